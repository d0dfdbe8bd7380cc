import type { DeadlineRule } from '../deadlines/deadline-rule';
import type { DatedRules, RuleValue } from './rule-pack';

const DECREE_30_IN_FORCE = '2020-03-05';
const DECREE_191_IN_FORCE = '2026-05-29';

/** Deadlines of the steps: ours until the working rules of the agency set their own, but for what a text says. */
export const STEP_DEADLINES = {
  'deadline.draft': byDefault(workingDays(3)),
  'deadline.check': byDefault(workingDays(1)),
  'deadline.consult': [
    ...byDefault({ ...workingDays(5), min: 2, max: 5 }),
    {
      value: { ...workingDays(5), min: 2, max: 5 },
      source: 'Nghị định 191/2026/NĐ-CP, Điều 7 khoản 2 điểm d, Điều 12, Điều 17 (mẫu của Chính phủ)',
      validFrom: DECREE_191_IN_FORCE,
      verified: false,
    },
  ],
  'deadline.resolve': byDefault(workingDays(2)),
  'deadline.poll': byDefault(workingDays(3)),
  'deadline.advise': byDefault(workingDays(1)),
  'deadline.approve': byDefault(workingDays(2)),
  'deadline.council': byDefault({ amount: 45, unit: 'days' }),
  'deadline.sign': byDefault(workingDays(1)),
  'deadline.seal': [
    {
      value: { amount: 0, unit: 'same-day' },
      source: 'Nghị định 30/2020/NĐ-CP, Điều 15, Điều 18',
      validFrom: DECREE_30_IN_FORCE,
      verified: true,
    },
  ],
  'deadline.dispatch': [
    {
      value: { amount: 0, unit: 'next-working-day-morning' },
      source: 'Nghị định 30/2020/NĐ-CP, Điều 18; Quyết định 28/2018/QĐ-TTg, Điều 6 khoản 2',
      validFrom: DECREE_30_IN_FORCE,
      verified: true,
    },
  ],
} satisfies Partial<DatedRules>;

function workingDays(amount: number): DeadlineRule {
  return { amount, unit: 'working-days' };
}

function byDefault(value: DeadlineRule): readonly RuleValue<DeadlineRule>[] {
  return [{ value, source: 'Mặc định của Trình; cơ quan đặt lại theo quy chế làm việc', validFrom: DECREE_30_IN_FORCE, verified: false }];
}
