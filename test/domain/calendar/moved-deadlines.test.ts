import fc from 'fast-check';
import { latestNotice, withNotice } from '../../../domain/calendar/notices';
import { officialCalendar } from '../../../domain/calendar/official-days';
import type { CalendarDay, WorkingCalendar } from '../../../domain/calendar/working-calendar';
import { dueAt } from '../../../domain/deadlines/due-at';
import { sayMoved } from '../../../domain/deadlines/say-moved';
import { documentModel } from '../../../domain/document/document-model';
import type { DocumentState } from '../../../domain/document/document-state';
import { sessionModel } from '../../../domain/session/session-model';
import { SYSTEM } from '../../../domain/stream/actor';
import { streamId } from '../../../domain/stream/stream-id';
import type { Context } from '../../../domain/stream/stream-model';
import { addDays, civilDateOf, instantAt } from '../../../domain/time/instant';
import { DOC, newLife } from '../document/life';
import { staffedWard } from '../document/ward';

const NOW = '2026-11-02T02:00:00.000Z';
const off = (on: string, source = 'Thông báo số 12'): CalendarDay => ({ on, kind: 'off', name: 'Nghỉ bù', source });

/** A report that has been submitted on Monday 2 November and waits for its first check. */
function checking(): DocumentState {
  const life = newLife({ at: NOW });
  life.submit('van-ban-thuong');
  return life.state();
}

function contextWith(calendar: WorkingCalendar, more: Partial<Context> = {}): Context {
  return {
    now: NOW, today: '2026-11-02', organisation: staffedWard, calendar, seq: 1, children: new Map(), series: new Map(), ...more,
  };
}

/** What a look makes of the document under this calendar. */
function lookedAt(state: DocumentState, calendar: WorkingCalendar, more: Partial<Context> = {}) {
  const context = contextWith(calendar, more);
  const decision = documentModel.decide(state, { commandId: 'look', streamId: streamId('document', DOC), actor: SYSTEM, body: { kind: 'look' } }, context);
  if ('refusal' in decision) throw new Error(decision.refusal.code);
  const after = decision.events.reduce((folded, event) => documentModel.evolve(folded, event, context.now), state);
  return { after, types: decision.events.map(({ type }) => type), childEvents: decision.childEvents ?? [] };
}

