import type { DistributionAddressee, RecipientGroup } from '../../../domain/organisation/addressee';
import { superiorBodies } from './addressees-superior';
import { councilDelegates } from './delegates';
import { addresseeId, addresseesOf, type SeededAddressee } from './seeded-addressee';

const NEIGHBOURHOODS = Array.from({ length: 24 }, (_, index) => `Tổ dân phố số ${index + 1}`);
/** Heads of neighbourhood who get their copies on paper. */
const ON_PAPER = new Set(['Tổ dân phố số 7', 'Tổ dân phố số 15', 'Tổ dân phố số 22']);

const own: readonly SeededAddressee[] = [
  { name: 'Thường trực Đảng ủy', aliases: ['Thường trực Đảng ủy phường', 'Đảng ủy phường', 'Đảng ủy'], postId: 'vpdu-vt' },
  { name: 'Ban Thường vụ Đảng ủy', postId: 'vpdu-cvp' },
  { name: 'Thường trực HĐND phường', aliases: ['Thường trực HĐND', 'HĐND phường', 'Hội đồng nhân dân phường'], postId: 'hdnd-tk' },
  { name: 'Ban Kinh tế - Ngân sách HĐND phường', aliases: ['Ban Kinh tế - Ngân sách'], postId: 'ktns-tb' },
  { name: 'Ban Văn hóa - Xã hội HĐND phường', aliases: ['Ban Văn hóa - Xã hội'], postId: 'bvx-tb' },
  { name: 'Ủy ban MTTQ Việt Nam phường', aliases: ['UBMTTQ phường', 'Ủy ban MTTQ phường', 'MTTQ phường'], postId: 'mttq-ct' },
  { name: 'Chủ tịch UBND phường', aliases: ['Chủ tịch UBND', 'Chủ tịch'], postId: 'ubnd-ct' },
  { name: 'Phó Chủ tịch phụ trách kinh tế', postId: 'ubnd-pct-kt' },
  { name: 'Phó Chủ tịch phụ trách văn hóa - xã hội', postId: 'ubnd-pct-vx' },
  { name: 'Văn phòng HĐND và UBND phường', aliases: ['Văn phòng HĐND và UBND', 'Văn phòng'], postId: 'vp-cvp' },
  { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', postId: 'kt-tp' },
  { name: 'Phòng Văn hóa - Xã hội', postId: 'vx-tp' },
  { name: 'Trung tâm Phục vụ hành chính công', postId: 'hcc-gd' },
  { name: 'Trung tâm Dịch vụ tổng hợp', postId: 'dvth-gd' },
  { name: 'Công an phường', postId: 'ca-truong' },
  { name: 'Ban Chỉ huy Quân sự phường', aliases: ['Ban CHQS phường', 'BCHQS phường'], postId: 'qs-cht' },
  { name: 'Trạm Y tế phường', postId: 'tyt-truong' },
  { name: 'Hội Liên hiệp Phụ nữ phường', aliases: ['Hội Phụ nữ phường'] },
  { name: 'Hội Nông dân phường' },
  { name: 'Hội Cựu chiến binh phường' },
  { name: 'Đoàn TNCS Hồ Chí Minh phường', aliases: ['Đoàn Thanh niên phường'] },
  { name: 'Trường Tiểu học Hoa Sen' },
  { name: 'Trường Trung học cơ sở Hoa Sen', aliases: ['Trường THCS Hoa Sen'] },
  { name: 'Trường Mầm non Hoa Sen' },
  { name: 'Cổng thông tin điện tử phường', aliases: ['Trang thông tin điện tử phường'], postId: 'vp-cv-2' },
  ...NEIGHBOURHOODS.map((name): SeededAddressee => ({ name, ...(ON_PAPER.has(name) && { channel: 'paper' }) })),
  ...councilDelegates,
];

const OFFICES = [
  'Văn phòng HĐND và UBND phường', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công',
];
const UNIONS = ['Hội Liên hiệp Phụ nữ phường', 'Hội Nông dân phường', 'Hội Cựu chiến binh phường', 'Đoàn TNCS Hồ Chí Minh phường'];
const DEPUTIES = ['Phó Chủ tịch phụ trách kinh tế', 'Phó Chủ tịch phụ trách văn hóa - xã hội'];

/** Whom the People's Committee writes to. */
export const addresseesOfCommittee: readonly DistributionAddressee[] = addresseesOf('ubnd', [...superiorBodies, ...own]);

export const groupsOfCommittee: readonly RecipientGroup[] = [
  group('to-dan-pho', 'Các Tổ dân phố', ['24 Tổ dân phố', 'Tổ trưởng các Tổ dân phố', 'Ban Quản lý các Tổ dân phố'], NEIGHBOURHOODS),
  group(
    'dai-bieu', 'Các đại biểu HĐND phường', ['Đại biểu HĐND phường', 'Đại biểu HĐND'], councilDelegates.map((delegate) => delegate.name),
  ),
  group('phong-chuyen-mon', 'Các cơ quan chuyên môn, đơn vị thuộc UBND phường', [
    'Các phòng chuyên môn', 'Các phòng, đơn vị thuộc UBND phường',
    'Các cơ quan chuyên môn, đơn vị sự nghiệp, tổ chức hành chính thuộc phường',
    'Các phòng, ban, đơn vị phường', 'Các cơ quan, đơn vị phường',
  ], [...OFFICES, 'Trung tâm Dịch vụ tổng hợp', 'Trạm Y tế phường']),
  group('to-chuc-ctxh', 'Các tổ chức chính trị - xã hội phường', ['Các đoàn thể chính trị - xã hội phường', 'Các đoàn thể phường'], UNIONS),
  group('lanh-dao-ubnd', 'Chủ tịch, các Phó Chủ tịch UBND phường', ['Lãnh đạo UBND phường'], ['Chủ tịch UBND phường', ...DEPUTIES]),
  group('pct', 'Các Phó Chủ tịch UBND phường', ['Các PCT UBND', 'Các Phó Chủ tịch'], DEPUTIES),
  group('ban-hdnd', 'Các Ban HĐND phường', ['Hai Ban HĐND phường', '02 Ban HĐND phường'], [
    'Ban Kinh tế - Ngân sách HĐND phường', 'Ban Văn hóa - Xã hội HĐND phường',
  ]),
  group('truong-hoc', 'Các trường học trên địa bàn', ['Các trường học', 'Các trường trên địa bàn phường'], [
    'Trường Tiểu học Hoa Sen', 'Trường Trung học cơ sở Hoa Sen', 'Trường Mầm non Hoa Sen',
  ]),
];

function group(id: string, name: string, aliases: readonly string[], members: readonly string[]): RecipientGroup {
  return { id: `ubnd-nhom-${id}`, agencyId: 'ubnd', name, aliases, memberIds: members.map((member) => addresseeId('ubnd', member)) };
}
