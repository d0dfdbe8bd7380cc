import type { Command } from '../stream/command';
import { refuse } from '../stream/refusal';
import { streamId } from '../stream/stream-id';
import type { Context, Decision } from '../stream/stream-model';
import { byClerk } from './by-clerk';
import { byRecipient } from './by-recipient';
import { isSettled } from './deliveries';
import type { DispatchCommandBody, DispatchEvent, DispatchState } from './dispatch';
import { evolveDispatch } from './evolve-dispatch';
import { nextChase } from './missing-receipts';
import { takeReport } from './take-report';

type DispatchCommand = Command<DispatchCommandBody>;

/** Yes or no to anything asked of a dispatch; whatever settles the last delivery makes its document look. */
export function decideDispatch(dispatch: DispatchState | undefined, command: DispatchCommand, context: Context): Decision<DispatchEvent> {
  if (!dispatch) return refuse('NOT_FOUND');
  const decision = answer(dispatch, command, context);
  if ('refusal' in decision) return decision;
  const after = decision.events.reduce((state, event) => evolveDispatch(state, event, context.now), dispatch);
  const settles = isSettled(after) && !isSettled(dispatch);
  return settles ? { ...decision, looks: [streamId('document', dispatch.documentId)] } : decision;
}

function answer(dispatch: DispatchState, { body, actor }: DispatchCommand, context: Context): Decision<DispatchEvent> {
  switch (body.kind) {
    case 'look':
      return remarkTime(dispatch, context);
    case 'recordMailing':
    case 'recordChased':
    case 'recordRecallTold':
    case 'recordRecallNotTold':
      return actor.kind === 'system' ? takeReport(dispatch, body, context) : refuse('NOT_FOUND');
    case 'acknowledge':
    case 'confirmRecall':
      return byRecipient(dispatch, body, actor, context);
    case 'resend':
    case 'handOver':
    case 'giveUpDelivery':
    case 'addAddressee':
    case 'recall':
    case 'tellOfRecall':
      return byClerk(dispatch, body, actor, context);
  }
}

/**
 * Attempts at an address are made by the clock alone; that receipts are missing is written down when their moment has come, that a later
 * document took its place when that one was issued.
 */
function remarkTime(dispatch: DispatchState, { now, replacedBy }: Context): Decision<DispatchEvent> {
  const next = nextChase(dispatch);
  const isReplaced = replacedBy !== undefined && dispatch.replacedBy === undefined;
  return {
    events: [
      ...(next !== undefined && next <= now ? [{ type: 'ReceiptsDue', v: 1 } as const] : []),
      ...(isReplaced ? [{ type: 'DocumentReplaced', v: 1, by: replacedBy } as const] : []),
    ],
  };
}
