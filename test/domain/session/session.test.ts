import { officialCalendar } from '../../../domain/calendar/official-days';
import type { CouncilResult } from '../../../domain/document/document-events';
import { sessionModel } from '../../../domain/session/session-model';
import type { SessionCommandBody, SessionEvent, SessionState } from '../../../domain/session/session';
import { SYSTEM, type Actor } from '../../../domain/stream/actor';
import type { RefusalCode } from '../../../domain/stream/refusal-codes';
import type { StreamId } from '../../../domain/stream/stream-id';
import { civilDateOf, type Instant } from '../../../domain/time/instant';
import { staffedWard } from '../document/ward';

const PLAN = { kind: 'plan', agencyId: 'hdnd', name: 'Kỳ họp thứ 12', opensOn: '2026-12-08' } as const;

describe('planning a session', () => {
  test('is done by the office of that council, once', () => {
    const council = councilAt('2026-11-02T02:00:00.000Z');
    expect(council.person('chanh-van-phong', PLAN)).toBe('NOT_YOUR_TURN');
    expect(council.office({ ...PLAN, agencyId: 'ubnd' })).toBe('NOT_YOUR_TURN');
    expect(council.office({ ...PLAN, agencyId: 'du' })).toBe('NOT_YOUR_TURN');
    expect(council.office(PLAN)).toEqual(['SessionPlanned']);
    expect(council.office(PLAN)).toBe('WRONG_STEP');
    expect(council.state()).toMatchObject({ name: 'Kỳ họp thứ 12', officePostIds: ['vp-hdnd'], items: [] });
  });

  // five working days before: 7, 4, 3, 2, 1 December; and over Tết 2027, which is off from 4 to 10 February
  test.each([
    ['2026-12-08', '2026-12-01T10:00:00.000Z'],
    ['2027-02-15', '2027-02-01T10:00:00.000Z'],
  ])('that opens on %s has its papers out by %s, counted back over working days', (opensOn, papersDueAt) => {
    const council = councilAt('2026-11-02T02:00:00.000Z');
    council.office({ ...PLAN, opensOn });
    expect(council.state().papersDueAt).toBe(papersDueAt);
    expect(council.standing().wakeAt).toBe(papersDueAt);
  });
});

describe('the papers of a session', () => {
  test('are work of the office until they are out', () => {
    const council = planned();
    expect(council.tasks()).toEqual([
      { postId: 'vp-hdnd', stepKind: 'session-papers', dueAt: '2026-12-01T10:00:00.000Z', openedAt: '2026-11-02T02:00:00.000Z' },
    ]);
    expect(council.office({ kind: 'sendPapers' })).toEqual(['PapersSent']);
    expect(council.office({ kind: 'sendPapers' })).toEqual([]);
    expect(council.tasks()).toEqual([]);
    expect(council.standing().wakeAt).toBeUndefined();
  });

  test('that are late are overdue once, and can still be sent', () => {
    const council = planned();
    council.waitUntil('2026-12-01T10:00:00.000Z');
    expect(council.look()).toEqual(['PapersOverdue']);
    expect(council.look()).toEqual([]);
    expect(council.tasks()).toHaveLength(1);
    expect(council.office({ kind: 'sendPapers' })).toEqual(['PapersSent']);
  });

  test('that went out in time never become overdue', () => {
    const council = planned();
    council.office({ kind: 'sendPapers' });
    council.waitUntil('2026-12-09T10:00:00.000Z');
    expect(council.look()).toEqual([]);
  });
});

describe('the results of a session', () => {
  test('are one for each item, keyed in by the office, and each makes its document look', () => {
    const council = planned('bao-cao', 'to-trinh');
    expect(council.person('chuyen-vien', result('bao-cao', 'considered'))).toBe('NOT_YOUR_TURN');
    expect(council.office(result('bao-cao', 'considered'))).toEqual(['ItemResultRecorded']);
    expect(council.looks()).toEqual(['document/bao-cao']);
    expect(council.office(result('bao-cao', 'considered'))).toEqual([]);
    expect(council.office(result('bao-cao', 'not-passed'))).toBe('WRONG_STEP');
    expect(council.office(result('la', 'considered'))).toBe('NOT_ON_AGENDA');
    expect(council.state().items.map((item) => item.result)).toEqual(['considered', undefined]);
  });

  test('are all there before it is closed; then nothing changes any more', () => {
    const council = planned('bao-cao');
    expect(council.office({ kind: 'close' })).toBe('RESULT_REQUIRED');
    council.office(result('bao-cao', 'moved-to-next-session'));
    expect(council.office({ kind: 'close' })).toEqual(['SessionClosed']);
    expect(council.standing()).toMatchObject({ closed: true, phase: 'closed' });
    expect(council.tasks()).toEqual([]);
    expect(council.office({ kind: 'sendPapers' })).toBe('SESSION_CLOSED');
    expect(council.office({ kind: 'close' })).toBe('SESSION_CLOSED');
    council.waitUntil('2026-12-20T02:00:00.000Z');
    expect(council.look()).toEqual([]);
  });
});

function result(documentId: string, outcome: CouncilResult): SessionCommandBody {
  return { kind: 'recordResult', documentId, result: outcome };
}

function planned(...documentIds: readonly string[]) {
  const council = councilAt('2026-11-02T02:00:00.000Z');
  council.office(PLAN);
  for (const documentId of documentIds) council.putOnAgenda(documentId);
  return council;
}

function councilAt(at: Instant) {
  let now = at;
  let state: SessionState | undefined;
  let looks: readonly StreamId[] = [];
  const fold = (events: readonly SessionEvent[]): void => {
    for (const event of events) state = sessionModel.evolve(state, event, now);
  };
  const there = (): SessionState => {
    if (!state) throw new Error('no session yet');
    return state;
  };
  function say(actor: Actor, body: SessionCommandBody): readonly SessionEvent['type'][] | RefusalCode {
    const context = {
      now, today: civilDateOf(now), organisation: staffedWard, calendar: officialCalendar, seq: 0, children: new Map(), series: new Map(),
    };
    const decision = sessionModel.decide(state, { commandId: 'test', streamId: 'session/ky-hop', actor, body }, context);
    if ('refusal' in decision) return decision.refusal.code;
    fold(decision.events);
    looks = [...looks, ...(decision.looks ?? [])];
    return decision.events.map((event) => event.type);
  }
  const person = (postId: string, body: SessionCommandBody) => say({ kind: 'person', personId: `person-of-${postId}`, postId }, body);
  return {
    person,
    office: (body: SessionCommandBody) => person('vp-hdnd', body),
    look: () => say(SYSTEM, { kind: 'look' }),
    /** As a document does when the office assigns it. */
    putOnAgenda: (documentId: string) => fold([{ type: 'AgendaItemAdded', v: 1, documentId }]),
    waitUntil: (moment: Instant) => { now = moment; },
    state: there,
    standing: () => sessionModel.standing(there(), 1),
    tasks: () => sessionModel.openTasks(there()).map(({ postId, stepKind, dueAt, openedAt }) => ({ postId, stepKind, dueAt, openedAt })),
    looks: () => looks,
  };
}
