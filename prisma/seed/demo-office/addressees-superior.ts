import type { SeededAddressee } from './seeded-addressee';

/** Bodies above the ward and beside it to which the People's Committee writes. */
export const superiorBodies: readonly SeededAddressee[] = [
  { name: 'UBND thành phố Sông Ngân', aliases: ['UBND thành phố', 'Ủy ban nhân dân thành phố'] },
  { name: 'Thường trực HĐND thành phố', aliases: ['HĐND thành phố'] },
  { name: 'Văn phòng UBND thành phố' },
  { name: 'Thường trực Thành ủy', aliases: ['Thành ủy'] },
  { name: 'Sở Nội vụ', aliases: ['Sở Nội vụ thành phố'] },
  { name: 'Sở Tài chính', aliases: ['Sở Tài chính thành phố'] },
  { name: 'Sở Xây dựng', aliases: ['Sở Xây dựng thành phố'] },
  { name: 'Sở Nông nghiệp và Môi trường' },
  { name: 'Sở Y tế' },
  { name: 'Sở Giáo dục và Đào tạo' },
  { name: 'Sở Văn hóa, Thể thao và Du lịch' },
  { name: 'Sở Tư pháp' },
  { name: 'Thanh tra thành phố' },
  { name: 'Chi cục Thống kê thành phố', aliases: ['Thống kê thành phố'] },
  { name: 'Kho bạc Nhà nước khu vực III', channel: 'paper' },
  { name: 'Thuế cơ sở số 4', channel: 'paper' },
];
