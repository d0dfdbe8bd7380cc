import { STEP_KINDS } from '../steps/step-kinds';
import type { Command } from '../stream/command';
import { refuse } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import { ask, giveWord } from './acts/ask';
import { nudge } from './acts/nudge';
import { resolveRecipients, revise } from './acts/revise';
import { returnDocument } from './acts/return';
import { signDigitallyInstead, signOnPaper } from './acts/sign-on-paper';
import { submit } from './acts/submit';
import { takeBack } from './acts/take-back';
import { withdraw } from './acts/withdraw';
import type { DocumentCommandBody } from './document-commands';
import type { DocumentEvent } from './document-events';
import type { DocumentState } from './document-state';
import { doWhatIsDue } from './due';
import { follow } from './go-on';
import { stepOf } from './next-step';
import { recordTypesetting } from './record-typesetting';
import { currentLabel, turnRefusal } from './turn';
import { accepted, beginWith } from './unfolding';

type DocumentCommand = Command<DocumentCommandBody>;

/** The one place that says yes or no to anything asked of a document. */
export function decide(document: DocumentState | undefined, command: DocumentCommand, context: Context): Decision<DocumentEvent> {
  const { body, actor } = command;
  if (body.kind === 'submit') return document ? refuse('WRONG_STEP', { step: currentLabel(document) }) : submit(body, actor, context);
  if (!document) return refuse('NOT_FOUND');
  if (isReport(body.kind) && actor.kind !== 'system') return refuse('NOT_FOUND');
  if (document.closed) return isReport(body.kind) ? { events: [] } : closedRefusal(document);
  switch (body.kind) {
    case 'look':
      return doWhatIsDue(document, context);
    case 'recordTypeset':
    case 'recordTypesettingFailed':
      return recordTypesetting(document, body);
    case 'recordNumberedPage':
      return recordNumberedPage(document, body);
    case 'recordReminded':
      return { events: [{ type: 'HoldersReminded', v: 1, stepId: body.stepId, round: body.round, times: body.times }] };
    case 'recordNudged':
      return { events: [{ type: 'NudgeSent', v: 1, stepId: body.stepId, round: body.round, times: body.times }] };
    case 'nudge':
      return nudge(document, actor, context);
    case 'askExplanation':
    case 'passToRead':
    case 'askPartyCommittee':
      return ask(document, body, actor, context);
    case 'giveWord':
      return giveWord(document, body, actor, context);
    case 'see':
      return see(document, command, context);
    case 'takeBack':
      return takeBack(document, actor, context);
    case 'withdraw':
      return withdraw(document, body.wordsId, actor, context);
    case 'return':
      return returnDocument(document, body, actor, context);
    case 'signOnPaper':
      return signOnPaper(document, body.bytesSha256, actor, context);
    case 'signDigitally':
      return signDigitallyInstead(document, actor, context);
    case 'resolveRecipients':
      return resolveRecipients(document, body, actor, context);
    case 'revise':
      if (document.facts.copyOf) return refuse('COPY_NOT_REVISED');
      return document.current?.kind === 'draft' ? actAtStep(document, command, context) : revise(document, body, actor, context);
    default:
      return actAtStep(document, command, context);
  }
}

/** The acts that belong to the open step are its kind's to decide; for any other it is the wrong step. */
function actAtStep(document: DocumentState, { body, actor }: DocumentCommand, context: Context): Decision<DocumentEvent> {
  const { current } = document;
  const step = current && stepOf(document, current.stepId);
  if (!current || !step) return refuse('WRONG_STEP', { step: currentLabel(document) });
  const refused = turnRefusal(document, actor, context);
  if (refused) return refused;
  const answer = STEP_KINDS[current.kind].act({ document, step, open: current, context }, body, actor);
  // an effect may report after its step is over: there is nothing left to say
  if (answer === 'not-here') return actor.kind === 'system' ? { events: [] } : refuse('WRONG_STEP', { step: currentLabel(document) });
  if ('refusal' in answer) return answer;
  return accepted(follow(beginWith(document), answer, actor, context));
}

/** The first look of a holder is written down: from then on it cannot be taken back. */
function see(document: DocumentState, { actor }: DocumentCommand, context: Context): Decision<DocumentEvent> {
  const { current } = document;
  if (!current || current.seen) return { events: [] };
  return turnRefusal(document, actor, context) ?? { events: [{ type: 'StepSeen', v: 1, stepId: current.stepId, round: current.round }] };
}

/** A number given up meanwhile has no page any more. */
function recordNumberedPage(
  { numbered }: DocumentState, { number, pdfSha256 }: Extract<DocumentCommandBody, { kind: 'recordNumberedPage' }>,
): Decision<DocumentEvent> {
  const isAwaited = numbered?.number === number && numbered.pdfSha256 === undefined;
  return { events: isAwaited ? [{ type: 'NumberedPageSet', v: 1, number, pdfSha256 }] : [] };
}

function closedRefusal(document: DocumentState) {
  return document.closed?.why === 'withdrawn' ? refuse('WITHDRAWN') : refuse('ALREADY_CLOSED');
}

/** What only the system says: looks and the ends of effects. */
function isReport(kind: DocumentCommandBody['kind']): boolean {
  return kind === 'look' || kind.startsWith('record');
}
