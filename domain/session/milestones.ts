import type { WorkingCalendar } from '../calendar/working-calendar';
import { backwardFrom } from '../deadlines/due-at';
import type { Agency } from '../organisation/organisation';
import type { RuleKey } from '../rulepacks/rule-pack';
import { ruleValue } from '../rulepacks/rule-value';
import { civilDateOf, type Instant } from '../time/instant';
import type { SessionState } from './session';

/** A day before a session by which something has to be done. */
export interface Milestone {
  readonly key: string;
  readonly words: string;
  readonly at: Instant;
  /** "20 ngày trước khai mạc" */
  readonly rule: string;
  readonly source: string;
  /** Somebody has read the figure where it comes from. */
  readonly verified: boolean;
  readonly state: 'done' | 'past' | 'coming';
}

type SessionRule = Extract<RuleKey, 'session.summons-regular' | 'session.public-notice' | 'session.verification-meeting'>;

const DATES: readonly (readonly [SessionRule, string])[] = [
  ['session.summons-regular', 'Triệu tập kỳ họp'], ['session.public-notice', 'Công bố dự kiến chương trình'],
  ['session.verification-meeting', 'Họp thẩm tra'],
];

/** The days of the law before a session opens, in their order; the papers' own is the one the session was planned with. */
export function milestonesOf(
  session: SessionState, { pack, rules }: Pick<Agency, 'pack' | 'rules'>, calendar: WorkingCalendar, now: Instant,
): readonly Milestone[] {
  const plannedOn = civilDateOf(session.plannedAt);
  const dates = DATES.map(([key, words]): Milestone => {
    const { value, source, verified } = ruleValue(pack, key, plannedOn, rules);
    const { at } = backwardFrom(session.opensOn, value, calendar);
    return { key, words, at, rule: ruleWords(value), source, verified, state: at < now ? 'past' : 'coming' };
  });
  const papers = ruleValue(pack, 'session.papers', plannedOn, rules);
  const sent: Milestone = {
    key: 'session.papers', words: 'Tài liệu tới đại biểu', at: session.papersDueAt, rule: ruleWords(papers.value), source: papers.source,
    verified: papers.verified, state: session.papersSentAt === undefined ? (session.papersDueAt < now ? 'past' : 'coming') : 'done',
  };
  return [...dates, sent].toSorted((one, other) => one.at.localeCompare(other.at));
}

function ruleWords({ amount, unit }: { readonly amount: number; readonly unit: 'working-days' | 'days' }): string {
  return `${amount} ${unit === 'working-days' ? 'ngày làm việc' : 'ngày'} trước khai mạc`;
}
