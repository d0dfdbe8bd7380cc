import { appointmentsFrom, holderOf } from '../../organisation/posts';
import type { Person, Post, Unit } from '../../organisation/organisation';
import { sayDay } from '../../calendar/say-day';
import type { NewAppointment } from '../change';
import { addressOf } from '../people';
import { postsCalled } from './import-posts';
import { unitCalled } from './import-units';
import { PEOPLE } from './office-forms';
import type { Importing } from './plan-office';
import { readDay } from './read-day';
import { readSheet, type Fault, type FilledRow, type Sheet } from './sheet';

export interface ImportedPeople {
  readonly persons: readonly Person[];
  readonly appointments: readonly NewAppointment[];
  readonly faults: readonly Fault[];
}

type Row = FilledRow<keyof typeof PEOPLE.columns>;
type Laid = { readonly units: readonly Unit[]; readonly posts: readonly Post[] };
type Given =
  | { readonly kind: 'held' }
  | { readonly kind: 'given'; readonly appointment: NewAppointment }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** People known by their address stay who they are; one row gives one post, so whoever holds two stands in two rows. */
export function importPeople(sheets: readonly Sheet[], laid: Laid, importing: Importing): ImportedPeople {
  const { rows, faults } = readSheet(sheets, PEOPLE);
  const told: Fault[] = [...faults];
  const persons: Person[] = [];
  const appointments: NewAppointment[] = [];
  for (const row of rows) {
    const [fullName, email] = [row.text('name'), addressOf(row.text('email'))];
    if (fullName === '' || email === '') continue;
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
      told.push(row.fault('email', `“${email}” không phải địa chỉ thư điện tử.`));
      continue;
    }
    const known = [...importing.organisation.persons, ...persons].find((person) => addressOf(person.email) === email);
    if (known && known.fullName !== fullName) {
      told.push(row.fault('name', `Địa chỉ ${email} là của ${known.fullName}. Hãy kiểm tra lại họ tên hoặc địa chỉ.`));
      continue;
    }
    const person = known ?? { id: importing.newId(`person/${email}`), fullName, email };
    if (!known) persons.push(person);
    if (row.text('title') === '') continue;
    const given = give(row, person, appointments, laid, importing);
    if (given.kind === 'faults') told.push(...given.faults);
    if (given.kind === 'given') appointments.push(given.appointment);
  }
  return { persons, appointments, faults: told };
}

function give(row: Row, person: Person, appointed: readonly NewAppointment[], laid: Laid, { organisation, personId, today }: Importing): Given {
  const fault = (column: Parameters<Row['fault']>[0], sentence: string): Given => ({ kind: 'faults', faults: [row.fault(column, sentence)] });
  const [title, unitWords] = [row.text('title'), row.text('unit')];
  const unit = unitCalled(laid.units, unitWords);
  if (unitWords !== '' && !unit) return fault('unit', `Chưa có đơn vị “${unitWords}”.`);
  const posts = postsCalled(laid.posts, title, unit?.id);
  const place = unit ? `${title}, ${unit.name}` : title;
  if (posts.length === 0) return fault('title', `Chưa có chức danh “${place}”. Hãy ghi vào trang “Chức danh”.`);
  if (posts.some((post) => holderOf(organisation, post.id, today)?.id === person.id)) return { kind: 'held' };
  const isRepeated = appointed.some((one) => one.personId === person.id && posts.some((post) => post.id === one.postId));
  if (isRepeated) return fault('title', `${person.fullName} đã được ghi “${place}” ở một hàng trên.`);
  if (person.id === personId) return fault('title', 'Quản trị không tự bổ nhiệm mình. Hãy nhờ quản trị khác thực hiện.');
  const from = row.text('from') === '' ? today : readDay(row.text('from'));
  if (from === undefined) return fault('from', `“${row.text('from')}” không phải ngày. Hãy ghi như 01/7/2025.`);
  const isTaken = (post: Post): boolean => appointed.some((one) => one.postId === post.id)
    || appointmentsFrom(organisation, post.id, from).length > 0;
  const free = posts.find((post) => !isTaken(post));
  if (!free) {
    return fault('title', `Không còn chức danh “${place}” nào trống. Hãy tăng “Số người” ở trang “Chức danh”, hoặc cho người đang giữ thôi giữ trước.`);
  }
  const wasThere = organisation.posts.some((post) => post.id === free.id);
  if (wasThere && from < today) {
    return fault('from', `Chức danh “${place}” đã có từ trước nên chỉ bổ nhiệm được từ hôm nay. Hãy để trống hoặc ghi từ ngày ${sayDay(today)}.`);
  }
  const acting = /^(x|có|1|true|q\.?)$/i.test(row.text('acting'));
  return { kind: 'given', appointment: { personId: person.id, postId: free.id, from, acting } };
}
