import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import type { Book } from '../../api/issued-types';
import { queries } from '../../api/queries';
import { usePageTitle } from '../../frame/page-title';
import { useNarrow } from '../../frame/screen-size';
import { Answer, Nothing } from '../../frame/states';
import { civilDateOf } from '../../words/dates';
import { BookCards } from './book-cards';
import { BookChoice } from './book-choice';
import { BookFiles } from './book-files';
import { BookTable } from './book-table';
import './outgoing-book.css';

const ROWS = 200;

/** The book of outgoing documents of a year, in the columns of Decree 30/2020, annex IV; no number is passed over in silence. */
export function OutgoingBook() {
  usePageTitle('Sổ văn bản đi');
  const [search] = useSearchParams();
  const year = search.get('nam') ?? civilDateOf(Date.now()).slice(0, 4);
  const series = search.get('so') ?? '';
  const all = search.has('tat-ca');
  const chosen = { year, ...(series && { series }), ...monthOf(search), ...wordsOf(search) };
  const book = useQuery({
    ...queries.book(String(new URLSearchParams({ ...chosen, ...(!all && { limit: String(ROWS) }) }))),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page book">
      <div className="page-head">
        <h1>Sổ văn bản đi năm {year}</h1>
        <BookFiles book="outgoing" asked={chosen} />
      </div>
      <BookChoice year={year} series={book.data?.series ?? []} />
      {book.data && <Keeping book={book.data} series={series} />}
      <Answer query={book} waiting="Đang mở sổ…">
        {(data) => <Rows book={data} filtered={search.has('tim') || search.has('thang')} />}
      </Answer>
    </div>
  );
}

/** What văn thư writes by hand begins here. */
function Keeping({ book, series }: { readonly book: Book; readonly series: string }) {
  const kept = book.series.filter((one) => one.mayKeep);
  const chosen = kept.find((one) => one.id === series) ?? kept[0];
  if (!chosen) return null;
  const place = new URLSearchParams({ so: chosen.id });
  return (
    <p className="book-keeping">
      <Link className="button" to={`/van-ban-di/vao-so?${place}`}>
        <PenLine size={18} aria-hidden /> Vào sổ văn bản ngoài hệ thống
      </Link>
      <Link className="word-button" to={`/van-ban-di/huy-so?${place}`}>
        Hủy số tiếp theo…
      </Link>
    </p>
  );
}

function Rows({ book, filtered }: { readonly book: Book; readonly filtered: boolean }) {
  const narrow = useNarrow();
  if (book.items.length === 0)
    return (
      <Nothing title={filtered ? 'Không có dòng nào khớp' : 'Sổ chưa có văn bản nào'}>
        <p>{filtered ? 'Hãy bỏ bớt từ tìm hoặc chọn tháng khác.' : 'Mỗi văn bản được cấp số, đóng dấu sẽ tự vào sổ.'}</p>
      </Nothing>
    );
  return (
    <>
      {book.total > book.items.length && (
        <p className="second">
          {book.items.length} dòng mới nhất trong {book.total} dòng. <AllRows />
        </p>
      )}
      {narrow ? <BookCards book={book} /> : <BookTable book={book} />}
    </>
  );
}

function AllRows() {
  const [search] = useSearchParams();
  return <Link to={`/van-ban-di?${new URLSearchParams({ ...Object.fromEntries(search), 'tat-ca': '1' })}`}>Xem cả sổ</Link>;
}

function monthOf(search: URLSearchParams): { readonly month?: string } {
  const month = search.get('thang');
  return month ? { month } : {};
}

function wordsOf(search: URLSearchParams): { readonly q?: string } {
  const q = search.get('tim');
  return q ? { q } : {};
}
