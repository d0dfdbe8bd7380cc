import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { read } from '../../api/client';
import type { IncomingBook as Book, IncomingBookRow } from '../../api/generated/api';
import { usePageTitle } from '../../frame/page-title';
import { useNarrow } from '../../frame/screen-size';
import { Answer, Nothing } from '../../frame/states';
import { civilDateOf, sayDate } from '../../words/dates';
import { sayDocument } from '../../words/say-document';
import { BookFiles } from '../outgoing-book/book-files';
import '../outgoing-book/outgoing-book.css';

/** The book of incoming documents of a year, in the columns of Decree 30/2020, annex IV. */
export function IncomingBook() {
  usePageTitle('Sổ văn bản đến');
  const [search] = useSearchParams();
  const year = search.get('nam') ?? civilDateOf(Date.now()).slice(0, 4);
  const chosen = { year, ...(search.get('tim') && { q: search.get('tim') ?? '' }) };
  const asked = new URLSearchParams(chosen).toString();
  const book = useQuery({
    queryKey: ['incoming', 'book', asked],
    queryFn: ({ signal }) => read<Book>(`/register/incoming?${asked}`, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page book">
      <div className="page-head">
        <h1>Sổ văn bản đến năm {year}</h1>
        <BookFiles book="incoming" asked={chosen} />
      </div>
      <Choice year={year} />
      <Answer query={book} waiting="Đang mở sổ…">
        {({ items }) =>
          items.length === 0 ? (
            <Nothing title="Sổ chưa có văn bản nào">
              <p>Văn bản cơ quan khác gửi đến trên hệ thống tự vào sổ với số đến của năm.</p>
            </Nothing>
          ) : (
            <Rows rows={items} />
          )
        }
      </Answer>
    </div>
  );
}

function Choice({ year }: { readonly year: string }) {
  const [search, setSearch] = useSearchParams();
  const [words, setWords] = useState(search.get('tim') ?? '');
  const thisYear = Number(civilDateOf(Date.now()).slice(0, 4));
  const choose = (more: Readonly<Record<string, string>>) => setSearch({ ...Object.fromEntries(search), ...more });
  return (
    <form
      className="book-choice"
      role="search"
      aria-label="Tìm trong sổ"
      onSubmit={(event) => {
        event.preventDefault();
        choose({ tim: words.trim() });
      }}
    >
      <label>
        Năm{' '}
        <select className="input" value={year} onChange={(event) => choose({ nam: event.target.value })}>
          {[0, 1, 2, 3].map((back) => (
            <option key={back}>{thisYear - back}</option>
          ))}
        </select>
      </label>
      <label className="book-words">
        Tìm{' '}
        <input className="input" type="search" placeholder="tác giả, số, trích yếu" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <button className="button">Tìm</button>
    </form>
  );
}

function Rows({ rows }: { readonly rows: readonly IncomingBookRow[] }) {
  return useNarrow() ? <Cards rows={rows} /> : <Table rows={rows} />;
}

const COLUMNS = [
  'Ngày đến',
  'Số đến',
  'Tác giả',
  'Số, ký hiệu',
  'Ngày tháng',
  'Tên loại và trích yếu',
  'Đơn vị hoặc người nhận',
  'Ngày chuyển',
  'Ký nhận',
  'Ghi chú',
];

function Table({ rows }: { readonly rows: readonly IncomingBookRow[] }) {
  return (
    <div className="scroll-sideways" tabIndex={0} role="group" aria-label="Bảng sổ văn bản đến">
      <table className="table">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.agencyId}/${row.number}`}>
              <td>{sayDate(row.arrivedOn)}</td>
              <td className="book-number">{row.number}</td>
              <td>{row.author}</td>
              <td>{row.symbol}</td>
              <td>{sayDate(row.issuedOn)}</td>
              <td className="book-subject">
                <What row={row} />
              </td>
              <td>{row.receiver}</td>
              <td>{sayDate(row.passedOn)}</td>
              <td>{row.receipt}</td>
              <td>{row.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ rows }: { readonly rows: readonly IncomingBookRow[] }) {
  return (
    <ul className="book-cards">
      {rows.map((row) => (
        <li key={`${row.agencyId}/${row.number}`} className="sheet">
          <p className="book-card-head">
            <b>Số đến {row.number}</b> <span className="second">{sayDate(row.arrivedOn)}</span>
          </p>
          <p className="book-subject">
            <What row={row} />
          </p>
          <p className="second">
            {row.author}, số {row.symbol} ngày {sayDate(row.issuedOn)}
          </p>
          <p className="second">
            {row.receiver}
            {row.receipt === undefined ? '' : ` · ký nhận ${row.receipt}`}
          </p>
          {row.note !== undefined && <p className="red">{row.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function What({ row }: { readonly row: IncomingBookRow }) {
  return <Link to={`/van-ban/${row.documentId}`}>{sayDocument(row)}</Link>;
}
