import { tellingParts } from '../../../domain/comparison/telling-parts';
import { tokensOf } from '../../../domain/comparison/tokens';

test.each([
  ['đạt 94,6% kế hoạch', [['94,6%', 'number']]],
  ['trước ngày 30 tháng 6 năm 2027', [['ngày 30 tháng 6 năm 2027', 'date']]],
  ['chốt 15/11/2026, giao 41/46 việc', [['15/11/2026', 'date'], ['41/46', 'number']]],
  ['thu 1.240 triệu đồng', [['1.240', 'number']]],
  ['giao Phòng Kinh tế và Lê Thị Mai', [['Lê Thị Mai', 'name']]],
  ['hẹn 30/4 họp lại', [['30/4', 'date']]],
  ['không có gì', []],
] as const)('in "%s" the telling parts stand out', (text, telling) => {
  const found = tellingParts(text);
  expect(found.filter((part) => part.telling).map((part) => [part.text, part.telling])).toEqual(telling);
  expect(found.map((part) => part.text).join('')).toBe(text);
});

test('a number, a percentage and a date are one token each, a composed and a decomposed letter the same', () => {
  expect(tokensOf('đạt 94,6%, chốt 15/11/2026.')).toEqual(['đạt', ' ', '94,6%', ',', ' ', 'chốt', ' ', '15/11/2026', '.']);
  expect(tokensOf('số'.normalize('NFD'))).toEqual(tokensOf('số'));
});
