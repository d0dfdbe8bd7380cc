import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { read } from '../../api/client';
import type { BookSeries } from '../../api/issued-types';
import { sentenceOf } from '../../api/problem';
import { usePageTitle } from '../../frame/page-title';
import { Answer, Nothing } from '../../frame/states';
import { Told } from '../../frame/told';
import { civilDateOf, sayDate } from '../../words/dates';
import { NumberFields, WordFields, type Typed } from './entry-fields';
import { useKeptSeries } from './kept-series';
import { useTyped } from './use-typed';
import { useWriting } from './use-writing';
import './outgoing-book.css';

/** Văn bản ngoài hệ thống: signed by hand, or numbered by another system. */
export function EnterOutside() {
  usePageTitle('Vào sổ văn bản ngoài hệ thống');
  const { book, series, chosen, choose } = useKeptSeries();
  return (
    <div className="page">
      <h1>Vào sổ văn bản ngoài hệ thống</h1>
      <p className="second">Văn bản ký giấy, hoặc văn bản được cấp số ở hệ thống khác.</p>
      <Answer query={book} waiting="Đang mở sổ…">
        {() =>
          chosen ? (
            <>
              <div className="field book-series">
                <label htmlFor="series">Sổ</label>
                <select id="series" className="input" value={chosen.id} onChange={(event) => choose(event.target.value)}>
                  {series.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </select>
              </div>
              <EntryForm key={chosen.id} series={chosen} />
            </>
          ) : (
            <Nothing title="Chỉ văn thư ghi được vào sổ">
              <p>Hãy chuyển văn bản cho văn thư của cơ quan.</p>
            </Nothing>
          )
        }
      </Answer>
    </div>
  );
}

function EntryForm({ series }: { readonly series: BookSeries }) {
  const [typed, type, forget] = useTyped(`book/${series.id}`, emptyFor(series));
  const [leftOut, setLeftOut] = useState(false);
  const next = useNext(series, typed);
  const writing = useWriting(series.id, 'outside-documents', forget);
  const suggested = series.givenBy === 'trinh' ? next.data?.number : undefined;
  const number = typed.number ?? String(suggested ?? '');
  return (
    <form
      className="book-form"
      onSubmit={(event) => {
        event.preventDefault();
        writing.mutate(bodyOf({ ...typed, number }));
      }}
    >
      <NumberFields series={series} typed={{ ...typed, number }} type={type} error={writing.error} />
      <p className="book-preview" role="status">
        {next.error ? sentenceOf(next.error) : number !== '' && next.data?.printedNumber ? `Sẽ ghi: ${next.data.printedNumber}` : 'Chưa đủ số, loại và ký hiệu.'}
        {suggested !== undefined && number !== String(suggested) && <span className="hint"> Số tiếp theo của sổ: {suggested}.</span>}
        {next.data?.lastOn !== undefined && <span className="hint"> Số gần nhất cấp ngày {sayDate(next.data.lastOn)}.</span>}
      </p>
      <label className="book-check">
        <input
          type="checkbox"
          checked={typed.secret}
          onChange={(event) => {
            setLeftOut(event.target.checked && typed.subject !== '');
            type({ secret: event.target.checked, ...(event.target.checked && { subject: '' }) });
          }}
        />
        <span>Văn bản mật: sổ này không ghi trích yếu</span>
      </label>
      {leftOut && <Told tone="amber">Đã xóa trích yếu vừa nhập. Trích yếu văn bản mật chỉ ghi ở sổ riêng theo quy định về bí mật nhà nước.</Told>}
      <WordFields typed={typed} type={type} error={writing.error} />
      {writing.error && <Told tone="red">{sentenceOf(writing.error)}</Told>}
      <button className="button primary" disabled={writing.isPending || number === ''}>
        {writing.isPending ? 'Đang vào sổ…' : 'Vào sổ'}
      </button>
      <Link className="word-button" to={`/van-ban-di?${new URLSearchParams({ so: series.id })}`}>
        Quay lại sổ
      </Link>
    </form>
  );
}

interface Next {
  readonly number: number;
  readonly lastOn?: string;
  readonly printedNumber?: string;
}

function useNext(series: BookSeries, { on, documentType, symbolBody, number = '' }: Typed) {
  const asked = new URLSearchParams({
    on,
    ...(documentType && { documentType }),
    ...(symbolBody && { symbolBody }),
    ...(/^[1-9]\d{0,8}$/.test(number) && { number }),
  });
  return useQuery({
    queryKey: ['book', 'next', series.id, String(asked)],
    queryFn: ({ signal }) => read<Next>(`/register/series/${encodeURIComponent(series.id)}/next?${asked}`, signal),
    enabled: on !== '',
  });
}

function emptyFor(series: BookSeries): Typed {
  return {
    on: civilDateOf(Date.now()), documentType: series.documentTypes[0]?.code ?? '', symbolBody: series.symbolBodies[0] ?? '',
    secret: false, subject: '', signerName: '', signerPost: '', recipients: '', keptBy: 'VT', copies: '1', dispatchedOn: '', note: '',
  };
}

/** Empty fields are left out, so that the book says nothing there. */
function bodyOf({ number, copies, secret, subject, ...words }: Typed): Readonly<Record<string, unknown>> {
  const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value.trim() !== ''));
  return { ...said, number: Number(number), copies: Number(copies || '0'), secret, ...(!secret && { subject }) };
}