describe('the deadline of an open step', () => {
  const state = checking();
  const due = state.current?.dueAt ?? '';
  const dueOn = civilDateOf(due);

  test('moves when its last day becomes a day off: both moments and the reason are kept, tasks and reminders follow', () => {
    const { after, types } = lookedAt(state, withNotice(officialCalendar, off(dueOn)));
    expect(types).toEqual(['DeadlineMoved']);
    const to = after.current?.dueAt ?? '';
    expect(to > due).toBe(true);
    expect(after.current?.moved).toEqual({ from: due, to, calendar: 1, because: [{ on: dueOn, kind: 'off' }] });
    expect(documentModel.openTasks(after).map((task) => task.dueAt)).toEqual([to]);
    expect(after.current?.remindAt.at(-1)).toBe(to);
    expect(documentModel.standing(after, 2).wakeAt).toBe(after.current?.remindAt[0]);
  });

  test('is reckoned once for each change, and comes back when the change is taken back', () => {
    const once = withNotice(officialCalendar, off(dueOn));
    const { after } = lookedAt(state, once);
    expect(lookedAt(after, once).types).toEqual([]);
    const back = lookedAt(after, withNotice(once, { on: dueOn, kind: 'plain' }));
    expect(back.after.current).toMatchObject({ dueAt: due, moved: { to: due, because: [{ on: dueOn, kind: 'plain' }], calendar: 2 } });
  });

  test('comes earlier when a Saturday before it is worked', () => {
    const consultation = consulting().state();
    const saturday = '2026-11-07';
    const { after } = lookedAt(consultation, withNotice(officialCalendar, { on: saturday, kind: 'worked', name: 'Làm bù', source: 'Thông báo số 13' }));
    expect((after.current?.dueAt ?? '') < (consultation.current?.dueAt ?? '')).toBe(true);
  });

  test('stays when the day lies after it or before its step, and when it has passed', () => {
    expect(lookedAt(state, withNotice(officialCalendar, off(addDays(dueOn, 5)))).types).toEqual([]);
    const late = { now: addDaysTo(due, 1), today: civilDateOf(addDaysTo(due, 1)) };
    expect(lookedAt(state, withNotice(officialCalendar, off(dueOn)), late).types).not.toContain('DeadlineMoved');
  });

  test('stays when only the rule changed since it opened', () => {
    const rules = { 'deadline.check': [{ value: { amount: 9, unit: 'working-days' }, source: 'Quy chế', validFrom: '2026-01-01', verified: true }] } as const;
    const organisation = { ...staffedWard, agencies: staffedWard.agencies.map((agency) => ({ ...agency, rules })) };
    expect(lookedAt(state, officialCalendar, { organisation }).types).toEqual([]);
    const moved = lookedAt(state, withNotice(officialCalendar, off(dueOn)), { organisation });
    expect(moved.after.current?.dueAt).toBe(lookedAt(state, withNotice(officialCalendar, off(dueOn))).after.current?.dueAt);
  });

  test('of a consultation moves for everybody who is asked', () => {
    const life = consulting();
    const { current } = life.state();
    const id = streamId('consultation', DOC, current?.round);
    const children: Context['children'] = new Map([[id, { seq: 1, head: 'head', state: life.record.stateOf(id) }]]);
    const { after, childEvents } = lookedAt(life.state(), withNotice(officialCalendar, off(civilDateOf(current?.dueAt ?? ''))), { children });
    expect(childEvents).toEqual([{ streamId: id, event: { type: 'CollectionDueMoved', v: 1, dueAt: after.current?.dueAt } }]);
  });

  test('is the one its rule gives from its opening, whatever days are changed in whatever order', () => {
    const days = fc.array(fc.record({
      on: fc.integer({ min: 1, max: 12 }).map((ahead) => addDays('2026-11-02', ahead)),
      kind: fc.constantFrom('off' as const, 'worked' as const), name: fc.constant('Ngày'), source: fc.constant('Thông báo'),
    }), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(days, (changes) => {
      let calendar = officialCalendar;
      let document = state;
      for (const change of changes) {
        calendar = withNotice(calendar, change);
        document = lookedAt(document, calendar).after;
      }
      const { current } = document;
      const rule = current?.reckoned?.rule;
      if (!current || !rule) throw new Error('the step has a deadline by a rule');
      expect(current.dueAt).toBe(dueAt(rule, current.openedAt, calendar).at);
      expect(lookedAt(document, calendar).types).toEqual([]);
      expect(current.reckoned?.calendar).toBeLessThanOrEqual(latestNotice(calendar));
    }));
  });
});

test('session papers move with the days before the opening', () => {
  const planned = sessionModel.decide(undefined, {
    commandId: 'c', streamId: 'session/ky-hop', actor: { kind: 'person', personId: 'person-of-vp-hdnd', postId: 'vp-hdnd' },
    body: { kind: 'plan', agencyId: 'hdnd', name: 'Kỳ họp', opensOn: '2026-12-09' },
  }, contextWith(officialCalendar));
  if ('refusal' in planned) throw new Error(planned.refusal.code);
  const session = planned.events.reduce<ReturnType<typeof sessionModel.evolve> | undefined>((state, event) => sessionModel.evolve(state, event, NOW), undefined);
  const look = (calendar: WorkingCalendar) => {
    const looked = sessionModel.decide(session, { commandId: 'look', streamId: 'session/ky-hop', actor: SYSTEM, body: { kind: 'look' } }, contextWith(calendar));
    return 'refusal' in looked ? [] : looked.events;
  };
  expect(look(officialCalendar)).toEqual([]);
  const dayBefore = '2026-12-08';
  expect(look(withNotice(officialCalendar, off(dayBefore)))).toMatchObject([
    { type: 'PapersDueMoved', from: session?.papersDueAt, because: [{ on: dayBefore, kind: 'off' }] },
  ]);
});

test('a moved deadline is said with both moments and the reason', () => {
  const because = [{ on: '2026-12-31', kind: 'off', source: 'Thông báo số 12' }, { on: '2027-01-02', kind: 'worked' }] as const;
  expect(sayMoved({ from: instantAt('2026-12-31', '17:00'), to: instantAt('2027-01-02', '17:00'), because })).toBe(
    'hạn đổi từ 17:00 ngày 31/12/2026 sang 17:00 ngày 02/01/2027 vì ngày 31/12/2026 nghỉ (Thông báo số 12); ngày 02/01/2027 làm bù',
  );
});

function consulting() {
  const life = newLife({ at: NOW });
  life.submit('bc-ubnd-hdnd');
  life.check('truong-phong');
  return life;
}

function addDaysTo(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString();
}
