import { planOffice, type Importing } from '../../../domain/administration/office-import/plan-office';
import type { Sheet } from '../../../domain/administration/office-import/sheet';
import { planChange } from '../../../domain/administration/plan-change';
import { officialCalendar } from '../../../domain/calendar/official-days';
import type { Organisation } from '../../../domain/organisation/organisation';

const EMPTY: Organisation = {
  version: 1, units: [], posts: [], persons: [], appointments: [], mandates: [], committees: [], seals: [], series: [], recipientGroups: [], addressees: [],
  agencies: [{
    id: 'ubnd', system: 'state', pack: 'state-nd30', level: 'ward', name: 'UBND phường', abbreviation: 'UBND', placeOfIssue: 'Hoa Sen', collectiveName: 'Ủy ban nhân dân',
  }],
};
const IMPORTING: Importing = { organisation: EMPTY, agencyId: 'ubnd', personId: 'admin', today: '2026-11-20', newId: (name) => name };
const UNITS: Sheet = { name: 'Đơn vị', rows: [['Tên đơn vị', 'Tên viết tắt'], ['Phòng Văn hóa - Xã hội', 'VHXH']] };
const POSTS: Sheet = {
  name: 'Chức danh',
  rows: [['Đơn vị', 'Chức danh', 'Vai trò', 'Số người'], ['', 'Chủ tịch', 'Người đứng đầu', ''], ['VHXH', 'Chuyên viên', 'chuyên viên', '2']],
};
const person = (...cells: readonly string[]): Sheet => ({
  name: 'Người', rows: [['Họ và tên', 'Thư điện tử', 'Chức danh', 'Đơn vị', 'Từ ngày', 'Giữ quyền'], [...cells]],
});
const faultsOf = (...sheets: readonly Sheet[]) => planOffice(sheets, IMPORTING).faults.map(({ sheet, cell }) => `${sheet}!${cell}`);

describe('a filled-in file', () => {
  test('makes units, as many posts as are counted, people, and who holds what', () => {
    const { change, faults } = planOffice([UNITS, POSTS, person('Lê Văn Thử', 'Thu@phuong.example', 'Chuyên viên', 'Phòng Văn hóa – Xã hội', '01/7/2025', 'x')], IMPORTING);
    expect(faults).toEqual([]);
    expect(change.units).toEqual([expect.objectContaining({ name: 'Phòng Văn hóa - Xã hội', abbreviation: 'VHXH' })]);
    expect(change.posts.map(({ title, roles }) => [title, ...roles])).toEqual([['Chủ tịch', 'head'], ['Chuyên viên', 'officer'], ['Chuyên viên', 'officer']]);
    expect(change.persons).toEqual([expect.objectContaining({ fullName: 'Lê Văn Thử', email: 'thu@phuong.example' })]);
    expect(change.appointments).toEqual([{ personId: change.persons[0]?.id, postId: change.posts[1]?.id, from: '2025-07-01', acting: true }]);
  });

  test('brought a second time makes nothing twice', () => {
    const sheets = [UNITS, POSTS, person('Lê Văn Thử', 'thu@phuong.example', 'Chuyên viên', 'VHXH', '', '')];
    const { units, posts, persons, appointments } = planOffice(sheets, IMPORTING).change;
    const again = planOffice(sheets, { ...IMPORTING, organisation: { ...EMPTY, units, posts, persons, appointments } });
    expect(again).toEqual({ change: { kind: 'lay-out', units: [], posts: [], persons: [], appointments: [] }, faults: [] });
  });

  test.each([
    ['without a name', [UNITS, POSTS, person('', 'a@b.example')], ['Người!A2']],
    ['with what is no address', [UNITS, POSTS, person('Lê Văn Thử', 'thu')], ['Người!B2']],
    ['to a post nobody laid out', [UNITS, POSTS, person('Lê Văn Thử', 'thu@b.example', 'Trưởng phòng', 'VHXH')], ['Người!C2']],
    ['to an unknown unit', [UNITS, POSTS, person('Lê Văn Thử', 'thu@b.example', 'Chuyên viên', 'Phòng Không')], ['Người!D2']],
    ['from a day that is none', [UNITS, POSTS, person('Lê Văn Thử', 'thu@b.example', 'Chuyên viên', 'VHXH', '31/02/2026')], ['Người!E2']],
  ] as const)('tells of a person %s by the cell', (_name, sheets, faults) => {
    expect(faultsOf(...sheets)).toEqual(faults);
  });

  test('tells of one person too many for the posts there are, and of a role nobody has', () => {
    const people: Sheet = { name: 'Người', rows: [['Họ và tên', 'Thư điện tử', 'Chức danh'], ['A B', 'a@b.example', 'Chủ tịch'], ['C D', 'c@b.example', 'Chủ tịch']] };
    expect(faultsOf(UNITS, POSTS, people)).toEqual(['Người!C3']);
    expect(faultsOf({ name: 'Chức danh', rows: [['Chức danh', 'Vai trò'], ['Chủ tịch', 'sếp']] })).toEqual(['Chức danh!B2']);
  });

  test('without a column, or without any sheet of ours, says so at the head', () => {
    expect(faultsOf({ name: 'Đơn vị', rows: [['Tên']] })).toEqual(['Đơn vị!A1']);
    expect(faultsOf({ name: 'Sheet1', rows: [['gì đó']] })).toEqual(['Sheet1!A1']);
  });
});

describe('laying out an office', () => {
  const BY = { personId: 'admin', agencyId: 'ubnd', today: '2026-11-20', organisation: EMPTY, calendar: officialCalendar, booksBegun: [] };
  const { change } = planOffice([UNITS, POSTS, person('Lê Văn Thử', 'thu@phuong.example', 'Chuyên viên', 'VHXH', '01/7/2025', '')], IMPORTING);

  test('writes each row once, units before posts before who holds them', () => {
    const plan = planChange(change, BY);
    expect('writes' in plan && plan.writes.map(({ kind }) => kind)).toEqual(['add-unit', 'add-post', 'add-post', 'add-post', 'add-person', 'open-appointment']);
  });

  test('does nothing at all when something of it was made meanwhile', () => {
    expect(planChange(change, { ...BY, organisation: { ...EMPTY, units: change.units } })).toMatchObject({ refusal: { code: 'ALREADY_SO' } });
    expect(planChange({ ...change, units: [] }, BY)).toMatchObject({ refusal: { code: 'NOT_IN_AGENCY' } });
  });

  test('into a post that was there before goes from today on', () => {
    const { units, posts, persons, appointments } = change;
    const organisation = { ...EMPTY, units, posts };
    expect(planChange({ kind: 'lay-out', units: [], posts: [], persons, appointments }, { ...BY, organisation })).toMatchObject({ refusal: { code: 'DATE_IN_PAST' } });
  });
});
