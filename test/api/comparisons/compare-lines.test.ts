import fc from 'fast-check';
import { compareLines } from '../../../api/comparisons/compare-lines';
import type { ComparedLine } from '../../../domain/comparison/comparison';

const placed = (texts: readonly string[]) => texts.map((text, index) => ({ place: `đoạn ${index + 1}`, text }));

/** A text read out of a comparison: what is not of the other one, broken where it breaks. */
function side(lines: readonly ComparedLine[], other: 'added' | 'removed'): string {
  return lines
    .map(({ runs, breaks }) => runs.filter((run) => run.change !== other).map((run) => run.text).join('') + (breaks === other ? '' : '\n'))
    .join('');
}

test('a changed figure stands alone between what stayed', () => {
  const [line] = compareLines(placed(['Giải ngân đạt 94,6% kế hoạch năm.']), placed(['Giải ngân đạt 95,1% kế hoạch năm.']));
  expect(line?.runs).toEqual([
    { change: 'same', text: 'Giải ngân đạt ' }, { change: 'removed', text: '94,6%' }, { change: 'added', text: '95,1%' },
    { change: 'same', text: ' kế hoạch năm.' },
  ]);
});

test('words changed side by side are one change', () => {
  const [line] = compareLines(placed(['Trong quý đã giao mười hai việc cho các đơn vị.']), placed(['Trong quý đã giao bốn ba việc cho các đơn vị.']));
  expect(line?.runs.map((run) => run.change)).toEqual(['same', 'removed', 'added', 'same']);
});

test('a paragraph written anew is shown whole, before and after', () => {
  const lines = compareLines(placed(['Trồng mới 240 cây ở ba tuyến phố.']), placed(['Khởi công vườn hoa khu phía bắc.']));
  expect(lines.map((line) => line.runs.map((run) => run.change))).toEqual([['removed'], ['added']]);
});

test('a paragraph put in between leaves its neighbours alone', () => {
  const lines = compareLines(placed(['Một.', 'Ba.']), placed(['Một.', 'Hai.', 'Ba.']));
  expect(lines.map((line) => line.breaks)).toEqual(['same', 'added', 'same']);
});

test('whatever was written, both texts can be read out of the comparison word for word', () => {
  const words = fc.constantFrom('đạt', '94,6%', 'kế hoạch', 'Phòng', 'năm 2026', '.', ',', 'và');
  const text = fc.array(fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(' ')), { maxLength: 6 });
  fc.assert(fc.property(text, text, (before, after) => {
    const lines = compareLines(placed(before), placed(after));
    const written = (texts: readonly string[]) => texts.map((line) => `${line}\n`).join('').normalize('NFC');
    expect(side(lines, 'added')).toBe(written(before));
    expect(side(lines, 'removed')).toBe(written(after));
  }));
});

test('two long texts that share nothing stand whole, and nobody waits for it', () => {
  const words = (mark: string, count: number) => Array.from({ length: count }, (_, index) => `${mark}${index}`);
  const paragraph = compareLines(placed([words('a', 40_000).join(' ')]), placed([words('b', 40_000).join(' ')]));
  expect(paragraph.map(({ breaks }) => breaks)).toEqual(['removed', 'added']);
  const lines = compareLines(placed(words('a', 20_000)), placed(words('b', 20_000)));
  expect(lines.filter(({ breaks }) => breaks === 'removed')).toHaveLength(20_000);
  expect(lines.filter(({ breaks }) => breaks === 'added')).toHaveLength(20_000);
});
