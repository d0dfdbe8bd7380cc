import type { DistributionAddressee, RecipientGroup } from '../../../domain/organisation/addressee';
import { people } from './people';
import { postsOfParty, standingBoardPostIds, wholeCommitteePostIds } from './posts-party';
import { addresseeId, addresseesOf, type SeededAddressee } from './seeded-addressee';

const CELLS = Array.from({ length: 18 }, (_, index) => `Chi bộ Tổ dân phố số ${index + 1}`);
const SUBORDINATE_COMMITTEES = ['Đảng bộ Công an phường', 'Đảng bộ UBND phường'];
const UNIONS = ['Hội Liên hiệp Phụ nữ phường', 'Hội Nông dân phường', 'Hội Cựu chiến binh phường', 'Đoàn TNCS Hồ Chí Minh phường'];

const rows: readonly SeededAddressee[] = [
  { name: 'Thường trực Thành ủy', aliases: ['Thành ủy', 'Ban Thường vụ Thành ủy'] },
  { name: 'Văn phòng Thành ủy' },
  { name: 'Ban Tổ chức Thành ủy' },
  { name: 'Ban Tuyên giáo và Dân vận Thành ủy' },
  { name: 'Ủy ban Kiểm tra Thành ủy' },
  { name: 'Thường trực Đảng ủy', aliases: ['Thường trực Đảng ủy phường'], postId: 'du-pbt-tt' },
  { name: 'Thường trực HĐND phường', aliases: ['Thường trực HĐND', 'HĐND phường'], postId: 'hdnd-tk' },
  { name: 'UBND phường', aliases: ['Ủy ban nhân dân phường', 'Lãnh đạo UBND phường'], postId: 'vp-vt' },
  { name: 'Ủy ban MTTQ Việt Nam phường', aliases: ['Ủy ban MTTQ phường', 'MTTQ phường'], postId: 'mttq-ct' },
  { name: 'Văn phòng Đảng ủy', postId: 'vpdu-cvp' },
  { name: 'Ban Xây dựng Đảng', aliases: ['Ban Xây dựng Đảng Đảng ủy'], postId: 'bxdd-tb' },
  ...UNIONS.map((name): SeededAddressee => ({ name })),
  ...CELLS.map((name, index): SeededAddressee => ({ name, ...(index % 6 === 5 && { channel: 'paper' }) })),
  ...SUBORDINATE_COMMITTEES.map((name): SeededAddressee => ({ name })),
  ...wholeCommitteePostIds.map((postId): SeededAddressee => ({ name: memberName(postId), postId })),
];

/** Whom the Party committee writes to. */
export const addresseesOfParty: readonly DistributionAddressee[] = addresseesOf('du', rows);

export const groupsOfParty: readonly RecipientGroup[] = [
  group('chi-bo', 'Các chi bộ trực thuộc', ['Các chi bộ'], CELLS),
  group('dang-bo', 'Các đảng bộ trực thuộc', ['Các đảng bộ'], SUBORDINATE_COMMITTEES),
  group('to-chuc-dang', 'Các chi bộ, đảng bộ trực thuộc', ['Các tổ chức đảng trực thuộc', 'Các cấp ủy trực thuộc'], [
    ...CELLS, ...SUBORDINATE_COMMITTEES,
  ]),
  group('to-chuc-ctxh', 'Các tổ chức chính trị - xã hội phường', ['Các đoàn thể phường'], UNIONS),
  group(
    'uv-btv', 'Các Ủy viên Ban Thường vụ', ['Ủy viên Ban Thường vụ', 'Ủy viên Ban Thường vụ Đảng ủy', 'Ban Thường vụ Đảng ủy'],
    standingBoardPostIds.map(memberName),
  ),
  group(
    'duv', 'Các Đảng ủy viên', ['Đảng ủy viên', 'Ủy viên Ban Chấp hành', 'Ban Chấp hành Đảng bộ phường'],
    wholeCommitteePostIds.map(memberName),
  ),
];

function memberName(postId: string): string {
  const post = postsOfParty.find((one) => one.id === postId);
  const person = people.find((one) => one.id === post?.holder);
  if (!person) throw new Error(`post ${postId} has no holder`);
  return `Đồng chí ${person.fullName}`;
}

function group(id: string, name: string, aliases: readonly string[], members: readonly string[]): RecipientGroup {
  return { id: `du-nhom-${id}`, agencyId: 'du', name, aliases, memberIds: members.map((member) => addresseeId('du', member)) };
}
