import type { RouteStep } from '../routes/route';
import type { OpenTask } from '../stream/open-task';
import type { Instant } from '../time/instant';
import type { DocumentState } from './document-state';

/** Yêu cầu giải trình · chuyển xem · xin ý kiến cấp ủy: the document stays where it is while somebody is asked for a word. */
export type AskKind = 'explanation' | 'reading' | 'party-opinion';

export interface AskedWord {
  /** Counts within the document. */
  readonly askId: string;
  readonly ask: AskKind;
  /** Whoever of them answers first answers for all. */
  readonly postIds: readonly string[];
  readonly by: { readonly personId: string; readonly postId: string };
  readonly at: Instant;
  /** The opening of the step at which it was asked. */
  readonly round: number;
  readonly wordsId?: string;
  readonly given?: { readonly at: Instant; readonly personId: string; readonly postId: string; readonly wordsId?: string };
}

/** At which steps whoever the document waits for may ask for what. The opinion of the Party committee is a leader's to ask for. */
export const MAY_ASK: Readonly<Record<AskKind, readonly RouteStep['kind'][]>> = {
  explanation: ['check', 'advise', 'approve'],
  reading: ['check', 'advise', 'approve'],
  'party-opinion': ['advise', 'approve'],
};

/** An explanation and an opinion are for the step that asked; something to read waits until it is read. */
export function isAskedStill(document: DocumentState, { ask, round, given }: AskedWord): boolean {
  if (given || document.closed) return false;
  return ask === 'reading' || document.current?.round === round;
}

/** Work of those who are asked; an explanation is due when the step is that asked for it. */
export function askedTasks(document: DocumentState): readonly OpenTask[] {
  const { current, facts } = document;
  return (document.asked ?? []).filter((asked) => isAskedStill(document, asked)).flatMap(({ askId, ask, postIds, at }) => postIds.map((postId) => ({
    key: `asked/${askId}/${postId}`, postId, documentId: facts.documentId, step: current?.stepId ?? ask, stepKind: ask, openedAt: at,
    ...(ask !== 'reading' && current?.dueAt && { dueAt: current.dueAt }), urgency: facts.urgency,
  })));
}
