import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../api/client';
import type { Named } from '../../api/draft-types';
import { useIntention } from '../../api/intention';
import { readAgain } from '../../api/live';
import { useOwnWords } from '../../api/own-words';
import { Refused } from '../../frame/refused';
import { PickAddressees } from '../../recipients/pick-addressees';
import '../../recipients/recipients.css';

interface Props {
  readonly documentId: string;
  /** Whose directory is searched. */
  readonly agencyId: string;
}

/** Sends an issued document to whom its list forgot, with the reason. The printed Nơi nhận stays as it is. */
export function SendToMore({ documentId, agencyId }: Props) {
  const [asked, setAsked] = useState(false);
  const [chosen, choose] = useState<readonly Named[]>([]);
  const [words, keepWords, forgetWords] = useOwnWords(`${documentId}/send-to-more`);
  const sending = useSending(documentId, (one) => choose((left) => left.filter(({ id }) => id !== one.id)));
  if (!asked)
    return (
      <button type="button" className="button" onClick={() => setAsked(true)}>
        Gửi thêm nơi nhận…
      </button>
    );
  return (
    <form
      className="act-form"
      aria-label="Gửi thêm nơi nhận"
      onSubmit={(event) => {
        event.preventDefault();
        const done = (): void => {
          forgetWords();
          setAsked(false);
        };
        sending.mutate({ chosen, words: words.trim() }, { onSuccess: done });
      }}
    >
      <p className="second">Nơi nhận in trên văn bản giữ nguyên; nơi gửi thêm và lý do được ghi vào hồ sơ.</p>
      {sending.error && <Refused error={sending.error} />}
      <PickAddressees agencyId={agencyId} wanted="" chosen={chosen} choose={choose} />
      <div className="field">
        <label htmlFor="send-to-more-words">Lý do gửi thêm</label>
        <textarea
          id="send-to-more-words"
          className="input"
          rows={2}
          required
          value={words}
          onChange={(event) => keepWords(event.target.value)}
        />
      </div>
      <button className="button primary wide" disabled={sending.isPending || chosen.length === 0 || words.trim() === ''}>
        {chosen.length > 1 ? `Gửi thêm ${chosen.length} nơi nhận` : 'Gửi thêm nơi nhận'}
      </button>
      <button type="button" className="word-button" onClick={() => setAsked(false)}>
        Bỏ qua
      </button>
    </form>
  );
}

/** One act for each; what was refused stays chosen, what is sent leaves the list. */
function useSending(documentId: string, sent: (one: Named) => void) {
  const client = useQueryClient();
  const intention = useIntention();
  return useMutation({
    mutationFn: async ({ chosen, words }: { readonly chosen: readonly Named[]; readonly words: string }) => {
      for (const one of chosen) {
        const body = { addresseeId: one.id, words };
        await write(`/documents/${documentId}/addressees`, { key: intention.keyFor(body), body });
        intention.settled();
        sent(one);
      }
    },
    onSettled: () => readAgain(client, documentId),
  });
}
