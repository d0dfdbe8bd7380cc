import type { Change } from '../../../domain/administration/change';
import { planChange, type AskedBy } from '../../../domain/administration/plan-change';
import { officialCalendar } from '../../../domain/calendar/official-days';
import { stepDeadline } from '../../../domain/rulepacks/rule-value';
import { staffedWard } from '../document/ward';

const BY: AskedBy = { personId: 'person-of-van-thu', agencyId: 'ubnd', today: '2026-11-20', organisation: staffedWard, calendar: officialCalendar, booksBegun: [] };
const SET = {
  kind: 'set-rule', key: 'deadline.check', value: { amount: 2, unit: 'working-days' }, source: 'Quy chế làm việc, Điều 12', from: '2026-12-01',
} as const satisfies Change;

const plan = (change: Change) => {
  const planned = planChange(change, BY);
  return 'refusal' in planned ? planned.refusal.code : planned.writes;
};

describe('a value an agency sets for itself', () => {
  test('holds from its day on, before the value of the pack', () => {
    expect(plan(SET)).toEqual([expect.objectContaining({ kind: 'write-rule', agencyId: 'ubnd', key: 'deadline.check', from: '2026-12-01', source: SET.source })]);
    const own = { 'deadline.check': [{ value: SET.value, source: SET.source, validFrom: SET.from, verified: true }] };
    expect(stepDeadline('state-nd30', 'check', '2026-12-01', own)).toMatchObject({ value: SET.value, source: SET.source });
    expect(stepDeadline('state-nd30', 'check', '2026-11-30', own)).toEqual(stepDeadline('state-nd30', 'check', '2026-11-30'));
  });

  test.each([
    ['back-dated', { ...SET, from: '2026-11-19' }, 'DATE_IN_PAST'],
    ['without what it rests on', { ...SET, source: ' ' }, 'GROUND_REQUIRED'],
    ['of a session in hours', { ...SET, key: 'session.papers', value: { amount: 5, unit: 'hours' } }, 'RULE_VALUE_WRONG'],
    ['of more than a year', { ...SET, value: { amount: 400, unit: 'days' } }, 'RULE_VALUE_WRONG'],
    ['as it is already', { ...SET, value: stepDeadline('state-nd30', 'check', '2026-12-01').value }, 'ALREADY_SO'],
  ] as const)('%s is refused', (_name, change, code) => {
    expect(plan(change)).toBe(code);
  });
});
