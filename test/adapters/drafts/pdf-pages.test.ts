import { sourceOfPages } from '../../../adapters/drafts/pdf/source-of-pages';
import type { PageItem, PdfPage, Rule } from '../../../adapters/drafts/pdf/lines';

const SIZE = 13;
const LETTER = 6;

describe('what belongs to a page and not to the text is dropped', () => {
  const page = (number: number): PdfPage => pageOf([
    at(300, 812, String(number)), at(85, 795, `Báo cáo quý II (trang ${number})`),
    at(85, 700, `Dòng đầy đủ của đoạn văn ở trang ${number} chạy đến tận lề phải trang giấy này`), at(85, 40, 'Phòng Kinh tế soạn'),
  ]);

  test('page numbers, and lines that stand at one height in the margin of several pages', () => {
    expect(linesOf([page(2), page(3)])).toEqual([
      'Dòng đầy đủ của đoạn văn ở trang 2 chạy đến tận lề phải trang giấy này Dòng đầy đủ của đoạn văn ở trang 3 chạy đến tận lề phải trang giấy này',
    ]);
  });

  test('a line in the margin of one page only is kept', () => {
    expect(linesOf([pageOf([at(85, 795, 'Đoạn đầu trang.'), at(85, 700, 'Đoạn sau.')]), pageOf([at(85, 700, 'Trang hai.')])]))
      .toEqual(['Đoạn đầu trang.', 'Đoạn sau.', 'Trang hai.']);
  });
});

describe('a paragraph is made whole', () => {
  const broken = (first: string, second: string): readonly string[] =>
    linesOf([pageOf([at(121, 700, first), at(85, 682, second), at(85, 640, 'Một dòng dài để biết lề phải của trang văn bản nằm ở chỗ nào trên trang giấy.')])]);

  test.each([
    ['a hyphen between two short forms stays, without a space', ['Các tổ chức trên địa bàn phường gồm các hội, đoàn thể và tổ chức chính KT-', 'XH phường.'], 'KT-XH phường.'],
    ['a soft hyphen goes', ['Các tổ chức trên địa bàn phường gồm các hội, đoàn thể và các tổ chức hoạt đ\u00ad', 'ộng.'], 'hoạt động.'],
    ['a dash that fell to the edge is no item', ['Các tổ chức trên địa bàn phường gồm các hội, đoàn thể và công tác quốc phòng', '- an ninh.'], 'quốc phòng - an ninh.'],
  ])('%s', (_what, [first = '', second = ''], end) => {
    expect(broken(first, second)[0]?.endsWith(end)).toBe(true);
  });
});

test('footnotes at the foot of a page go to their marks, whatever stands above them', () => {
  const { pieces } = sourceOfPages([pageOf([
    at(85, 700, 'Phường có 24 tổ dân phố và rất nhiều hộ dân sinh sống lâu năm trên địa bàn'), { text: '1', x: 545, y: 705, width: 4, size: 7 },
    { text: '1', x: 85, y: 62, width: 4, size: 7 }, { text: 'Số liệu đến ngày 15/6.', x: 92, y: 58, width: 120, size: 10 },
    { text: 'Gồm cả tạm trú.', x: 85, y: 46, width: 80, size: 10 },
  ])]).source;
  expect(pieces).toMatchObject([{ kind: 'line', text: expect.stringMatching(/\[\^1\]$/u) }, { kind: 'note', mark: '1', text: 'Số liệu đến ngày 15/6. Gồm cả tạm trú.' }]);
});

describe('a ruled table', () => {
  const cells = (y: number, ...texts: readonly string[]): PageItem[] => texts.map((text, column) => at(90 + column * 150, y, text));
  const horizontal = (y: number, from = 85, to = 535): Rule => [from, y, to, y];
  const vertical = (x: number, top: number, bottom: number): Rule => [x, bottom, x, top];

  test('is read by its lines, cells merged where no line parts them, with its place', () => {
    const rules = [horizontal(710), horizontal(690, 235), horizontal(670), horizontal(650), ...[85, 235, 535].map((x) => vertical(x, 710, 650)), vertical(385, 690, 650)];
    const items = [...cells(695, 'Chỉ tiêu', 'Năm 2026'), ...cells(675, '', 'Kế hoạch', 'Thực hiện').slice(1), ...cells(655, 'Thu', '10', '12')];
    expect(sourceOfPages([pageOf(items, rules)]).source.pieces).toEqual([{
      kind: 'table', headerRows: 2, rows: [['Chỉ tiêu', 'Năm 2026', ''], ['', 'Kế hoạch', 'Thực hiện'], ['Thu', '10', '12']],
      spans: [{ row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 1, rows: 1, columns: 2 }],
      at: [{ page: 1, rect: [85, 650, 535, 710] }],
    }]);
  });

  test('that goes on over a page is one, its repeated header dropped', () => {
    const grid = [horizontal(710), horizontal(690), horizontal(670), ...[85, 235, 385].map((x) => vertical(x, 710, 670))];
    const sheet = (value: string): PdfPage => pageOf([...cells(695, 'TT', 'Số'), ...cells(675, value, value)], grid);
    expect(sourceOfPages([sheet('1'), sheet('2')]).source.pieces).toMatchObject([{ kind: 'table', rows: [['TT', 'Số'], ['1', '1'], ['2', '2']] }]);
  });

  test('a frame around a text is no table', () => {
    const frame = [horizontal(710, 85, 235), horizontal(690, 85, 235), vertical(85, 710, 690), vertical(235, 710, 690)];
    expect(linesOf([pageOf([at(90, 695, 'HỎA TỐC')], frame)])).toEqual(['HỎA TỐC']);
  });
});

function at(x: number, y: number, text: string): PageItem {
  return { text, x, y, width: text.length * LETTER, size: SIZE };
}

function pageOf(items: readonly PageItem[], rules: readonly Rule[] = []): PdfPage {
  return { width: 595, height: 842, items: items.filter((item) => item.text !== ''), rules };
}

function linesOf(pages: readonly PdfPage[]): readonly string[] {
  return sourceOfPages(pages).source.pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.text] : []));
}
