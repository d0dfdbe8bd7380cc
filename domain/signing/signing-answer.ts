import type { Agency, Appointment, Committee, Organisation, Person, Post } from '../organisation/organisation';
import type { SigningForms } from '../rulepacks/rule-pack';
import type { CivilDate } from '../time/instant';

/** In what quality somebody signs: TM., KT., TL., TUQ., Q., or in the own post alone. */
export type SigningCapacity = 'for-collective' | 'deputy-for-head' | 'by-order' | 'by-delegation' | 'acting' | 'own';

export interface SigningAllowed {
  readonly allowed: true;
  readonly capacity: SigningCapacity;
  /** As printed above the name, top to bottom: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly lines: readonly string[];
  /** Full name, without degree or honour. */
  readonly name: string;
  /** The document or clause it rests on, as cited to an inspector. */
  readonly ground: string;
}

/** `why` is the clause that ends the sentence of NO_SIGNING_AUTHORITY. */
export interface SigningRefused {
  readonly allowed: false;
  readonly code: SigningRefusalCode;
  readonly why: string;
}

export type SigningAnswer = SigningAllowed | SigningRefused;

/** The question with everything looked up. */
export interface SigningCase {
  readonly organisation: Organisation;
  readonly agency: Agency;
  readonly post: Post;
  readonly person: Person;
  readonly appointment: Appointment;
  readonly committee: Committee | undefined;
  readonly forms: SigningForms;
  readonly formsSource: string;
  readonly documentType: string;
  readonly field?: string;
  readonly inOwnAuthority?: boolean;
  readonly day: CivilDate;
}

const REASONS = {
  'other-agency': 'chức danh, người ký hoặc tập thể ban hành không thuộc cơ quan ban hành',
  'not-holder': 'người này không giữ chức danh ký vào ngày đó',
  'cover-cannot-sign': 'người được giao xử lý thay khi vắng mặt không có quyền ký; cần phân công ký thay hoặc văn bản ủy quyền',
  'unknown-type': 'loại văn bản không có trong danh mục của cơ quan',
  'post-without-authority': 'chức danh này không có thẩm quyền ký văn bản của cơ quan',
  'no-head-post': 'chưa khai báo chức danh người đứng đầu cơ quan hoặc đơn vị',
  'not-committee-member': 'chức danh này không thuộc tập thể ban hành văn bản',
  'no-field': 'văn bản chưa ghi lĩnh vực nên chưa xác định được cấp phó phụ trách',
  'no-field-assignment': 'chưa được phân công phụ trách lĩnh vực của văn bản này',
  'no-standing-order': 'quy chế làm việc chưa giao ký thừa lệnh loại văn bản này và chưa có văn bản ủy quyền',
  'no-onward-delegation': 'người được ủy quyền không được ủy quyền lại cho cấp phó',
  'deputy-not-included': 'việc giao ký thừa lệnh không bao gồm cấp phó của đơn vị',
  'mandate-ended': 'việc phân công hoặc ủy quyền đã hết hiệu lực',
  'mandate-not-begun': 'việc phân công hoặc ủy quyền chưa có hiệu lực',
} as const;

export type SigningRefusalCode = keyof typeof REASONS;

export function refused(code: SigningRefusalCode, because = ''): SigningRefused {
  return { allowed: false, code, why: `${REASONS[code]}${because}` };
}

export function allowed(signing: SigningCase, capacity: SigningCapacity, lines: readonly string[], ground: string): SigningAllowed {
  return { allowed: true, capacity, lines, name: signing.person.fullName, ground };
}
