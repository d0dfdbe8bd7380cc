import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { write } from '../../api/client';
import type { DocumentView } from '../../api/document-types';
import { useIntention } from '../../api/intention';
import { useOwnWords } from '../../api/own-words';
import { readAgain } from '../../api/live';
import { useMe } from '../../api/queries';
import { Refused } from '../../frame/refused';
import { SendToMore } from './send-to-more';

/** What văn thư may still do with an issued document: send it to whom the list forgot, or recall it. */
export function AfterIssue({ view }: { readonly view: DocumentView }) {
  const ofClerk = useMe().posts.filter((post) => post.roles.includes('records-clerk'));
  const post = ofClerk.find((one) => one.agencyName === view.agencyName) ?? ofClerk[0];
  if (!post || view.access !== 'whole' || view.recalledAt !== undefined) return null;
  return (
    <>
      <SendToMore documentId={view.documentId} agencyId={post.agencyId} />
      <Recall view={view} />
    </>
  );
}

/** It cannot be undone, so it is asked for twice, with the reason. */
function Recall({ view }: { readonly view: DocumentView }) {
  const [asked, setAsked] = useState(false);
  const [words, keepWords, forgetWords] = useOwnWords(`${view.documentId}/recall`);
  const recalling = useRecalling(view.documentId, forgetWords);
  if (!asked)
    return (
      <button type="button" className="button" onClick={() => setAsked(true)}>
        Thu hồi văn bản…
      </button>
    );
  return (
    <form
      className="act-form"
      onSubmit={(event) => {
        event.preventDefault();
        recalling.mutate(words.trim());
      }}
    >
      <p className="second">Mọi nơi nhận được báo văn bản đã thu hồi; bản đã gửi không còn giá trị sử dụng.</p>
      {recalling.error && <Refused error={recalling.error} />}
      <div className="field">
        <label htmlFor="recall-words">Lý do thu hồi</label>
        <textarea id="recall-words" className="input" rows={3} required value={words} onChange={(event) => keepWords(event.target.value)} />
      </div>
      <button className="button primary wide" disabled={recalling.isPending || words.trim() === ''}>
        Thu hồi văn bản
      </button>
      <button type="button" className="word-button" onClick={() => setAsked(false)}>
        Bỏ qua
      </button>
    </form>
  );
}

function useRecalling(documentId: string, forgetWords: () => void) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: (words: string) => write(`/documents/${documentId}/recall`, { key: intention.keyFor(words), body: { words } }),
    onSuccess: () => {
      intention.settled();
      forgetWords();
      readAgain(client, documentId);
    },
  });
}
