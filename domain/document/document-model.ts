import { sourceOf } from '../copies/copy-refusal';
import { isOfAnotherDay } from '../registers/number-before-signature';
import { agendaOf } from '../session/leave-agenda';
import { hasExpired } from '../signing/preparation';
import { seriesNeeded } from '../steps/seal/reserve-number';
import { STEP_KINDS } from '../steps/step-kinds';
import type { Command } from '../stream/command';
import { streamId } from '../stream/stream-id';
import type { Background, Need, StreamModel } from '../stream/stream-model';
import { decide } from './decide';
import type { DocumentCommandBody } from './document-commands';
import type { DocumentEvent, DocumentFacts } from './document-events';
import type { DocumentState } from './document-state';
import { evolve } from './evolve';
import { openTasksOf, standingOf } from './standing';

/** The rules of a document, as the record runs them. */
export const documentModel: StreamModel<DocumentState, DocumentCommandBody, DocumentEvent> = {
  kind: 'document',
  needs,
  decide,
  evolve,
  standing: standingOf,
  openTasks: openTasksOf,
};

const READS_THE_CHILD: readonly DocumentCommandBody['kind'][] = ['look', 'takeBack', 'withdraw', 'return', 'assignSession'];
const MAY_TOUCH_THE_NUMBER: readonly DocumentCommandBody['kind'][] = [
  'look', 'giveNumber', 'revise', 'prepareSeal', 'recordSigned', 'recordSignatureInvalid', 'recordPreparationFailed', 'return', 'withdraw',
  'confirmPaperSigned', 'signDigitally', 'sealOutside', 'dropOutsideSeal',
];
const MAY_TAKE_A_NUMBER: readonly DocumentCommandBody['kind'][] = ['giveNumber', 'prepareSeal', 'confirmPaperSigned'];

function needs(document: DocumentState | undefined, { body }: Command<DocumentCommandBody>, background: Background): readonly Need[] {
  if (body.kind === 'submit' && !document) return originalOf(body.facts);
  const { current } = document ?? {};
  if (!document || !current) return [];
  return [...childrenOf(document, body), ...(isNumbering(document) ? numbersOf(document, body, background) : [])];
}

function childrenOf(document: DocumentState, body: DocumentCommandBody): readonly Need[] {
  if (body.kind === 'assignSession') return sessionsOf(document, body.sessionId);
  if (body.kind === 'prepareSeal') return originalOf(document.facts);
  const { current } = document;
  const id = current && READS_THE_CHILD.includes(body.kind) ? STEP_KINDS[current.kind].child?.(document, current) : undefined;
  return id ? [{ kind: 'child', streamId: id }] : [];
}

/** Of a copy: the way of what is copied to its addressees, which says whether it is still in force. */
function originalOf({ copyOf }: DocumentFacts): readonly Need[] {
  return copyOf ? [{ kind: 'child', streamId: sourceOf(copyOf) }] : [];
}

/** The session it goes to, and the one it leaves. */
function sessionsOf(document: DocumentState, sessionId: string): readonly Need[] {
  const ids = new Set([streamId('session', sessionId), agendaOf(document) ?? streamId('session', sessionId)]);
  return [...ids].map((id) => ({ kind: 'child', streamId: id }));
}

/** What is issued has its number for good: nothing of the book is at stake any more. */
function isNumbering({ current, numbered, issued }: DocumentState): boolean {
  return current?.kind === 'seal' || current?.kind === 'number' || (numbered !== undefined && issued === undefined);
}

/** The book is locked only by acts that may take, bind or give up a number; a look does so when the preparation's time is up. */
function numbersOf(document: DocumentState, body: DocumentCommandBody, background: Background): readonly Need[] {
  if (!MAY_TOUCH_THE_NUMBER.includes(body.kind)) return [];
  if (!MAY_TAKE_A_NUMBER.includes(body.kind) && !document.preparation?.seal && !document.numbered) return [];
  if (body.kind === 'look' && !hasExpired(document.preparation, background) && !isOfAnotherDay(document.numbered, background.today)) return [];
  const need = seriesNeeded(document, background, 'given' in body ? body.given : undefined);
  return need ? [need] : [];
}
