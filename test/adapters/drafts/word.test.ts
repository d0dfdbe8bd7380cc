import { createHash } from 'node:crypto';
import { readDocx } from '../../../adapters/drafts/read-docx';
import type { DraftFileRead } from '../../../adapters/drafts/draft-file';
import { readDraft } from '../../../domain/draft-reading/read-draft';
import { buildDocx, documentXml, WORD } from './build-zip';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABXvMqOgAAAABJRU5ErkJggg==', 'base64');

describe('numbers Word sets by itself are read as they print', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const outline = [level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>'), level(2, 'lowerLetter', '%3)')].join('');

  test('levels count on, restart under their upper one, and print it in figures where the list says so', () => {
    expect(printed(outline, [[0, 'Một'], [1, 'Hai'], [2, 'Ba'], [2, 'Bốn'], [1, 'Năm'], [2, 'Sáu'], [0, 'Bảy'], [1, 'Tám']])).toEqual([
      'I. Một', '1.1. Hai', 'a) Ba', 'b) Bốn', '1.2. Năm', 'a) Sáu', 'II. Bảy', '2.1. Tám',
    ]);
  });

  test('a level that never restarts counts through', () => {
    const articles = level(0, 'upperRoman', 'Chương %1') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>');
    expect(printed(articles, [[0, 'A'], [1, 'B'], [0, 'C'], [1, 'D']])).toEqual(['Chương I A', 'Điều 1. B', 'Chương II C', 'Điều 2. D']);
  });

  test.each([
    ['decimalZero', '%1.', ['01. A', '02. B']],
    ['lowerRoman', '(%1)', ['(i) A', '(ii) B']],
    ['vietnameseCounting', 'Thứ %1,', ['Thứ một, A', 'Thứ hai, B']],
    ['bullet', '\uf0b7', ['- A', '- B']],
    ['none', '', ['A', 'B']],
  ])('the format %s', (format, text, lines) => {
    expect(printed(level(0, format, text), [[0, 'A'], [0, 'B']])).toEqual(lines);
  });

  test('a second list of the same kind counts on; one with a start of its own begins there', () => {
    const lists = `<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const body = item(0, 'A') + item(0, 'B', 2) + item(0, 'C', 3) + item(0, 'D', 3);
    expect(linesOf(read(body, { numbering: numberingXml(level(0, 'decimal', '%1.'), lists) }))).toEqual(['1. A', '2. B', '5. C', '6. D']);
  });

  test('a list can come from the style, and list 0 takes a paragraph out of it', () => {
    const styles = `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style></w:styles>`;
    const styled = (text: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="MucCon"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const out = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(linesOf(read(styled('A') + styled('B', out) + styled('C'), { numbering: numberingXml(level(0, 'decimal', '%1.')), styles })))
      .toEqual(['1. A', 'B', '2. C']);
  });

  test('letters past d are told: Word prints e where the Vietnamese alphabet has đ', () => {
    const items = ['A', 'B', 'C', 'D', 'E'].map((text) => item(0, text)).join('');
    const outcome = read(items, { numbering: numberingXml(level(0, 'lowerLetter', '%1)')) });
    expect(linesOf(outcome).at(-1)).toBe('e) E');
    expect(outcome.warnings).toEqual(['letters-without-d']);
  });

  function printed(levels: string, items: readonly (readonly [number, string])[]): readonly string[] {
    return linesOf(read(items.map(([at, text]) => item(at, text)).join(''), { numbering: numberingXml(levels) }));
  }
});

describe('a table of Word', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;

  test('keeps its merged cells and its header rows', () => {
    const table = `<w:tbl>${row(cell('TT', '<w:vMerge w:val="restart"/>') + cell('Kết quả', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>')}
      ${row(cell('', '<w:vMerge/>') + cell('Kế hoạch') + cell('Thực hiện'), '<w:tblHeader/>')}${row(cell('1') + cell('10') + cell('12'))}</w:tbl>`;
    expect(bodyOf(read(paragraph('BÁO CÁO') + paragraph('Kết quả') + table))).toEqual([{
      kind: 'table', headerRows: 2, rows: [['TT', 'Kết quả', ''], ['', 'Kế hoạch', 'Thực hiện'], ['1', '10', '12']],
      spans: [{ row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 1, rows: 1, columns: 2 }],
    }]);
  });

  test('keeps the footnote of a cell at its cell', () => {
    const noted = '<w:tc><w:p><w:r><w:t>12</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:tc>';
    const footnotes = `<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Ước tính.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
    const table = `<w:tbl>${row(cell('Chỉ tiêu') + cell('Số'))}${row(cell('Hộ') + noted)}</w:tbl>`;
    expect(bodyOf(read(paragraph('BÁO CÁO') + paragraph('Kết quả') + table, { footnotes }))).toMatchObject([{
      kind: 'table', rows: [['Chỉ tiêu', 'Số'], ['Hộ', '12']], notes: [{ row: 1, column: 1, after: 2, text: 'Ước tính.' }],
    }]);
  });

  test('that lays out a header is read column by column, each line with its paragraph', () => {
    const table = `<w:tbl>${row(cell('ỦY BAN NHÂN DÂN') + cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))}
      ${row(cell('Số:      /BC-UBND') + cell('Hoa Sen, ngày     tháng 6 năm 2026'))}</w:tbl>`;
    const outcome = read(table + paragraph('BÁO CÁO') + paragraph('Kết quả'));
    expect(linesOf(outcome).slice(0, 4)).toEqual([
      'ỦY BAN NHÂN DÂN', 'Số:      /BC-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Hoa Sen, ngày     tháng 6 năm 2026',
    ]);
    expect(readDraft(outcome.source).places).toMatchObject({ symbol: [{ block: 3, from: 0, to: 17 }], placeOfIssue: [{ block: 4, from: 0, to: 34 }] });
  });
});

test('a table of two signers gives the one on the right, whose document it is', () => {
  const two = (left: string, right: string): string => `<w:tr><w:tc>${paragraph(left)}</w:tc><w:tc>${paragraph(right)}</w:tc></w:tr>`;
  const table = `<w:tbl>${two('TM. HỘI ĐỒNG NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN')}${two('CHỦ TỊCH', 'CHỦ TỊCH')}${two('Đinh Trọng Nghĩa', 'Lương Thế Khoa')}</w:tbl>`;
  const closing = paragraph('Nơi nhận:') + paragraph('- Như trên;') + paragraph('- Lưu: VT.') + table;
  const outcome = read(paragraph('KẾ HOẠCH') + paragraph('Phối hợp') + paragraph('Hai cơ quan phối hợp./.') + closing);
  expect(readDraft(outcome.source).signature).toEqual({ capacity: ['TM. ỦY BAN NHÂN DÂN'], post: 'CHỦ TỊCH', name: 'Lương Thế Khoa' });
});

test('addressees in a table of their own are read as addressees', () => {
  const table = `<w:tbl><w:tr><w:tc>${paragraph('Kính gửi:')}</w:tc><w:tc>${paragraph('- Sở Nội vụ;')}${paragraph('- Sở Tài chính.')}</w:tc></w:tr></w:tbl>`;
  const outcome = read(paragraph('BÁO CÁO') + paragraph('Kết quả') + table + paragraph('Phường báo cáo.'));
  expect(readDraft(outcome.source).addressees).toEqual(['Sở Nội vụ', 'Sở Tài chính']);
});

describe('the words of a paragraph', () => {
  test.each([
    ['accepted insertions, without deletions', '<w:r><w:t>Thu </w:t></w:r><w:del><w:r><w:delText>tám</w:delText></w:r></w:del><w:ins><w:r><w:t>chín</w:t></w:r></w:ins>',
      ['Thu chín'], ['changes-accepted']],
    ['what was moved here, not what was moved away', '<w:moveFrom><w:r><w:t>A</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>B</w:t></w:r></w:moveTo>',
      ['B'], ['changes-accepted']],
    ['the result of a field, not its code', '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2026</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> là</w:t></w:r>',
      ['2026 là'], []],
    ['soft breaks as lines and tabs as tabs', '<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r>', ['A\tB', 'C'], []],
    ['letters set in capitals as they print', '<w:r><w:rPr><w:caps/></w:rPr><w:t>Báo cáo</w:t></w:r>', ['BÁO CÁO'], []],
    ['no hidden text', '<w:r><w:t>A</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>B</w:t></w:r>', ['A'], []],
    ['words of links and content controls', '<w:hyperlink><w:r><w:t>A</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>B</w:t></w:r></w:sdtContent></w:sdt>', ['AB'], []],
    ['a text box after the paragraph it hangs on', '<w:r><w:t>A</w:t><w:pict><v:shape xmlns:v="v"><v:textbox><w:txbxContent><w:p><w:r><w:t>B</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>', ['A', 'B'], []],
    ['a symbol that has a letter', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 8%</w:t></w:r>', ['≥ 8%'], []],
  ])('hold %s', (_what, runs, lines, warnings) => {
    const outcome = read(`<w:p>${runs}</w:p>`);
    expect(linesOf(outcome)).toEqual(lines);
    expect(outcome.warnings).toEqual(warnings);
  });

  test('a comment is told with its author and paragraph, and stays out of the text', () => {
    const comments = `<w:comments xmlns:w="${WORD}"><w:comment w:id="4" w:author="Ngô Đình Lâm"><w:p><w:r><w:t>Kiểm tra số.</w:t></w:r></w:p></w:comment></w:comments>`;
    const outcome = read(`${paragraph('A')}<w:p><w:r><w:t>B</w:t></w:r><w:r><w:commentReference w:id="4"/></w:r></w:p>`, { comments });
    expect(linesOf(outcome)).toEqual(['A', 'B']);
    expect(outcome.comments).toEqual([{ author: 'Ngô Đình Lâm', text: 'Kiểm tra số.', block: 2 }]);
    expect(outcome.warnings).toEqual(['comments-left']);
  });

  test('a picture stands in its place, with its size and its bytes under their hash', () => {
    const drawing = `<w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="1270000" cy="635000"/><a:graphic xmlns:a="a"><pic:pic xmlns:pic="pic"><pic:blipFill><a:blip xmlns:r="r" r:embed="i1"/></pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing>`;
    const outcome = read(`${paragraph('BÁO CÁO')}${paragraph('Kết quả')}${paragraph('Sơ đồ:')}<w:p><w:r>${drawing}</w:r></w:p>`, {}, [
      { name: 'word/media/a.png', content: PIXEL },
      { name: 'word/_rels/document.xml.rels', content: Buffer.from('<Relationships><Relationship Id="i1" Target="media/a.png"/></Relationships>') },
    ]);
    const picture = { sha256: createHash('sha256').update(PIXEL).digest('hex'), mediaType: 'image/png', width: 100, height: 50 };
    expect(bodyOf(outcome)).toEqual([{ kind: 'paragraph', text: 'Sơ đồ:' }, { kind: 'paragraph', text: '', pictures: [picture] }]);
    expect(outcome.pictures).toMatchObject([{ ...picture, bytes: PIXEL }]);
    expect(outcome.warnings).toEqual([]);
  });
});

interface OtherParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
}

function read(body: string, parts: OtherParts = {}, files: readonly { name: string; content: Buffer }[] = []): DraftFileRead {
  const others = Object.entries(parts).map(([name, xml]) => ({ name: `word/${name}.xml`, content: Buffer.from(xml) }));
  const outcome = readDocx(buildDocx([], [{ name: 'word/document.xml', content: Buffer.from(documentXml(body)) }, ...others, ...files]));
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return outcome;
}

function linesOf({ source }: DraftFileRead): readonly string[] {
  return source.pieces.flatMap((piece) => (piece.kind === 'line' ? [piece.text] : []));
}

function bodyOf(outcome: DraftFileRead) {
  return readDraft(outcome.source).body;
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function item(level: number, text: string, list = 1): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function numberingXml(levels: string, more = ''): string {
  return `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}</w:numbering>`;
}
