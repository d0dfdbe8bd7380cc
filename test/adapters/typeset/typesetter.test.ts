import type { Block, PageContent } from '../../../domain/document/page-content';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import { measurePages } from './measured-page';
import { CONCLUSION, REPORT } from './sample-content';

const { typeset } = createTypesetter();
const MM = 72 / 25.4;
const PAGE = { width: 210 * MM, height: 297 * MM };

describe.each([['the State', REPORT], ['the Party', CONCLUSION]] as const)('A document of %s', (_, content) => {
  const { pages, places } = typeset(content);

  test('has its number at the left and its date at the right of the first page', () => {
    expect([places.number.page, places.day.page, places.month.page, places.year.page]).toEqual([1, 1, 1, 1]);
    expect(places.number.rect[2]).toBeLessThan(PAGE.width / 2);
    expect(places.day.rect[0]).toBeGreaterThan(PAGE.width / 2);
    expect(places.day.rect[2]).toBeLessThan(places.month.rect[0]);
    expect(places.month.rect[2]).toBeLessThan(places.year.rect[0]);
    for (const { rect: [left, foot, right, head] } of Object.values(places)) {
      expect([left > 0, foot > 0, left < right, foot < head, right < PAGE.width, head < PAGE.height]).not.toContain(false);
    }
  });

  test('has its signature in the right half, with the seal over a quarter to two fifths of it from the left', () => {
    const [left, , right] = places.signature.rect;
    const covered = (places.seal.rect[2] - left) / (right - left);
    expect(places.signature.page).toBeLessThanOrEqual(pages);
    expect(places.seal.page).toBe(places.signature.page);
    expect((left + right) / 2).toBeGreaterThan(PAGE.width / 2);
    expect(covered).toBeGreaterThanOrEqual(0.25);
    expect(covered).toBeLessThanOrEqual(0.4);
    expect(places.seal.rect[0]).toBeLessThan(left);
  });

  test('comes out with the same bytes each time', () => {
    expect(Buffer.from(typeset(content).pdf).equals(typeset(content).pdf)).toBe(true);
  });

  test('is an archive file with tags and embedded fonts', () => {
    const text = Buffer.from(typeset(content).pdf).toString('latin1');
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('/FontFile2');
  });
});

const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

describe('A picture of a draft', () => {
  const picture = { sha256: 'a'.repeat(64), mediaType: 'image/png', width: 900, height: 300, description: 'Sơ đồ khu chợ' } as const;
  const content: PageContent = { ...REPORT, blocks: [{ kind: 'paragraph', text: 'Hình 1', pictures: [picture] }, { kind: 'paragraph', text: 'Hết.' }] };

  test('stands on the page under its paragraph, no wider than the text, with its words for those who cannot see it', () => {
    const { pdf } = typeset(content, { pictures: { [picture.sha256]: DOT } });
    const text = Buffer.from(pdf).toString('latin1');
    expect(text).toContain('/Subtype /Image');
    expect(text).toContain('/Alt');
  });

  test('that cannot be decoded is told to the drafter', () => {
    expect(() => typeset(content, { pictures: { [picture.sha256]: Buffer.from('no picture') } })).toThrow('Một hình trong dự thảo bị hỏng');
  });

  test('of one document is not there for the next', () => {
    typeset(content, { pictures: { [picture.sha256]: DOT } });
    expect(() => typeset(content)).toThrow();
  });
});

test('merged cells and footnotes of a table are set', () => {
  const table: Block = {
    kind: 'table', headerRows: 2, rows: [['TT', 'Kết quả', ''], ['', 'Số', 'Tỷ lệ'], ['1', '240', '40,0']],
    spans: [{ row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 1, rows: 1, columns: 2 }], notes: [{ row: 2, column: 1, after: 3, text: 'Ước tính.' }],
  };
  expect(typeset({ ...REPORT, blocks: [table, { kind: 'paragraph', text: 'Hết./.' }] }).pages).toBeGreaterThan(0);
});

const LINE: Block = { kind: 'paragraph', text: 'Công tác tiếp nhận và trả kết quả được giữ đúng hẹn.' };
const ENDINGS: readonly (readonly [string, Block])[] = [
  ['a short paragraph', LINE],
  ['a long paragraph', { kind: 'paragraph', text: 'Công tác tiếp nhận và trả kết quả được giữ đúng hẹn, người dân không phải đi lại nhiều lần. '.repeat(12) }],
  ['a table', { kind: 'table', headerRows: 1, rows: [['TT', 'Tuyến phố'], ['1', 'Hàng Bưởi'], ['2', 'Giếng Cũ'], ['3', 'Ao Sen']] }],
];

