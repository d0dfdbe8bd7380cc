import { Link } from 'react-router';
import type { Book, BookRow } from '../../api/issued-types';
import { keepTogether } from '../../words/keep-together';

/** Type and subject of a row; what was sealed here opens its document. */
export function WhatItIs({ row }: { readonly row: BookRow }) {
  if (row.status === 'reserved') return <span className="second">Đang cấp số</span>;
  if (row.typeName === '') return <span className="second">Số đã hủy</span>;
  const words = keepTogether(`${row.typeName} ${row.subject ?? ''}`);
  return row.documentId === undefined ? <>{words}</> : <Link to={`/van-ban/${row.documentId}`}>{words}</Link>;
}

/** What may still be written about a row keyed in by hand. */
export function RowActs({ row, book }: { readonly row: BookRow; readonly book: Book }) {
  const kept = book.series.some((one) => one.id === row.seriesId && one.mayKeep);
  if (!kept || row.status !== 'keyed-in') return null;
  const place = new URLSearchParams({ so: row.seriesId, khoa: row.scope, 'so-vb': String(row.number) });
  return (
    <span className="book-acts">
      <Link to={`/van-ban-di/dinh-chinh?${place}`}>
        Đính chính<span className="unseen"> số {row.number}</span>
      </Link>
      <Link to={`/van-ban-di/huy-so?${place}`}>
        Hủy số<span className="unseen"> {row.number}</span>
      </Link>
    </span>
  );
}

export function keyOf(row: BookRow): string {
  return `${row.seriesId}/${row.scope}/${row.number}`;
}
