import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { BookSeries } from '../../api/issued-types';
import { civilDateOf } from '../../words/dates';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1));

/** Which part of the book: year, series, month, words. The address keeps it, so that it can be sent and gone back to. */
export function BookChoice({ year, series }: { readonly year: string; readonly series: readonly BookSeries[] }) {
  const [search, setSearch] = useSearchParams();
  const [words, setWords] = useState(search.get('tim') ?? '');
  const thisYear = Number(civilDateOf(Date.now()).slice(0, 4));
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    next.delete('tat-ca');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next);
  };
  return (
    <form
      className="book-choice"
      role="search"
      aria-label="Tìm trong sổ"
      onSubmit={(event) => {
        event.preventDefault();
        choose('tim', words.trim());
      }}
    >
      <label>
        Năm{' '}
        <select className="input" value={year} onChange={(event) => choose('nam', event.target.value)}>
          {[0, 1, 2, 3].map((back) => (
            <option key={back}>{thisYear - back}</option>
          ))}
        </select>
      </label>
      {(series.length > 1 || search.has('so')) && (
        <label>
          Sổ{' '}
          <select className="input" value={search.get('so') ?? ''} onChange={(event) => choose('so', event.target.value)}>
            <option value="">Tất cả</option>
            {series.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Tháng{' '}
        <select className="input" value={search.get('thang') ?? ''} onChange={(event) => choose('thang', event.target.value)}>
          <option value="">Cả năm</option>
          {MONTHS.map((month) => (
            <option key={month}>{month}</option>
          ))}
        </select>
      </label>
      <label className="book-words">
        Tìm{' '}
        <input
          className="input"
          type="search"
          placeholder="số, trích yếu, nơi nhận"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <button className="button">Tìm</button>
    </form>
  );
}