test.each(ENDINGS)('a text that ends with %s leaves no signature alone on its page, and no great hole before it', async (_, last) => {
  for (let paragraphs = 8; paragraphs < 24; paragraphs += 2) {
    const { pdf, places } = typeset({ ...REPORT, annexes: [], addressees: [], blocks: [...Array<Block>(paragraphs).fill(LINE), last] });
    const pages = await measurePages(pdf);
    const lines = pages[places.signature.page - 1]?.lines ?? [];
    const title = lines.find((line) => line.text === 'Nơi nhận:')?.base ?? 0;
    expect({ paragraphs, above: lines.filter((line) => line.base < title - 1 && line.base > 20 * MM).length }).not.toEqual({ paragraphs, above: 0 });
    const before = pages[places.signature.page - 2]?.lines.map((line) => line.base) ?? [PAGE.height];
    expect(PAGE.height - 20 * MM - Math.max(...before)).toBeLessThan(80 * MM);
  }
});

test('a copy stands under a rule, with who copies at the left and the form of the copy at the right, and no motto', async () => {
  const copy: PageContent = {
    ...REPORT, form: 'copy', typeName: 'Sao y', symbol: 'SY-UBND', subject: '', blocks: [], annexes: [], addressees: [],
    signature: { lines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], name: 'Mai Quốc Hưng' },
  };
  const { pdf, pages, places } = typeset(copy);
  const [page] = await measurePages(pdf);
  const lines = page?.lines ?? [];
  const form = lines.find((line) => line.text === 'SAO Y');
  expect(pages).toBe(1);
  expect([form?.face, (form?.left ?? 0) > PAGE.width / 2]).toEqual(['Tinos-Bold', true]);
  expect(lines.map((line) => line.text).join(' ')).not.toContain('CỘNG HÒA');
  expect(page?.rules[0]).toMatchObject({ left: expect.closeTo(30 * MM, 0), right: expect.closeTo(PAGE.width - 15 * MM, 0) });
  expect(places.number.rect[1]).toBeLessThan(places.number.rect[3]);
  expect(places.signature.page).toBe(1);
});

describe('A draft', () => {
  test('says DỰ THẢO: it is another file than the one to be signed', () => {
    const draft = typeset(REPORT, { watermark: 'DỰ THẢO' });
    expect(draft.pages).toBe(typeset(REPORT).pages);
    expect(Buffer.from(draft.pdf).equals(typeset(REPORT).pdf)).toBe(false);
  });

  test('of a trial says THỬ instead, as the page to be signed does', () => {
    const trial: PageContent = { ...REPORT, trial: true };
    const signed = Buffer.from(typeset(trial).pdf);
    expect(signed.equals(typeset(REPORT).pdf)).toBe(false);
    expect(signed.equals(typeset({ ...trial, monthAndYear: undefined }).pdf)).toBe(true);
    expect(typeset(trial, { watermark: 'DỰ THẢO' }).pages).toBe(typeset(REPORT).pages);
  });

  test('with decomposed letters gives the same page as with composed ones', () => {
    const signature = { ...REPORT.signature, name: REPORT.signature.name.normalize('NFD') };
    const decomposed: PageContent = { ...REPORT, subject: REPORT.subject.normalize('NFD'), signature };
    expect(decomposed.subject).not.toBe(REPORT.subject);
    expect(Buffer.from(typeset(decomposed).pdf).equals(typeset(REPORT).pdf)).toBe(true);
  });

  test('with signs of the typesetting language is set as it stands', () => {
    const words = '#panic("x") [ ] $ \\ @ref <label> *a* _b_ // c';
    const blocks: Block[] = [{ kind: 'paragraph', text: words }, { kind: 'heading', level: 9, text: '#x' }];
    expect(typeset({ ...REPORT, subject: '#panic("x")', blocks }).pages).toBeGreaterThan(0);
  });

  test('with a letter no face has is refused with a sentence that names the letter', () => {
    expect(() => typeset({ ...REPORT, blocks: [{ kind: 'paragraph', text: 'chợ 中 Ao Sen' }] })).toThrow('“中”');
  });

  test('without text, without rows or without addressees still has its frame', () => {
    const bare = typeset({ ...REPORT, blocks: [{ kind: 'table', rows: [], headerRows: 0 }], addressees: [], annexes: [] });
    expect([bare.pages, bare.places.signature.page]).toEqual([1, 1]);
  });

  test('with more recipients than a page holds keeps its signature in one piece, on the page where the list begins', () => {
    const lines = Array.from({ length: 90 }, (_, at) => `Tổ dân phố số ${at + 1};`);
    const { pages, places } = typeset({ ...CONCLUSION, recipients: { lines, archiveLine: 'Lưu Văn phòng Đảng ủy.' } });
    expect(places.signature.page).toBeLessThan(pages);
  });
});

test('an annex begins on a page of its own after the signature', () => {
  const { pages, places } = typeset(REPORT);
  expect(pages).toBe(typeset({ ...REPORT, annexes: [] }).pages + 1);
  expect(places.signature.page).toBe(pages - 1);
});
