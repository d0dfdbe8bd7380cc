import { sayDay } from '../calendar/say-day';
import type { DeadlineRule, DeadlineUnit } from '../deadlines/deadline-rule';
import { agencyOf } from '../organisation/posts';
import type { RuleKey } from '../rulepacks/rule-pack';
import { ruleValue } from '../rulepacks/rule-value';
import { refuse } from '../stream/refusal';
import type { Change } from './change';
import type { AskedBy, Plan } from './plan-change';

/** Rules an agency may set for itself: how long its own steps take, and how early before a session. */
export const OWN_RULES = [
  'deadline.draft', 'deadline.check', 'deadline.consult', 'deadline.resolve', 'deadline.poll', 'deadline.advise', 'deadline.approve',
  'deadline.council', 'deadline.sign', 'deadline.seal', 'deadline.dispatch', 'session.summons-regular', 'session.public-notice',
  'session.verification-meeting', 'session.papers',
] as const satisfies readonly RuleKey[];

export type OwnRule = (typeof OWN_RULES)[number];

const LONGEST_DAYS = 365;
const COUNTED_BACK: readonly DeadlineUnit[] = ['working-days', 'days'];

/** From a day on. What is under way keeps the value it began with; what a step of the law may take is not widened beyond its bounds. */
export function setRule({ key, value, source, from }: Extract<Change, { kind: 'set-rule' }>, { organisation, agencyId, today }: AskedBy): Plan {
  const agency = agencyOf(organisation, agencyId);
  if (!agency) return refuse('NOT_IN_AGENCY');
  if (from < today) return refuse('DATE_IN_PAST', { today: sayDay(today) }, 'from');
  if (source.trim() === '') return refuse('GROUND_REQUIRED', undefined, 'source');
  const standing = valueNow(agency.pack, key, from, agency.rules);
  if (!standing) return refuse('NOT_IN_AGENCY');
  const bounds = ruleBounds(agency.pack, key, from) ?? {};
  const { min = 0, max = LONGEST_DAYS } = bounds;
  const fits = Number.isInteger(value.amount) && value.amount >= min && value.amount <= max
    && (!key.startsWith('session.') || COUNTED_BACK.includes(value.unit));
  if (!fits) return refuse('RULE_VALUE_WRONG', { min: String(min), max: String(max) }, 'amount');
  if (standing.amount === value.amount && standing.unit === value.unit) return refuse('ALREADY_SO', undefined, 'amount');
  return { writes: [{ kind: 'write-rule', agencyId, key, from, source, value: { ...bounds, ...value } }] };
}

/** The bounds the pack itself gives, which no agency moves. */
function ruleBounds(...[pack, key, day]: Parameters<typeof valueNow>): Pick<DeadlineRule, 'min' | 'max'> | undefined {
  const value = valueNow(pack, key, day);
  return value && { ...(value.min !== undefined && { min: value.min }), ...(value.max !== undefined && { max: value.max }) };
}

/** A pack of another system has no such rule. */
function valueNow(...[pack, key, day, own]: Parameters<typeof ruleValue<OwnRule>>): DeadlineRule | undefined {
  try {
    return ruleValue(pack, key, day, own).value;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
