import { rolesOf } from '../../../domain/document/block-roles';
import type { Block } from '../../../domain/document/page-content';

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const item = (marker: string, text: string): Block => ({ kind: 'item', marker, text });

test('parts, chapters and sections stand in the middle with their titles', () => {
  expect(rolesOf([
    heading('PHẦN THỨ NHẤT'), heading('KẾT QUẢ ĐẠT ĐƯỢC'), heading('Chương II'), heading('Tổ chức bộ máy'), heading('Mục 1'), heading('Quy định chung'),
  ])).toEqual(['part', 'part', 'part', 'part', 'section', 'section']);
});

test('numbered headings and articles begin at the indent', () => {
  expect(rolesOf([heading('I. KẾT QUẢ'), heading('1. Thu, chi ngân sách'), heading('Điều 1. Phạm vi điều chỉnh'), item('Điều 2.', 'Quyết định này …'), item('a)', 'một là')]))
    .toEqual(['clause', 'clause', 'article', 'article', 'text']);
});

test('words in capitals without a number stand in the middle: who decides, and QUYẾT ĐỊNH', () => {
  expect(rolesOf([heading('CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG'), heading('QUYẾT ĐỊNH:')])).toEqual(['part', 'part']);
});

describe('Grounds at the beginning of the text', () => {
  const decision = [
    heading('ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN'), paragraph('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
    paragraph('Căn cứ Quy chế làm việc;'), paragraph('Theo đề nghị của Chánh Văn phòng.'), heading('QUYẾT ĐỊNH:'), paragraph('Căn cứ tình hình, giao các đơn vị thực hiện;'),
  ];

  test('are citations, up to the line that closes them', () => {
    expect(rolesOf(decision)).toEqual(['part', 'citation', 'citation', 'citation', 'part', 'text']);
  });

  test('are none when the first words are no ground, or the same words come later', () => {
    expect(rolesOf([paragraph('Thực hiện chương trình công tác;'), paragraph('Căn cứ Luật;')])).toEqual(['text', 'text']);
  });

  test('end where a sentence ends', () => {
    expect(rolesOf([paragraph('Căn cứ Nghị quyết số 12, phường báo cáo như sau:'), paragraph('Theo số liệu của phường;')])).toEqual(['citation', 'text']);
  });
});
