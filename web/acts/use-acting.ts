import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { AllowedAct, DocumentView } from '../api/document-types';
import { withFile } from '../api/client';
import { useIntention } from '../api/intention';
import { useOwnWords } from '../api/own-words';
import { readAgain } from '../api/live';
import type { Problem } from '../api/problem';
import { hasCode } from '../api/problem';
import { actedOn, type OnActed } from './acted';
import { versionActedOn } from './seeing';
import { writeUntilDone } from './write-until-done';
import type { ActAnswer } from '../api/types';

/** What an act's form needs: what was typed (kept until sent), a way to send, and the answer of "no". */
export interface Acting {
  readonly words: string;
  readonly keepWords: (words: string) => void;
  readonly send: (asked: Asked) => void;
  readonly busy: boolean;
  /** What is on its way, of several forms that send by this one way. */
  readonly sending: string | undefined;
  readonly error: Error | null;
  /** Somebody else acted first; the page has read the document again. */
  readonly overtaken: boolean;
}

export interface Asked {
  /** Below `/documents/:id`: "acts/approve", "opinion", "signature". */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Files travel as multipart beside the fields. */
  readonly file?: File;
  /** What is said when it is done: "Đã duyệt". */
  readonly done: string;
  /** The document stays with me after this act: the next of the list does not come yet. */
  readonly stays?: boolean;
  /** It was taken: what was kept of it elsewhere can go. */
  readonly onSent?: () => void;
}

const OVERTAKEN = [
  'STALE_VERSION',
  'TEXT_CHANGED',
  'BYTES_CHANGED',
  'WRONG_STEP',
  'NOT_YOUR_TURN',
  'CONSULTATION_CLOSED',
  'BALLOT_CLOSED',
  'ALREADY_ANSWERED',
];

/** One act on one document from one post. `onActed` hears what was done. */
export function useActing(view: DocumentView, act: AllowedAct, onActed: OnActed): Acting {
  const client = useQueryClient();
  const intention = useIntention();
  const [words, keepWords, forgetWords] = useOwnWords(`${view.documentId}/${act.postId}/${act.kind}`);
  const sending = useMutation<ActAnswer, Problem, Asked>({
    mutationFn: async (asked) => {
      const expectedVersion = await versionActedOn(view.documentId, view.seq);
      const body = { expectedVersion, postId: act.postId, ...asked.body, ...(words.trim() !== '' && { words: words.trim() }) };
      const key = intention.keyFor([asked.path, withoutPin(body), asked.file?.name, asked.file?.size, asked.file?.lastModified]);
      return writeUntilDone(`/documents/${encodeURIComponent(view.documentId)}/${asked.path}`, {
        key,
        body: withFile(body, asked.file),
      });
    },
    onSuccess: (answer, asked) => {
      intention.settled();
      forgetWords();
      asked.onSent?.();
      readAgain(client, view.documentId);
      onActed(actedOn(view, act, answer, { done: asked.done, stays: asked.stays ?? false }));
    },
    onError: (error) => {
      if (error.document.status > 0 && error.document.status < 500 && !hasCode(error, 'PREPARING')) intention.settled();
      if (hasCode(error, ...OVERTAKEN)) readAgain(client, view.documentId);
    },
  });
  // A double click reaches the second handler before the button is drawn as busy.
  const inFlight = useRef(false);
  const send = (asked: Asked) => {
    if (inFlight.current) return;
    inFlight.current = true;
    sending.mutate(asked, {
      onSettled: () => {
        inFlight.current = false;
      },
    });
  };
  return {
    words, keepWords, send, busy: sending.isPending, sending: sending.isPending ? sending.variables.path : undefined, error: sending.error,
    overtaken: hasCode(sending.error, ...OVERTAKEN),
  };
}

/** A wrong PIN put right is the same intention: the preparation already made for it is used. */
function withoutPin({ pin: _pin, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return rest;
}
