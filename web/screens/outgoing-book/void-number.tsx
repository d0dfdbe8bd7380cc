import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { read } from '../../api/client';
import type { BookRow, BookSeries } from '../../api/issued-types';
import { sentenceOf } from '../../api/problem';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { civilDateOf } from '../../words/dates';
import { sayNumber } from '../../words/say-number';
import { useKeptSeries } from './kept-series';
import { Reason } from './reason';
import { useWriting } from './use-writing';
import './outgoing-book.css';

/** Voids a number for good: one keyed in by mistake, or the next one, spoiled on paper. */
export function VoidNumber() {
  usePageTitle('Hủy số');
  const [search] = useSearchParams();
  const { book, chosen, row } = useKeptSeries();
  return (
    <div className="page">
      <h1>Hủy số</h1>
      <Answer query={book} waiting="Đang mở sổ…">
        {() => {
          if (!chosen || (search.has('so-vb') && !row)) return <NotHere />;
          return row ? <OfRow series={chosen} row={row} /> : <NextOne series={chosen} />;
        }}
      </Answer>
    </div>
  );
}

function NotHere() {
  return (
    <Nothing title="Không hủy được số này">
      <p>Chỉ văn thư hủy được số chưa gắn với văn bản đã ban hành. Hãy mở lại sổ và chọn số cần hủy.</p>
    </Nothing>
  );
}

function OfRow({ series, row }: { readonly series: BookSeries; readonly row: BookRow }) {
  return <VoidForm series={series} scope={row.scope} number={row.number} what={`Số ${sayNumber(row.symbol)}: ${row.subject ?? row.typeName}`} />;
}

function NextOne({ series }: { readonly series: BookSeries }) {
  const on = civilDateOf(Date.now());
  const next = useQuery({
    queryKey: ['book', 'next', series.id, on],
    queryFn: ({ signal }) =>
      read<{ readonly scope: string; readonly number: number }>(`/register/series/${encodeURIComponent(series.id)}/next?on=${on}`, signal),
  });
  return (
    <Answer query={next} waiting="Đang xem số tiếp theo…">
      {({ scope, number }) => <VoidForm series={series} scope={scope} number={number} what={`Số ${number} của sổ ${series.name}, chưa dùng`} />}
    </Answer>
  );
}

interface VoidFormProps {
  readonly series: BookSeries;
  readonly scope: string;
  readonly number: number;
  readonly what: string;
}

function VoidForm({ series, scope, number, what }: VoidFormProps) {
  const [reason, setReason] = useState('');
  const writing = useWriting(series.id, `numbers/${number}/void`, () => setReason(''));
  return (
    <form
      className="book-form"
      onSubmit={(event) => {
        event.preventDefault();
        writing.mutate({ scope, reason });
      }}
    >
      <p>
        <b>{what}</b>
      </p>
      <p className="second">Số đã hủy không dùng lại. Sổ ghi rõ lý do, người hủy và ngày hủy.</p>
      <Reason label="Lý do hủy" reason={reason} setReason={setReason} error={writing.error} />
      {writing.error && <Told tone="red">{sentenceOf(writing.error)}</Told>}
      <button className="button primary" disabled={writing.isPending || reason.trim() === ''}>
        {writing.isPending ? 'Đang hủy…' : `Hủy số ${number}`}
      </button>
    </form>
  );
}
