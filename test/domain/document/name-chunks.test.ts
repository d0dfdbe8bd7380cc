import { chunksOfName } from '../../../domain/document/name-chunks';

test.each([
  ['ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HOA SEN']],
  ['Uỷ ban nhân dân xã Đông', ['Uỷ ban nhân dân', 'xã Đông']],
  ['Ủy ban nhân dân\nphường Hoa Sen', ['Ủy ban nhân dân\n', 'phường Hoa Sen']],
  ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường Hoa Sen', ['Văn phòng', 'Hội đồng nhân dân', 'và', 'Ủy ban nhân dân', 'phường Hoa Sen']],
  ['Đảng ủy phường Hoàng Gia Mai', ['Đảng ủy', 'phường Hoàng Gia Mai']],
  ['Sở Xây dựng', ['Sở Xây dựng']],
  ['', []],
])('%s may break only between its bodies and places', (name, chunks) => {
  expect(chunksOfName(name)).toEqual(chunks);
});

test('a chunk too long for a column may break anywhere, and no word is lost', () => {
  const name = 'Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất phường Hoa Sen';
  expect(chunksOfName(name).join(' ')).toBe(name);
});
