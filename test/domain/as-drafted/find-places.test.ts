import { findPlaces } from '../../../domain/as-drafted/find-places';
import type { PageRun, PointedAt, RunsOfPage } from '../../../domain/as-drafted/found-places';
import { STATE_LAYOUT } from '../../../domain/rulepacks/layout/state-layout';

/** Every letter half as wide as it is high. */
const measure = (text: string, size: number): number => text.length * size * 0.5;
const run = (text: string, x: number, y: number, size = 14): PageRun => ({ text, x, y, width: measure(text, size), size });
const MM = 72 / 25.4;

const HEAD: readonly PageRun[] = [run('ỦY BAN NHÂN DÂN', 90, 770, 13), run('Số:          /BC-UBND', 90, 720, 13), run('Hoa Sen, ngày      tháng      năm', 300, 720)];
const CLOSING: readonly PageRun[] = [
  run('Nơi nhận:', 85, 400, 12), run('CHỦ TỊCH', 380, 400), run('- Lưu: VT.', 85, 385, 11), run('Lương Thế Khoa', 360, 300),
];

function found(runs: readonly PageRun[], pointed: PointedAt = {}, signerName = 'Lương Thế Khoa', coSignerName?: string) {
  const page: RunsOfPage = { width: 595, height: 842, runs };
  return findPlaces({ pages: [page], signerName, coSignerName, signing: STATE_LAYOUT.signing, pointed }, measure);
}

test('number and date go into the blanks, on the base line of their words', () => {
  const { places, missing, printed } = found([...HEAD, ...CLOSING]);
  expect([missing, printed]).toEqual([[], {}]);
  // "Số:" takes three letters, the ten spaces behind it are the blank
  expect(places.number).toEqual({ page: 1, rect: [90 + 3 * 6.5, 720 - 0.3 * 13, 90 + 13 * 6.5, 720 + 0.9 * 13] });
  expect(places.day?.rect[0]).toBeCloseTo(300 + 'Hoa Sen, ngày'.length * 7);
  expect(places.day?.rect[2]).toBeCloseTo(300 + 'Hoa Sen, ngày      '.length * 7);
  // nothing stands behind the year: it begins a space after its word
  expect(places.year?.rect[0]).toBeCloseTo(300 + 'Hoa Sen, ngày      tháng      năm'.length * 7 + 0.25 * 14);
});

test('a number of the Party stands before its hyphen, also when the file has cut the line in two runs', () => {
  const { places } = found([run('Số', 120, 720), run('-KL/ĐU', 170, 720), HEAD[2]!, ...CLOSING]);
  expect(places.number?.rect.map(Math.round)).toEqual([134, 716, 170, 733]);
});

test('a month and a year that are printed are told, and their places have no width', () => {
  const { places, missing, printed } = found([...HEAD.slice(0, 2), run('Hoa Sen, ngày      tháng 6 năm 2026', 300, 720), ...CLOSING]);
  expect([missing, printed]).toEqual([[], { month: 6, year: 2026 }]);
  expect(places.month?.rect[0]).toBe(places.month?.rect[2]);
});

test.each([
  ['dots', 'Số: ......./BC-UBND'], ['a figure', 'Số: 15/BC-UBND'], ['no room', 'Số:/BC-UBND'],
])('where %s stands in the blank, the number has no place', (_, text) => {
  expect(found([run(text, 90, 720, 13), HEAD[2]!, ...CLOSING]).missing).toEqual(['number']);
});

test('a day that is filled in already is missing its place', () => {
  expect(found([...HEAD.slice(0, 2), run('Hoa Sen, ngày 05 tháng      năm', 300, 720), ...CLOSING]).missing).toEqual(['day', 'month', 'year']);
});

test('a date cited in the text is not taken for the date of the document', () => {
  const cited = run('theo kế hoạch ngày      tháng      năm', 85, 200);
  expect(found([HEAD[1]!, cited, ...CLOSING]).missing).toEqual(['day', 'month', 'year']);
});

test('signature between post and name, the seal over a third of it from the left', () => {
  const { places } = found([...HEAD, ...CLOSING]);
  const [left = 0, foot = 0, right = 0, head = 0] = places.signature?.rect ?? [];
  expect((left + right) / 2).toBeCloseTo(360 + ('Lương Thế Khoa'.length * 7) / 2, 1);
  expect(foot).toBeGreaterThan(300 + 0.7 * 14);
  expect(head).toBeLessThan(400 - 0.2 * 14);
  expect(right - left).toBeCloseTo(46 * MM, 1);
  expect(((places.seal?.rect[2] ?? 0) - left) / (right - left)).toBeCloseTo(1 / 3, 2);
});

test('no signature where there is no room for one, or where another column reaches into it', () => {
  expect(found([...HEAD, run('CHỦ TỊCH', 380, 330), run('Lương Thế Khoa', 360, 300)]).missing).toEqual(['signature']);
  const beside = run('- Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội;', 85, 350, 11);
  expect(found([...HEAD, ...CLOSING, beside]).missing).toEqual(['signature']);
});

test('no signature when the name under it is somebody else', () => {
  expect(found([...HEAD, ...CLOSING], {}, 'Đỗ Thùy Linh').missing).toEqual(['signature']);
});

