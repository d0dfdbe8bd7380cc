import { backwardFrom } from '../deadlines/due-at';
import { refusalToAct } from '../organisation/may-act-from';
import { agencyOf, postOf, postsWithRole } from '../organisation/posts';
import { ruleValue } from '../rulepacks/rule-value';
import type { Command } from '../stream/command';
import type { OpenTask } from '../stream/open-task';
import { refuse } from '../stream/refusal';
import type { Context, Decision, StreamModel } from '../stream/stream-model';
import type { Standing } from '../stream/standing';
import { streamId } from '../stream/stream-id';
import type { Instant } from '../time/instant';
import type { SessionCommandBody, SessionEvent, SessionState } from './session';

/** The rules of a session of the People's Council: an agenda, the papers in time, one result for each item. */
export const sessionModel: StreamModel<SessionState, SessionCommandBody, SessionEvent> = {
  kind: 'session',
  needs: () => [],
  decide,
  evolve,
  standing,
  openTasks,
};

function decide(session: SessionState | undefined, command: Command<SessionCommandBody>, context: Context): Decision<SessionEvent> {
  const { body, actor } = command;
  if (body.kind === 'look') return session ? remarkTime(session, context) : refuse('NOT_FOUND');
  if (actor.kind !== 'person') return refuse('NOT_FOUND');
  const refused = refusalToAct(context.organisation, actor, context.today);
  if (refused) return refused;
  if (body.kind === 'plan') return session ? refuse('WRONG_STEP', { step: session.name }) : plan(command.streamId, body, actor.postId, context);
  if (!session) return refuse('NOT_FOUND');
  if (!session.officePostIds.includes(actor.postId)) return refuse('NOT_YOUR_TURN', { step: session.name });
  if (session.closed) return refuse('SESSION_CLOSED');
  switch (body.kind) {
    case 'sendPapers':
      return session.papersSentAt ? { events: [] } : { events: [{ type: 'PapersSent', v: 1 }] };
    case 'recordResult':
      return recordResult(session, body);
    case 'close':
      return { events: [{ type: 'SessionClosed', v: 1 }] };
  }
}

function plan(id: string, body: Extract<SessionCommandBody, { kind: 'plan' }>, postId: string, context: Context): Decision<SessionEvent> {
  const office = postOf(context.organisation, postId);
  const agency = agencyOf(context.organisation, body.agencyId);
  if (!agency || !office?.roles.includes('standing-committee-office')) return refuse('NOT_YOUR_TURN', { step: 'Kỳ họp' });
  const papers = ruleValue(agency.pack, 'session.papers', context.today);
  const officePostIds = postsWithRole(context.organisation, 'standing-committee-office', office.agencyId).map((post) => post.id);
  return {
    events: [{
      type: 'SessionPlanned', v: 1, sessionId: id.slice('session/'.length), agencyId: body.agencyId, name: body.name, opensOn: body.opensOn,
      papersDueAt: backwardFrom(body.opensOn, papers.value, context.calendar).at, officePostIds,
    }],
  };
}

function recordResult(session: SessionState, body: Extract<SessionCommandBody, { kind: 'recordResult' }>): Decision<SessionEvent> {
  const item = session.items.find((entry) => entry.documentId === body.documentId);
  if (!item) return refuse('NOT_ON_AGENDA');
  if (item.result === body.result) return { events: [] };
  if (item.result) return refuse('WRONG_STEP', { step: 'Đã có kết quả' });
  return {
    events: [{ type: 'ItemResultRecorded', v: 1, documentId: body.documentId, result: body.result }],
    looks: [streamId('document', body.documentId)],
  };
}

function remarkTime(session: SessionState, context: Context): Decision<SessionEvent> {
  const late = !session.papersSentAt && !session.papersOverdue && session.papersDueAt <= context.now;
  return { events: late ? [{ type: 'PapersOverdue', v: 1 }] : [] };
}

function evolve(session: SessionState | undefined, event: SessionEvent, at: Instant): SessionState {
  if (event.type === 'SessionPlanned') {
    const { type: _type, v: _v, ...planned } = event;
    return { ...planned, papersOverdue: false, items: [] };
  }
  if (!session) throw new Error(`a session cannot begin with ${event.type}`);
  switch (event.type) {
    case 'AgendaItemAdded': {
      const others = session.items.filter((item) => item.documentId !== event.documentId);
      return { ...session, items: [...others, { documentId: event.documentId, addedAt: at }] };
    }
    case 'PapersSent':
      return { ...session, papersSentAt: at };
    case 'PapersOverdue':
      return { ...session, papersOverdue: true };
    case 'ItemResultRecorded':
      return {
        ...session,
        items: session.items.map((item) => (item.documentId === event.documentId ? { ...item, result: event.result, resultAt: at } : item)),
      };
    case 'SessionClosed':
      return { ...session, closed: { at } };
  }
}

function standing(session: SessionState, seq: number): Standing {
  const waitsForPapers = !session.papersSentAt && !session.papersOverdue && !session.closed;
  return {
    seq, phase: session.closed ? 'closed' : 'agenda', step: session.papersSentAt ? 'results' : 'papers', holders: session.officePostIds,
    closed: session.closed !== undefined, ...(waitsForPapers && { wakeAt: session.papersDueAt }), effects: [],
  };
}

/** Until the papers are out, the Standing Committee's office has them to send. */
function openTasks(session: SessionState): readonly OpenTask[] {
  if (session.closed || session.papersSentAt) return [];
  return session.officePostIds.map((postId) => ({
    key: `papers/${postId}`, postId, documentId: session.sessionId, step: 'papers', stepKind: 'session-papers', openedAt: session.papersDueAt,
    dueAt: session.papersDueAt, urgency: 'normal' as const,
  }));
}
