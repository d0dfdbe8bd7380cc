import type { OpenTask } from '../stream/open-task';
import type { Standing } from '../stream/standing';
import type { StreamModel } from '../stream/stream-model';
import type { Instant } from '../time/instant';
import { decideSession } from './decide-session';
import type { SessionCommandBody, SessionEvent, SessionState } from './session';

/** The rules of a session of the People's Council: an agenda, the papers in time, one result for each item. */
export const sessionModel: StreamModel<SessionState, SessionCommandBody, SessionEvent> = {
  kind: 'session',
  needs: () => [],
  decide: decideSession,
  evolve,
  standing,
  openTasks,
};

function evolve(session: SessionState | undefined, event: SessionEvent, at: Instant): SessionState {
  if (event.type === 'SessionPlanned') {
    const { type: _type, v: _v, ...planned } = event;
    return { ...planned, plannedAt: at, papersOverdue: false, items: [] };
  }
  if (!session) throw new Error(`a session cannot begin with ${event.type}`);
  switch (event.type) {
    case 'AgendaItemAdded': {
      const others = session.items.filter((item) => item.documentId !== event.documentId);
      const { documentId, issuedPdfSha256 } = event;
      return { ...session, items: [...others, { documentId, addedAt: at, ...(issuedPdfSha256 && { issuedPdfSha256 }) }] };
    }
    case 'AgendaItemRemoved':
      return { ...session, items: session.items.filter((item) => item.documentId !== event.documentId) };
    case 'PapersSent':
      return { ...session, papersSentAt: at, ...(event.toAddresseeIds && { papersToAddresseeIds: event.toAddresseeIds }) };
    case 'PapersDueMoved': {
      const { from, to, because, calendar } = event;
      return { ...session, papersDueAt: to, reckoned: { ...session.reckoned, calendar }, moved: { from, to, because, calendar } };
    }
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
    key: `papers/${postId}`, postId, documentId: session.sessionId, step: 'papers', stepKind: 'session-papers', openedAt: session.plannedAt,
    dueAt: session.papersDueAt, urgency: 'normal' as const,
  }));
}
