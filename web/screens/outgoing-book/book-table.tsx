import type { Book, BookRow } from '../../api/issued-types';
import { sayDate } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import { keyOf, RowActs, WhatItIs } from './book-words';

const COLUMNS = [
  'Số, ký hiệu',
  'Ngày tháng',
  'Tên loại và trích yếu',
  'Người ký',
  'Nơi nhận',
  'Đơn vị, người nhận bản lưu',
  'Số lượng bản',
  'Ngày chuyển',
  'Ký nhận',
  'Ghi chú',
];

/** The ten columns of the law, side by side. */
export function BookTable({ book }: { readonly book: Book }) {
  return (
    <div className="scroll-sideways" tabIndex={0} role="group" aria-label="Bảng sổ văn bản đi">
      <table className="table">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className={name === 'Số lượng bản' ? 'figure' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {book.items.map((row) => (
            <Row key={keyOf(row)} row={row} book={book} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, book }: { readonly row: BookRow; readonly book: Book }) {
  return (
    <tr className={row.status === 'voided' ? 'is-void' : undefined}>
      <td className="book-number">{sayNumber(row.symbol)}</td>
      <td>{sayDate(row.issuedOn)}</td>
      <td className="book-subject">
        <WhatItIs row={row} />
        <RowActs row={row} book={book} />
      </td>
      <td>{row.signerName}</td>
      <td className="book-recipients">{row.recipients}</td>
      <td>{row.keptBy}</td>
      <td className="figure">{row.copies}</td>
      <td>{row.dispatchedOn === undefined ? '' : sayDate(row.dispatchedOn)}</td>
      <td className="book-receipt">{row.receipt}</td>
      <td className="book-note">{row.note}</td>
    </tr>
  );
}
