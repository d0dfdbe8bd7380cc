import { useState } from 'react';
import type { BookRow, BookSeries } from '../../api/issued-types';
import { sentenceOf } from '../../api/problem';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { sayDate } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import { Field } from '../../frame/field';
import { useKeptSeries } from './kept-series';
import { Reason } from './reason';
import { useWriting } from './use-writing';
import './outgoing-book.css';

/** Puts a row right that was keyed in wrongly. The row stays; the correction stands beside it with its day, its author and the reason. */
export function CorrectEntry() {
  usePageTitle('Đính chính sổ văn bản đi');
  const { book, chosen, row } = useKeptSeries();
  return (
    <div className="page">
      <h1>Đính chính sổ văn bản đi</h1>
      <Answer query={book} waiting="Đang mở sổ…">
        {() =>
          chosen && row?.status === 'keyed-in' ? (
            <CorrectionForm series={chosen} row={row} />
          ) : (
            <Nothing title="Dòng này không đính chính được">
              <p>Chỉ dòng ghi tay chưa hủy mới đính chính được. Hãy mở lại sổ và chọn dòng cần đính chính.</p>
            </Nothing>
          )
        }
      </Answer>
    </div>
  );
}

function CorrectionForm({ series, row }: { readonly series: BookSeries; readonly row: BookRow }) {
  const before = wordsOf(row);
  const [typed, setTyped] = useState(before);
  const [reason, setReason] = useState('');
  const writing = useWriting(series.id, `numbers/${row.number}/corrections`, () => setReason(''));
  const changes = Object.fromEntries(Object.entries(typed).filter(([name, value]) => value !== before[name] && value.trim() !== ''));
  const changed = Object.keys(changes).length > 0;
  return (
    <form
      className="book-form"
      onSubmit={(event) => {
        event.preventDefault();
        const { copies, ...words } = changes;
        writing.mutate({ scope: row.scope, reason, ...words, ...(copies !== undefined && { copies: Number(copies) }) });
      }}
    >
      <p className="second">
        Số {sayNumber(row.symbol)} ngày {sayDate(row.issuedOn)}. Dòng đã ghi giữ nguyên; nội dung đính chính được ghi kèm ngày và người đính
        chính.
      </p>
      {FIELDS.filter(({ name }) => name !== 'subject' || row.subject !== undefined).map(({ name, label, type }) => (
        <Field key={name} label={label} name={name} error={writing.error}>
          {(field) => (
            <input {...field} type={type} value={typed[name] ?? ''} onChange={(event) => setTyped({ ...typed, [name]: event.target.value })} />
          )}
        </Field>
      ))}
      <Reason label="Lý do đính chính" reason={reason} setReason={setReason} error={writing.error} />
      {writing.error && <Told tone="red">{sentenceOf(writing.error)}</Told>}
      <button className="button primary" disabled={writing.isPending || !changed || reason.trim() === ''}>
        {writing.isPending ? 'Đang ghi…' : 'Ghi đính chính'}
      </button>
    </form>
  );
}

const FIELDS: ReadonlyArray<{ readonly name: string; readonly label: string; readonly type: 'text' | 'date' | 'number' }> = [
  { name: 'on', label: 'Ngày tháng văn bản', type: 'date' },
  { name: 'subject', label: 'Trích yếu nội dung', type: 'text' },
  { name: 'signerName', label: 'Người ký', type: 'text' },
  { name: 'recipients', label: 'Nơi nhận', type: 'text' },
  { name: 'keptBy', label: 'Đơn vị, người nhận bản lưu', type: 'text' },
  { name: 'copies', label: 'Số lượng bản', type: 'number' },
  { name: 'dispatchedOn', label: 'Ngày chuyển', type: 'date' },
];

function wordsOf(row: BookRow): Readonly<Record<string, string>> {
  const { issuedOn, subject = '', signerName, recipients, keptBy, copies, dispatchedOn = '' } = row;
  return { on: issuedOn, subject, signerName, recipients, keptBy, copies: String(copies ?? ''), dispatchedOn };
}
