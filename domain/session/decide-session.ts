import { refusalToAct } from '../organisation/may-act-from';
import { agencyOf, postOf, postsWithRole } from '../organisation/posts';
import type { Command } from '../stream/command';
import { refuse } from '../stream/refusal';
import type { Context, Decision } from '../stream/stream-model';
import { streamId } from '../stream/stream-id';
import { delegatesOf } from './delegates';
import { papersDue, papersMovedByCalendar } from './papers-due';
import type { SessionAct, SessionCommandBody, SessionEvent, SessionState } from './session';

/** Yes or no to anything asked of a session. */
export function decideSession(
  session: SessionState | undefined, { body, actor, streamId: id }: Command<SessionCommandBody>, context: Context,
): Decision<SessionEvent> {
  if (body.kind === 'look') return session ? remarkTime(session, context) : refuse('NOT_FOUND');
  if (actor.kind !== 'person') return refuse('NOT_FOUND');
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (body.kind === 'plan') return session ? refuse('WRONG_STEP', { step: session.name }) : plan(id, body, actor.postId, context);
  if (!session) return refuse('NOT_FOUND');
  if (!session.officePostIds.includes(actor.postId)) return refuse('NOT_YOUR_TURN', { step: session.name });
  if (session.closed) return refuse('SESSION_CLOSED');
  switch (body.kind) {
    case 'sendPapers':
      return session.papersSentAt ? { events: [] } : { events: [papersSent(session, context)] };
    case 'recordResult':
      return recordResult(session, body);
    case 'close':
      return close(session);
  }
}

/** The office of a council plans its sessions; its papers are due by the rule in force on that day, counted back from the opening. */
function plan(id: string, body: Extract<SessionAct, { kind: 'plan' }>, postId: string, context: Context): Decision<SessionEvent> {
  const post = postOf(context.organisation, postId);
  const agency = agencyOf(context.organisation, body.agencyId);
  const isItsOffice = post?.roles.includes('standing-committee-office') && post.agencyId === body.agencyId;
  if (!agency || agency.system !== 'state' || !isItsOffice) return refuse('NOT_YOUR_TURN', { step: 'Kỳ họp' });
  const officePostIds = postsWithRole(context.organisation, 'standing-committee-office', agency.id).map((office) => office.id);
  return {
    events: [{
      type: 'SessionPlanned', v: 1, sessionId: id.slice('session/'.length), agencyId: body.agencyId, name: body.name, opensOn: body.opensOn,
      ...papersDue(agency, body.opensOn, context), officePostIds,
    }],
  };
}

/** Who the delegates are is written down with the papers: what they had is not sent to them again. */
function papersSent(session: SessionState, { organisation }: Context): SessionEvent {
  return { type: 'PapersSent', v: 1, toAddresseeIds: delegatesOf(organisation, session.agencyId).map((delegate) => delegate.id) };
}

/** One result for each item. Its document looks at once: it goes on, or back, or waits for the next session. */
function recordResult(session: SessionState, body: Extract<SessionAct, { kind: 'recordResult' }>): Decision<SessionEvent> {
  const item = session.items.find((entry) => entry.documentId === body.documentId);
  if (!item) return refuse('NOT_ON_AGENDA');
  if (item.result === body.result) return { events: [] };
  if (item.result) return refuse('WRONG_STEP', { step: 'Đã có kết quả' });
  return {
    events: [{ type: 'ItemResultRecorded', v: 1, documentId: body.documentId, result: body.result }],
    looks: [streamId('document', body.documentId)],
  };
}

/** Closed with an item left open, its document would wait for a result that nobody can give any more. */
function close(session: SessionState): Decision<SessionEvent> {
  if (session.items.some((item) => item.result === undefined)) return refuse('RESULT_REQUIRED', undefined, 'result');
  return { events: [{ type: 'SessionClosed', v: 1 }] };
}

function remarkTime(session: SessionState, context: Context): Decision<SessionEvent> {
  const moved = papersMovedByCalendar(session, context);
  const dueAt = moved?.to ?? session.papersDueAt;
  const late = !session.closed && !session.papersSentAt && !session.papersOverdue && dueAt <= context.now;
  return { events: [...(moved ? [{ type: 'PapersDueMoved', v: 1, ...moved } as const] : []), ...(late ? [{ type: 'PapersOverdue', v: 1 } as const] : [])] };
}
