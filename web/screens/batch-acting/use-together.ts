import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { awaitsPage, sayWhyNoPage } from '../../acts/awaits-page';
import { write } from '../../api/client';
import type { AllowedAct, DocumentView } from '../../api/document-types';
import { newKey } from '../../api/intention';
import { readAgain } from '../../api/live';
import { sentenceOf } from '../../api/problem';
import type { ActAnswer } from '../../api/types';

export interface RowTogether {
  readonly view: DocumentView;
  /** The act of its step from the post it came to; none when it is no longer my turn. */
  readonly act: AllowedAct | undefined;
}

export type Outcome = { readonly state: 'done' } | { readonly state: 'failed'; readonly sentence: string };

export interface Together {
  readonly ticked: readonly string[];
  readonly toggle: (documentId: string) => void;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly busy: boolean;
  /** True when all of them were done. */
  readonly act: (words: string) => Promise<boolean>;
}

/** One act on many documents, one after the other, each with its own answer. Rows that need a look are unticked; failed ones stay ticked. */
export function useTogether(rows: readonly RowTogether[]): Together {
  const client = useQueryClient();
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, Outcome>>>({});
  const [keys] = useState(() => new Map<string, string>());
  const [busy, setBusy] = useState(false);
  const chosen = rows.filter(
    (row) =>
      row.act !== undefined && !awaitsPage(row.view, row.act) &&
      outcomes[row.view.documentId]?.state !== 'done' &&
      (changed[row.view.documentId] ?? warningsOf(row).length === 0),
  );
  async function act(words: string): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    let isAllDone = true;
    for (const row of chosen) {
      const outcome = await actOn(row, words, keyFor(row, words));
      isAllDone &&= outcome.state === 'done';
      setOutcomes((known) => ({ ...known, [row.view.documentId]: outcome }));
      readAgain(client, row.view.documentId);
    }
    setBusy(false);
    return isAllDone;
  }
  /** A retry after a lost answer is the same act; after a change of the document or of the words it is another. */
  function keyFor({ view }: RowTogether, words: string): string {
    const asked = `${view.documentId}/${view.seq}/${words}`;
    const key = keys.get(asked) ?? newKey();
    keys.set(asked, key);
    return key;
  }
  return {
    ticked: chosen.map((row) => row.view.documentId),
    toggle: (documentId) => setChanged({ ...changed, [documentId]: !chosen.some((row) => row.view.documentId === documentId) }),
    outcomes,
    busy,
    act,
  };
}

/** What one should have read before one decides: it is said, and the row is left for a decision of its own. */
export function warningsOf({ view, act }: RowTogether): readonly string[] {
  const against = (view.opinions ?? []).filter((opinion) => opinion.answer === 'disagree' || opinion.answer === 'against');
  return [
    ...(awaitsPage(view, act) ? [sayWhyNoPage(view)] : []),
    ...(view.findings ?? []).filter((finding) => finding.severity === 'must').map((finding) => finding.sentence),
    ...against.map((opinion) => `${opinion.who.unitName ?? opinion.who.name} không thống nhất.`),
  ];
}

async function actOn({ view, act }: RowTogether, words: string, key: string): Promise<Outcome> {
  const body = {
    expectedVersion: view.seq,
    postId: act?.postId,
    textSha256: view.text?.textSha256,
    ...(view.bytesSha256 !== undefined && { bytesSha256: view.bytesSha256 }),
    ...(words !== '' && { words }),
  };
  try {
    await write<ActAnswer>(`/documents/${encodeURIComponent(view.documentId)}/acts/${act?.kind}`, { key, body });
    return { state: 'done' };
  } catch (error) {
    return { state: 'failed', sentence: sentenceOf(error) };
  }
}
