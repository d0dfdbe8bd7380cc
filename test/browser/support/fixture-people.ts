/** Invented persons of an invented ward, one per kind of desk. */
export interface FixturePerson {
  readonly login: string;
  readonly personId: string;
  readonly name: string;
  readonly postId: string;
  readonly title: string;
  readonly unitName?: string;
  readonly roles: readonly string[];
  readonly hint: string;
}

const OFFICE = 'Văn phòng HĐND và UBND';
const UNIT = 'Phòng Kinh tế, Hạ tầng và Đô thị';

export const PEOPLE: readonly FixturePerson[] = [
  {
    login: 'chuyenvien',
    personId: 'p-1',
    name: 'Phùng Khánh Diệu',
    postId: 'post-1',
    title: 'Chuyên viên',
    unitName: UNIT,
    roles: ['officer'],
    hint: 'Soạn thảo, trình hồ sơ, tiếp thu ý kiến',
  },
  {
    login: 'truongphong',
    personId: 'p-2',
    name: 'Ngụy Bá Trường',
    postId: 'post-2',
    title: 'Trưởng phòng',
    unitName: UNIT,
    roles: ['unit-head'],
    hint: 'Kiểm tra nội dung, cho lấy ý kiến',
  },
  {
    login: 'chanhvanphong',
    personId: 'p-3',
    name: 'Tăng Thúy Hoài',
    postId: 'post-3',
    title: 'Chánh Văn phòng',
    unitName: OFFICE,
    roles: ['chief-of-office', 'form-checker', 'standing-committee-office'],
    hint: 'Kiểm tra thể thức, trình lãnh đạo; chuẩn bị kỳ họp',
  },
  {
    login: 'chutich',
    personId: 'p-4',
    name: 'Lã Hoàng Tùng Vân',
    postId: 'post-4',
    title: 'Chủ tịch UBND phường',
    roles: ['head'],
    hint: 'Duyệt, ký số',
  },
  {
    login: 'vanthu',
    personId: 'p-5',
    name: 'Bế Ngọc Lam',
    postId: 'post-5',
    title: 'Văn thư',
    unitName: OFFICE,
    roles: ['records-clerk'],
    hint: 'Cấp số, đóng dấu, phát hành',
  },
];

export const AGENCY = 'Ủy ban nhân dân phường Hoa Sen';

export function whoIs(login: string) {
  const person = PEOPLE.find((other) => other.login === login) ?? PEOPLE[0];
  if (!person) throw new Error('Nobody works here.');
  return {
    personId: person.personId,
    name: person.name,
    postId: person.postId,
    postTitle: person.title,
    ...(person.unitName && { unitName: person.unitName }),
  };
}

export function meOf(person: FixturePerson) {
  const post = {
    postId: person.postId,
    title: person.title,
    ...(person.unitName && { unitName: person.unitName }),
    agencyId: 'a-1',
    agencyName: AGENCY,
    roles: person.roles,
    acting: false,
  };
  return { personId: person.personId, name: person.name, posts: [post], demo: true };
}
