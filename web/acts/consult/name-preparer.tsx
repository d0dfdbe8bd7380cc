import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { write } from '../../api/client';
import type { Desk } from '../../api/consultation-types';
import { useIntention } from '../../api/intention';
import { readAgain } from '../../api/live';
import { sentenceOf } from '../../api/problem';
import { Told } from '../../frame/told';

/** The head of the unit has somebody write it. It stays the head's to give. */
export function NamePreparer({ documentId, desk }: { readonly documentId: string; readonly desk: Desk }) {
  const id = useId();
  const client = useQueryClient();
  const intention = useIntention();
  const [chosen, setChosen] = useState(desk.preparers[0]?.postId ?? '');
  const naming = useMutation({
    mutationFn: () => {
      const body = { postId: desk.postId, preparerPostId: chosen };
      return write(`/documents/${documentId}/opinion/preparer`, { key: intention.keyFor(body), body });
    },
    onSuccess: () => {
      intention.settled();
      readAgain(client, documentId);
    },
  });
  if (desk.preparers.length === 0) return null;
  return (
    <details className="name-preparer">
      <summary>Giao chuyên viên chuẩn bị ý kiến</summary>
      <div className="field">
        <label htmlFor={id}>Người chuẩn bị</label>
        <select id={id} className="input" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {desk.preparers.map((who) => (
            <option key={who.postId} value={who.postId}>
              {who.name}, {who.postTitle}
            </option>
          ))}
        </select>
      </div>
      {naming.error && <Told tone="red">{sentenceOf(naming.error)}</Told>}
      <button type="button" className="button wide" disabled={naming.isPending} onClick={() => naming.mutate()}>
        Giao chuẩn bị
      </button>
    </details>
  );
}
