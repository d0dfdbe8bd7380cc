import { agencyOf } from '../../domain/organisation/posts';
import { maySeeSession } from '../../domain/policy/agency-access';
import { holds } from '../../domain/policy/viewer';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import { sayMoved } from '../../domain/deadlines/say-moved';
import { delegatesOf } from '../../domain/session/delegates';
import { milestonesOf } from '../../domain/session/milestones';
import type { SessionState } from '../../domain/session/session';
import type { ApiParts } from '../api-parts';
import { RESULT_WORDS } from '../documents/timeline-words';
import type { SignedIn } from '../http/route';
import { failWith } from '../problems/problem';
import { dueWords } from '../words/due-words';
import { phaseWords } from '../words/phase-words';
import { readOnNoAgenda } from './on-no-agenda';

interface SessionRow {
  readonly seq: number;
  /** Folded by the model of sessions. */
  readonly state: SessionState;
}

/** The sessions one may see, the latest first. */
export async function readSessions(parts: ApiParts, signedIn: SignedIn) {
  const { posts } = signedIn.viewer;
  const { rows } = await parts.pool.query<SessionRow>({
    name: 'api-sessions', text: SESSIONS, values: [posts.map(({ agencyId }) => agencyId), posts.map(({ id }) => id)],
  });
  const seen = rows.filter(({ state }) => maySeeSession(signedIn.viewer, state));
  return Promise.all(seen.map((row) => sessionView(parts, signedIn, row)));
}

// Looked for among all, of whichever council: an office of 150 wards has more sessions than a page.
const SESSIONS = `
  select seq, state from stream
  where kind = 'session' and (state->>'agencyId' = any($1::text[]) or state->'officePostIds' ?| $2::text[])
  order by state->>'opensOn' desc limit 50`;

export async function readSession(parts: ApiParts, signedIn: SignedIn, sessionId: string) {
  const { rows } = await parts.pool.query<SessionRow>({
    name: 'api-session', text: 'select seq, state from stream where stream_id = $1', values: [`session/${sessionId}`],
  });
  const row = rows[0];
  if (!row || !maySeeSession(signedIn.viewer, row.state)) failWith({ code: 'NOT_FOUND' });
  const view = await sessionView(parts, signedIn, row);
  return view.mayRun && !view.closed ? { ...view, waiting: await readOnNoAgenda(parts, signedIn, view.agencyId) } : view;
}

async function sessionView(parts: ApiParts, signedIn: SignedIn, { seq, state }: SessionRow) {
  const documents = await parts.database.document.findMany({ where: { id: { in: state.items.map((item) => item.documentId) } } });
  return {
    sessionId: state.sessionId, seq, agencyId: state.agencyId, name: state.name, opensOn: state.opensOn, papersDueAt: state.papersDueAt,
    papersDueWords: dueWords(state.papersDueAt, signedIn.now, signedIn.calendar), papersOverdue: state.papersOverdue,
    ...(state.moved && { papersMovedWords: sayMoved(state.moved) }),
    officePostIds: [...state.officePostIds],
    ...(state.papersSentAt && { papersSentAt: state.papersSentAt }), ...(state.closed && { closed: state.closed }),
    mayRun: holds(signedIn.viewer, state.officePostIds),
    lacking: state.papersSentAt !== undefined || state.papersDueAt <= signedIn.now,
    milestones: milestonesOf(state, agencyOf(signedIn.organisation, state.agencyId) ?? { pack: 'state-nd30' }, signedIn.calendar, signedIn.now).map((one) => ({
      ...one, dueWords: dueWords(one.at, signedIn.now, signedIn.calendar),
    })),
    delegates: delegatesOf(signedIn.organisation, state.agencyId).length,
    items: state.items.map((item) => {
      const document = documents.find((row) => row.id === item.documentId);
      const agency = agencyOf(signedIn.organisation, document?.agencyId ?? '');
      const type = agency && document ? documentTypeOf(agency.pack, document.documentType, signedIn.today) : undefined;
      return {
        documentId: item.documentId, subject: document?.subject ?? '', typeName: type?.name ?? '',
        ready: document !== undefined && isReady(document), standing: phaseWords(document?.step ?? null), fromAgency: agency?.name ?? '',
        ...(document?.symbol && { printedNumber: document.symbol }),
        ...(item.result && { result: item.result, resultWords: RESULT_WORDS[item.result] }),
        ...(item.resultAt && { resultAt: item.resultAt }),
      };
    }),
  };
}

/** What lies before the council, or has passed it, is read as it goes to the session; what was sent back is not. */
function isReady({ stage, symbol }: { readonly stage: string | null; readonly symbol: string | null }): boolean {
  return symbol !== null || ['council-session', 'signing', 'distribution', 'closed'].includes(stage ?? '');
}
