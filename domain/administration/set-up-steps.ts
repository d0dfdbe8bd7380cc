import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Agency, Organisation, Post } from '../organisation/organisation';
import { membersOn } from '../organisation/committees';
import { appointmentTo, holderOf } from '../organisation/posts';
import { scopeInForce } from '../registers/series-of';
import { keeperOf } from '../seals/may-seal';
import { NO_CERTIFICATE_YET } from '../seals/seal';
import type { CivilDate } from '../time/instant';
import { isOfAgency } from './people';
import type { TrialStep } from './trial';

export interface SetUpStep {
  readonly id: 'agency' | 'units' | 'people' | 'books' | 'groups' | 'seals' | 'calendar' | 'trial';
  readonly title: string;
  readonly done: boolean;
  /** What there is. */
  readonly said: string;
  /** What there is not, each as a sentence. */
  readonly lacking: readonly string[];
}

export interface Standing {
  readonly organisation: Organisation;
  readonly calendar: WorkingCalendar;
  readonly agency: Agency;
  readonly today: CivilDate;
  /** Persons who chose a password. */
  readonly entered: ReadonlySet<string>;
  /** The test document: who would have it on its way, and whether it or a real one has come to its end here. */
  readonly trial: { readonly way: readonly TrialStep[]; readonly underway: boolean; readonly ended: boolean };
}

const MOST_NAMED = 4;

/** What an agency needs before its first document. Worked out from how things stand: nothing is kept of the set-up itself. */
export function setUpSteps(standing: Standing): readonly SetUpStep[] {
  return [agencyStep, unitsStep, peopleStep, booksStep, groupsStep, sealsStep, calendarStep, trialStep].map((stepOf) => stepOf(standing));
}

function agencyStep({ agency }: Standing): SetUpStep {
  return step('agency', 'Cơ quan', `${agency.name} · ${agency.placeOfIssue}`, agency.email ? [] : ['Chưa có thư điện tử của cơ quan.']);
}

function unitsStep({ organisation, agency, today }: Standing): SetUpStep {
  const units = organisation.units.filter((unit) => unit.agencyId === agency.id);
  const posts = organisation.posts.filter((post) => post.agencyId === agency.id);
  const empty = posts.filter((post) => !appointmentTo(organisation, post.id, today));
  const needed = NEEDED.filter(({ role }) => !posts.some((post) => post.roles.includes(role))).map(({ words }) => `Chưa có chức danh ${words}.`);
  const lacking = [
    ...(units.length === 0 ? ['Chưa có đơn vị nào.'] : []), ...needed,
    ...(empty.length > 0 ? [`${empty.length} chức danh chưa có người giữ: ${named(empty.map((post) => titleOf(organisation, post)))}.`] : []),
  ];
  return step('units', 'Đơn vị, chức danh', `${units.length} đơn vị, ${posts.length} chức danh`, lacking);
}

const NEEDED = [
  { role: 'head', words: 'người đứng đầu' }, { role: 'records-clerk', words: 'văn thư' }, { role: 'form-checker', words: 'kiểm tra thể thức' },
] as const;

function peopleStep({ organisation, agency, today, entered }: Standing): SetUpStep {
  const people = organisation.persons.filter((person) => isOfAgency(organisation, agency.id, person.id));
  const held = new Set(organisation.posts.flatMap((post) => holderOf(organisation, post.id, today)?.id ?? []));
  const idle = people.filter((person) => !held.has(person.id));
  const outside = people.filter((person) => !entered.has(person.id));
  const withoutMembers = organisation.committees.filter((committee) => committee.agencyId === agency.id && membersOn(committee, today).length === 0);
  const lacking = [
    ...(people.length === 0 ? ['Chưa có ai.'] : []),
    ...withoutMembers.map(({ name }) => `${name} chưa có thành viên: ghi ở Quản trị, mục Cấp ủy, ban.`),
    ...(idle.length > 0 ? [`${idle.length} người chưa giữ chức danh nào: ${named(idle.map((person) => person.fullName))}.`] : []),
    ...(outside.length > 0 ? [`${outside.length} người chưa đăng nhập lần nào: ${named(outside.map((person) => person.fullName))}.`] : []),
  ];
  return step('people', 'Người và tài khoản', `${people.length} người`, lacking);
}