test('what the drafter points at stands, and gives the seal its place', () => {
  const { places, missing } = found(HEAD, { signature: { page: 1, rect: [300, 200, 400, 240] } });
  expect(missing).toEqual([]);
  expect(places.signature).toEqual({ page: 1, rect: [300, 200, 400, 240] });
  expect(places.seal?.rect[2]).toBeCloseTo(300 + 100 / 3, 1);
});

test('initials go behind the last word of the text and behind the line of the archive, where nothing stands', () => {
  const end = run('Trên đây là thông báo./.', 85, 430);
  const { places } = found([...HEAD, end, ...CLOSING]);
  expect(places.contentInitials?.rect[0]).toBeCloseTo(85 + end.width + 3, 1);
  expect(places.formInitials?.rect[0]).toBeCloseTo(85 + '- Lưu: VT.'.length * 5.5 + 3, 1);
  const [left = 0, , right = 0] = places.formInitials?.rect ?? [];
  expect(right - left).toBeGreaterThan(20);
});

test.each([
  ['ends at the margin', [run('Trên đây là thông báo./.', 400, 430)]],
  ['ends with a full stop alone', [run('Trên đây là thông báo.', 85, 430)]],
  ['has words beside it', [run('Trên đây là thông báo./.', 85, 430), run('Ghi chú', 262, 437)]],
])('initials have no place behind a text that %s', (_, rows) => {
  expect(found([...HEAD, ...rows, ...CLOSING]).places.contentInitials).toBeUndefined();
});

describe('a page that two sign', () => {
  /** The first one's block on the right, the second one's on the left, Nơi nhận above both. */
  const BY_TWO: readonly PageRun[] = [
    run('TM. HỘI ĐỒNG NHÂN DÂN', 100, 320), run('TM. ỦY BAN NHÂN DÂN', 350, 320), run('CHỦ TỊCH', 150, 300), run('CHỦ TỊCH', 390, 300),
    run('Đinh Trọng Nghĩa', 120, 210), run('Lương Thế Khoa', 365, 210),
  ];
  const SECOND = 'Đinh Trọng Nghĩa';

  test('has a place for each between post and name, on whichever side, and the seal beside the second', () => {
    const { places, missing } = found([...HEAD, ...BY_TWO], {}, 'Lương Thế Khoa', SECOND);
    expect(missing).toEqual([]);
    const [left = 0, , right = 0] = places.coSignature?.rect ?? [];
    expect((left + right) / 2).toBeCloseTo(120 + (SECOND.length * 7) / 2, 1);
    expect(places.seal?.rect[0]).toBeGreaterThan(right);
    const turned = found([...HEAD, ...BY_TWO], {}, SECOND, 'Lương Thế Khoa');
    expect([turned.places.signature, turned.places.coSignature]).toEqual([places.coSignature, places.signature]);
  });

  test('asks for the second place where the second name is not found, and takes what is pointed at', () => {
    expect(found([...HEAD, ...CLOSING], {}, 'Lương Thế Khoa', SECOND).missing).toEqual(['coSignature']);
    const coSignature = { page: 1, rect: [100, 200, 200, 240] } as const;
    expect(found([...HEAD, ...CLOSING], { coSignature }, 'Lương Thế Khoa', SECOND)).toMatchObject({ missing: [], places: { coSignature } });
  });

  test('forgets what was pointed at for a second leader who is chosen no more', () => {
    const coSignature = { page: 1, rect: [100, 200, 200, 240] } as const;
    expect(found([...HEAD, ...CLOSING], { coSignature }).places.coSignature).toBeUndefined();
  });
});

describe('the code of the public check', () => {
  test('goes into the foot margin of the last page, at the right', () => {
    const [left = 0, foot = 0, right = 0, head = 0] = found([...HEAD, ...CLOSING]).places.footMark?.rect ?? [];
    expect([right, foot]).toEqual([Math.round((595 - 15 * MM) * 100) / 100, Math.round(3.5 * MM * 100) / 100]);
    expect([head < 20 * MM, left > 595 / 2]).toEqual([true, true]);
  });

  test.each([
    ['an address stands there', [...HEAD, ...CLOSING, run('Điện thoại: 0200 000 000', 400, 30, 11)]],
    ['the page is a picture', []],
  ])('has no place where %s', (_, rows) => {
    expect(found(rows).places.footMark).toBeUndefined();
  });

  test('has no place where a ruled line, or a place that was pointed at, reaches into it', () => {
    const page = (rules: RunsOfPage['rules']) => ({ width: 595, height: 842, runs: [...HEAD, ...CLOSING], ...(rules && { rules }) });
    const placed = (rules: RunsOfPage['rules'], pointed: PointedAt = {}) => (
      findPlaces({ pages: [page(rules)], signerName: 'Lương Thế Khoa', signing: STATE_LAYOUT.signing, pointed }, measure).places.footMark
    );
    expect([placed([[540, 40, 85, 40]]), placed([], { signature: { page: 1, rect: [400, 20, 530, 70] } })]).toEqual([undefined, undefined]);
    expect(placed([[540, 60, 85, 60]])).toBeDefined();
  });

  test('leaves a page number in the middle of the foot alone', () => {
    expect(found([...HEAD, ...CLOSING, run('2', 297, 30, 13)]).places.footMark).toBeDefined();
  });
});
