import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import type { Book, BookRow } from '../../api/issued-types';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { civilDateOf, sayDate } from '../../words/dates';
import { keepTogether } from '../../words/keep-together';
import { sayNumber } from '../../words/say-number';
import './outgoing-book.css';

/** The book of outgoing documents of a year, in the columns of Decree 30/2020, annex IV. */
export function OutgoingBook() {
  usePageTitle('Sổ văn bản đi');
  const [search, setSearch] = useSearchParams();
  const thisYear = Number(civilDateOf(Date.now()).slice(0, 4));
  const year = search.get('nam') ?? String(thisYear);
  const series = search.get('so') ?? '';
  const book = useQuery(queries.book(year, series));
  const asked = new URLSearchParams({ year, ...(series !== '' && { series }) });
  return (
    <div className="page book">
      <div className="page-head">
        <h1>Sổ văn bản đi năm {year}</h1>
        <a className="button" href={`/api/register/outgoing.xlsx?${asked}`} download>
          <Download size={18} aria-hidden /> Tải sổ (.xlsx)
        </a>
      </div>
      <div className="book-choice">
        <label>
          Năm{' '}
          <select className="input" value={year} onChange={(event) => setSearch({ nam: event.target.value })}>
            {[0, 1, 2, 3].map((back) => (
              <option key={back}>{thisYear - back}</option>
            ))}
          </select>
        </label>
        {(book.data?.series.length ?? 0) > 1 && (
          <label>
            Sổ{' '}
            <select className="input" value={series} onChange={(event) => setSearch({ nam: year, so: event.target.value })}>
              <option value="">Tất cả</option>
              {book.data?.series.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Answer query={book} waiting="Đang mở sổ…">
        {(data) => <Rows book={data} />}
      </Answer>
    </div>
  );
}

function Rows({ book }: { readonly book: Book }) {
  if (book.items.length === 0)
    return (
      <Nothing title="Sổ chưa có văn bản nào">
        <p>Mỗi văn bản được cấp số, đóng dấu sẽ tự vào sổ.</p>
      </Nothing>
    );
  return (
    <>
      <div className="scroll-sideways" tabIndex={0} role="group" aria-label="Bảng sổ văn bản đi">
        <table className="table">
          <thead>
            <tr>
              {['Số, ký hiệu', 'Ngày', 'Tên loại, trích yếu', 'Người ký', 'Nơi nhận', 'Đơn vị lưu'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col" className="figure">
                Số lượng bản
              </th>
            </tr>
          </thead>
          <tbody>
            {book.items.map((row) => (
              <Row key={`${row.seriesId}/${row.symbol}`} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Gaps gaps={book.gaps} />
    </>
  );
}

function Row({ row }: { readonly row: BookRow }) {
  const words = keepTogether(`${row.typeName} ${row.subject ?? ''}`);
  return (
    <tr>
      <td className="book-number">{sayNumber(row.symbol)}</td>
      <td>{sayDate(row.issuedOn)}</td>
      <td className="book-subject">
        {row.documentId === undefined ? words : <Link to={`/van-ban/${row.documentId}`}>{words}</Link>}
        {row.note !== undefined && <p className="hint">{row.note}</p>}
      </td>
      <td>{row.signerName}</td>
      <td>{row.recipients}</td>
      <td>{row.keptBy}</td>
      <td className="figure">{row.copies}</td>
    </tr>
  );
}

/** Numbers that stand for no document, each with its reason: the book hides none. */
function Gaps({ gaps }: Pick<Book, 'gaps'>) {
  if (gaps.length === 0) return null;
  return (
    <section className="book-gaps" aria-labelledby="gaps-title">
      <h2 id="gaps-title">Số không dùng</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.seriesId}/${gap.scope}/${gap.number}`}>
            <b>Số {gap.number}</b>: {gap.reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
