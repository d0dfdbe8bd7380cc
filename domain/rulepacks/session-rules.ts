import type { RuleValue, SessionRules } from './rule-pack';

const LAW_2015 = 'Luật Tổ chức chính quyền địa phương 2015; chưa đối chiếu Luật 72/2025/QH15 và Nghị quyết 104/2025/UBTVQH15';
const LAW_2025 = 'Luật Tổ chức chính quyền địa phương 72/2025/QH15';

/** Dates and thresholds of council sessions and committee meetings. No figure here has been read in the text in force. */
export const SESSION_RULES: { readonly [Key in keyof SessionRules]: readonly RuleValue<SessionRules[Key]>[] } = {
  'session.summons-regular': unverified({ amount: 20, unit: 'days' }, `${LAW_2015}, Điều 80`),
  'session.summons-extraordinary': unverified({ amount: 3, unit: 'days' }, `${LAW_2015}, Điều 80`),
  'session.public-notice': unverified({ amount: 15, unit: 'days' }, LAW_2015),
  'session.papers': unverified({ amount: 5, unit: 'working-days' }, LAW_2015),
  'session.verification-meeting': unverified({ amount: 10, unit: 'days' }, 'Luật Hoạt động giám sát; chưa đối chiếu Luật 121/2025/QH15'),
  'session.minutes': unverified({ amount: 10, unit: 'days' }, LAW_2015),
  'session.resolution-to-superior': unverified({ amount: 3, unit: 'days' }, 'Luật 87/2015/QH13, Điều 7'),
  'committee-meeting.papers': unverified({ amount: 3, unit: 'working-days' }, `${LAW_2015}, Điều 113`),
  'threshold.session-quorum': unverified({ numerator: 2, denominator: 3, strict: false }, LAW_2015),
  'threshold.resolution': unverified({ numerator: 1, denominator: 2, strict: true }, `${LAW_2025}, Điều 35`),
  'threshold.dismissal': unverified({ numerator: 2, denominator: 3, strict: false }, `${LAW_2025}, Điều 35`),
  'threshold.committee-decision': unverified({ numerator: 1, denominator: 2, strict: true }, LAW_2015),
};

/** A Party committee has its own rules of meeting, which are not shipped. */
export const NO_SESSION_RULES: { readonly [Key in keyof SessionRules]: readonly never[] } = {
  'session.summons-regular': [],
  'session.summons-extraordinary': [],
  'session.public-notice': [],
  'session.papers': [],
  'session.verification-meeting': [],
  'session.minutes': [],
  'session.resolution-to-superior': [],
  'committee-meeting.papers': [],
  'threshold.session-quorum': [],
  'threshold.resolution': [],
  'threshold.dismissal': [],
  'threshold.committee-decision': [],
};

function unverified<Value>(value: Value, source: string): readonly RuleValue<Value>[] {
  return [{ value, source, validFrom: '2016-01-01', verified: false }];
}
