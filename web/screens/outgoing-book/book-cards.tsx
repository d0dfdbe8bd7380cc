import type { Book, BookRow } from '../../api/issued-types';
import { sayDate } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import { keyOf, RowActs, WhatItIs } from './book-words';

/** The same rows on a phone, one below the other; what a row does not say takes no room. */
export function BookCards({ book }: { readonly book: Book }) {
  return (
    <ul className="book-cards">
      {book.items.map((row) => (
        <li key={keyOf(row)} className={`sheet ${row.status === 'voided' ? 'is-void' : ''}`}>
          <p className="book-card-head">
            <b>{sayNumber(row.symbol)}</b> <span className="second">{sayDate(row.issuedOn)}</span>
          </p>
          <p className="book-subject">
            <WhatItIs row={row} />
          </p>
          <dl>
            {factsOf(row).map(([name, words]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <RowActs row={row} book={book} />
        </li>
      ))}
    </ul>
  );
}

function factsOf(row: BookRow): ReadonlyArray<readonly [string, string]> {
  const facts: ReadonlyArray<readonly [string, string]> = [
    ['Người ký', row.signerName],
    ['Nơi nhận', row.recipients],
    ['Bản lưu', row.keptBy],
    ['Số lượng bản', row.copies === undefined ? '' : String(row.copies)],
    ['Ngày chuyển', row.dispatchedOn === undefined ? '' : sayDate(row.dispatchedOn)],
    ['Ký nhận', row.receipt ?? ''],
    ['Ghi chú', row.note ?? ''],
  ];
  return facts.filter(([, words]) => words !== '');
}
