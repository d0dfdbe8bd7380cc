import { byName, inOrderOf } from '../../../api/words/by-name';

test('names stand as people count and spell them: 2 before 10, Đ after D, marks within their letter', () => {
  const names = ['Phường 10', 'Ủy ban MTTQ', 'Đảng ủy', 'Phường 2', 'Ban Dân vận', 'Dân quân', 'Âu Cơ', 'An Khánh', 'Phường 1'];
  expect(names.map((name) => ({ name })).toSorted(byName).map(({ name }) => name)).toEqual([
    'An Khánh', 'Âu Cơ', 'Ban Dân vận', 'Dân quân', 'Đảng ủy', 'Phường 1', 'Phường 2', 'Phường 10', 'Ủy ban MTTQ',
  ]);
});

test('what is known by another word stands in the same order', () => {
  const units = [{ unitName: 'Tổ 10' }, { unitName: 'Tổ 9' }];
  expect(units.toSorted(inOrderOf(({ unitName }) => unitName))).toEqual([{ unitName: 'Tổ 9' }, { unitName: 'Tổ 10' }]);
});
