import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { read } from '../../api/client';
import type { Draft, Submission } from '../../api/draft-types';
import type { Replaceable } from '../../api/generated/api';
import { sentenceOf } from '../../api/problem';
import { sayDate } from '../../words/dates';
import { sayNumber } from '../../words/say-number';

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
  readonly choose: (chosen: Submission) => void;
}

type Earlier = Replaceable['items'][number];

/** Which issued document of the agency this one takes the place of, if any: what the text names is offered, the rest is searched for. */
export function Replaced({ draft, chosen, choose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [kept, setKept] = useState<Earlier>();
  const { data, error } = useReplaceable(draft, useDeferredValue(typed.trim()));
  const pick = (earlier: Earlier) => {
    setKept(earlier);
    choose({ ...chosen, replaces: earlier.documentId });
  };
  if (chosen.replaces !== undefined) {
    const { replaces: _replaces, ...without } = chosen;
    return (
      <div className="field replaced" role="group" aria-labelledby={id}>
        <span className="label" id={id}>
          Thay thế văn bản
        </span>
        <p>{kept?.documentId === chosen.replaces ? sayEarlier(kept) : 'Đã chọn một văn bản'}</p>
        <button type="button" className="word-button" onClick={() => choose(without)}>
          Không thay thế
        </button>
      </div>
    );
  }
  return (
    <div className="field replaced">
      <label className="label" htmlFor={id}>
        Thay thế văn bản (nếu có)
      </label>
      {(data?.cited ?? []).map((earlier) => (
        <p key={earlier.documentId} className="amber">
          Dự thảo nêu “{earlier.words}”.{' '}
          <button type="button" className="word-button" onClick={() => pick(earlier)}>
            Chọn {sayEarlier(earlier)}
          </button>
        </p>
      ))}
      <input
        id={id}
        className="input"
        type="search"
        value={typed}
        placeholder="Tìm theo số hoặc trích yếu"
        aria-describedby={`${id}-note`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={`hint ${error ? 'red' : ''}`} id={`${id}-note`} role="status">
        {error ? sentenceOf(error) : sayFound(typed.trim(), data)}
      </p>
      {typed.trim() !== '' &&
        (data?.items ?? []).map((earlier) => (
          <button key={earlier.documentId} type="button" className="word-button" onClick={() => pick(earlier)}>
            {sayEarlier(earlier)}
          </button>
        ))}
    </div>
  );
}

function useReplaceable({ draftId, reading }: Draft, q: string) {
  return useQuery({
    queryKey: ['draft', draftId, 'replaceable', q, reading.subject],
    queryFn: ({ signal }) => read<Replaceable>(`/drafts/${encodeURIComponent(draftId)}/replaceable?${new URLSearchParams({ q })}`, signal),
  });
}

function sayEarlier({ typeName, printedNumber, issuedOn, subject }: Earlier): string {
  return `${typeName} số ${sayNumber(printedNumber)} ngày ${sayDate(issuedOn)}${subject === undefined ? '' : ` ${subject}`}`;
}

function sayFound(typed: string, found: Replaceable | undefined): string {
  if (typed === '') return 'Khi văn bản này được ban hành, văn bản đã chọn được ghi là đã được thay thế.';
  if (!found) return 'Đang tìm…';
  return found.items.length === 0 ? 'Không có văn bản nào đang có hiệu lực khớp với nội dung tìm.' : '';
}