function booksStep({ organisation, agency, today }: Standing): SetUpStep {
  const books = organisation.series.filter((series) => series.agencyId === agency.id);
  const unopened = books.filter((series) => !series.openings.some((opening) => opening.scope === scopeInForce(organisation, series, today)));
  const lacking = [
    ...(books.some((series) => series.documentTypes.length === 0) ? [] : ['Chưa có sổ cho các loại văn bản khác.']),
    ...(unopened.length > 0 ? [`${unopened.length} sổ chưa ghi số bắt đầu: ${named(unopened.map((series) => series.name))}.`] : []),
  ];
  return step('books', 'Sổ và số bắt đầu', `${books.length} sổ đăng ký`, lacking);
}

function groupsStep({ organisation, agency }: Standing): SetUpStep {
  const groups = organisation.recipientGroups.filter((group) => group.agencyId === agency.id);
  const addressees = organisation.addressees.filter((one) => one.agencyId === agency.id);
  const lacking = groups.length === 0 ? ['Chưa có nhóm nơi nhận.'] : [];
  return step('groups', 'Nhóm nơi nhận', `${groups.length} nhóm, ${addressees.length} nơi nhận trong danh bạ`, lacking);
}

function sealsStep({ organisation, agency, today }: Standing): SetUpStep {
  const seals = organisation.seals.filter((seal) => seal.agencyId === agency.id);
  const unkept = seals.filter((seal) => !keeperOf(seal, today));
  const signers = organisation.posts.filter((post) => post.agencyId === agency.id && post.roles.some((role) => role === 'head' || role === 'deputy-head'));
  const without = signers.flatMap((post) => holderOf(organisation, post.id, today) ?? []).filter((person) => person.certificateId === undefined);
  const lacking = [
    ...(seals.length === 0 ? ['Chưa có con dấu.'] : []),
    ...seals.filter(({ certificateId }) => certificateId.startsWith(NO_CERTIFICATE_YET)).map((seal) => `Con dấu ${seal.name} chưa nạp chứng thư số.`),
    ...unkept.map((seal) => `Con dấu ${seal.name} chưa giao cho ai giữ.`),
    ...(without.length > 0 ? [`${without.length} lãnh đạo chưa có chứng thư số: ${named(without.map((person) => person.fullName))}.`] : []),
  ];
  return step('seals', 'Con dấu, khóa ký', `${seals.length} con dấu`, lacking);
}

function calendarStep({ calendar, today }: Standing): SetUpStep {
  const year = Number(today.slice(0, 4));
  const known = calendar.years.find((one) => one.year === year);
  const words = known?.confirmed ? `Năm ${year} đã có thông báo chính thức` : `Năm ${year} tạm tính`;
  return step('calendar', 'Lịch làm việc', words, known?.confirmed ? [] : [`Lịch năm ${year} chưa ghi thông báo chính thức.`]);
}

function trialStep({ trial: { way, underway, ended } }: Standing): SetUpStep {
  if (ended) return step('trial', 'Văn bản thử', 'Đã có văn bản đi hết các bước', []);
  const nobody = way.filter(({ names }) => names.length === 0).map(({ label }) => `Chưa có người xử lý bước “${label}”.`);
  const lacking = nobody.length > 0 ? nobody : [underway ? 'Văn bản thử đang chờ xử lý.' : 'Chưa có văn bản thử nào đi hết các bước.'];
  return step('trial', 'Văn bản thử', 'Một văn bản ghi chữ THỬ, không lấy số, không đóng dấu, không gửi đi', lacking);
}

function step(id: SetUpStep['id'], title: string, said: string, lacking: readonly string[]): SetUpStep {
  return { id, title, said, lacking, done: lacking.length === 0 };
}

function titleOf(organisation: Organisation, post: Post): string {
  const unit = organisation.units.find((one) => one.id === post.unitId);
  return unit ? `${post.title}, ${unit.name}` : post.title;
}

function named(names: readonly string[]): string {
  return names.length <= MOST_NAMED ? names.join('; ') : `${names.slice(0, MOST_NAMED).join('; ')} và ${names.length - MOST_NAMED} nữa`;
}
