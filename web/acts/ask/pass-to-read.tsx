import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { queries } from '../../api/queries';
import type { Who } from '../../api/types';
import type { ActFormProps } from '../act-form';
import { SendButton } from '../send-button';
import { WordsField } from '../words-field';

/** Chuyển xem: colleagues get to see the document and say when they have read it. It stays with the one who passes it on. */
export function PassToRead({ view, acting }: ActFormProps) {
  const [chosen, setChosen] = useState<readonly Who[]>([]);
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        acting.send({ path: 'acts/passToRead', body: { toPostIds: chosen.map((who) => who.postId) }, done: 'Đã chuyển xem', stays: true });
      }}
    >
      <PickColleagues documentId={view.documentId} chosen={chosen} choose={setChosen} />
      <WordsField acting={acting} label="Ý kiến (nếu có)" />
      <SendButton acting={acting} label="Chuyển xem" disabled={chosen.length === 0} />
    </form>
  );
}

interface Picking {
  readonly documentId: string;
  readonly chosen: readonly Who[];
  readonly choose: (chosen: readonly Who[]) => void;
}

const MOST_FOUND = 8;

function PickColleagues({ documentId, chosen, choose }: Picking) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = useQuery(queries.colleagues(documentId, useDeferredValue(typed))).data?.items ?? [];
  const isChosen = (who: Who) => chosen.some((other) => other.postId === who.postId);
  const listed = [...chosen, ...found.filter((who) => !isChosen(who)).slice(0, MOST_FOUND)];
  const toggle = (who: Who) => choose(isChosen(who) ? chosen.filter((other) => other.postId !== who.postId) : [...chosen, who]);
  return (
    <div className="pick">
      <label htmlFor={id}>Chuyển cho</label>
      <input
        id={id}
        className="input"
        type="search"
        value={typed}
        placeholder="Tìm theo tên, chức vụ, đơn vị"
        onChange={(event) => setTyped(event.target.value)}
      />
      {listed.map((who) => (
        <label key={who.postId} className="choice">
          <input type="checkbox" checked={isChosen(who)} onChange={() => toggle(who)} />
          <span>
            {who.name}, {who.postTitle}
            {who.unitName !== undefined && `, ${who.unitName}`}
          </span>
        </label>
      ))}
    </div>
  );
}
