import type { DeadlineRule } from '../../domain/deadlines/deadline-rule';
import { OWN_RULES } from '../../domain/administration/rules';
import type { Agency } from '../../domain/organisation/organisation';
import type { RuleKey, RuleValue, Threshold } from '../../domain/rulepacks/rule-pack';
import { latestInForce, rulePack } from '../../domain/rulepacks/rule-value';
import type { CivilDate } from '../../domain/time/instant';
import type { Administration } from './administration.schema';

const DEADLINES: readonly (readonly [RuleKey, string])[] = [
  ['deadline.draft', 'Soạn thảo, sửa dự thảo'], ['deadline.check', 'Kiểm tra'], ['deadline.consult', 'Lấy ý kiến'],
  ['deadline.resolve', 'Tiếp thu, giải trình'], ['deadline.poll', 'Lấy phiếu thành viên'], ['deadline.advise', 'Cho ý kiến'],
  ['deadline.approve', 'Duyệt'], ['deadline.council', 'Thẩm tra, kỳ họp'], ['deadline.sign', 'Ký số'], ['deadline.seal', 'Cấp số, đóng dấu'],
  ['deadline.dispatch', 'Phát hành'], ['session.summons-regular', 'Triệu tập kỳ họp thường lệ (trước khai mạc)'],
  ['session.public-notice', 'Công bố dự kiến chương trình (trước khai mạc)'],
  ['session.papers', 'Gửi tài liệu kỳ họp (trước khai mạc)'], ['session.verification-meeting', 'Họp thẩm tra (trước khai mạc)'],
  ['session.minutes', 'Biên bản kỳ họp'],
];
const OTHERS: readonly (readonly [RuleKey, string])[] = [
  ['silence-in-consultation', 'Quá hạn lấy ý kiến mà chưa có ý kiến'], ['reminders', 'Đôn đốc trước hạn'],
  ['receipt-reminders', 'Đôn đốc xác nhận đã nhận'], ['series-scope', 'Phạm vi đánh số'], ['threshold.session-quorum', 'Số đại biểu để họp'],
  ['threshold.resolution', 'Tỷ lệ thông qua nghị quyết'], ['threshold.committee-decision', 'Tỷ lệ quyết định của tập thể'],
];

/** The values in force on a day with where they come from, and whether somebody has read them there. */
export function rulesInWords({ pack, rules: own = {} }: Agency, today: CivilDate, setters: ReadonlyMap<string, string>): Administration['rules'] {
  const rules = rulePack(pack).rules;
  return [...DEADLINES, ...OTHERS].flatMap(([key, words]) => {
    // every rule has a shape of its own; here each is only put into words
    const ownValues: readonly RuleValue<unknown>[] = own[key] ?? [];
    const ofPack: readonly RuleValue<unknown>[] = rules[key];
    const ownValue = latestInForce(ownValues, today);
    const value = ownValue ?? latestInForce(ofPack, today);
    if (!value) return [];
    const coming = ownValues.filter((one) => one.validFrom > today).toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))[0];
    const by = ownValue || coming ? setters.get(key) : undefined;
    const settable = OWN_RULES.find((one) => one === key);
    return [{
      key, words, value: valueWords(value.value), source: value.source, validFrom: value.validFrom, verified: value.verified,
      own: ownValue !== undefined, ...(by && { by }),
      ...(settable && isDeadline(value.value) && { set: { key: settable, amount: value.value.amount, unit: value.value.unit } }),
      ...(coming && { coming: { value: valueWords(coming.value), validFrom: coming.validFrom } }),
    }];
  });
}

/** What a rule is called. */
export function ruleName(key: RuleKey): string {
  return [...DEADLINES, ...OTHERS].find(([one]) => one === key)?.[1] ?? key;
}

function valueWords(value: unknown): string {
  if (Array.isArray(value)) return `${value.map((days) => (days === 0 ? 'sáng ngày đến hạn' : `${String(days)} ngày`)).join(', ')} làm việc`;
  if (value === 'deemed-consent') return 'coi như thống nhất';
  if (value === 'none') return 'không coi là thống nhất';
  if (value === 'year') return 'theo năm';
  if (value === 'term') return 'theo nhiệm kỳ';
  if (isThreshold(value)) return `${value.strict ? 'quá' : 'ít nhất'} ${value.numerator}/${value.denominator}`;
  return isDeadline(value) ? deadlineWords(value) : '';
}

export function deadlineWords({ amount, unit, min, max }: DeadlineRule): string {
  const bounds = min !== undefined && max !== undefined ? ` (đặt được từ ${min} đến ${max})` : '';
  switch (unit) {
    case 'working-days':
      return `${amount} ngày làm việc${bounds}`;
    case 'days':
      return `${amount} ngày${bounds}`;
    case 'hours':
      return `${amount} giờ${bounds}`;
    case 'same-day':
      return 'trong ngày';
    case 'next-working-day-morning':
      return 'chậm nhất trong buổi sáng ngày làm việc kế tiếp';
  }
}

function isThreshold(value: unknown): value is Threshold {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value && 'strict' in value;
}

function isDeadline(value: unknown): value is DeadlineRule {
  return typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
}
