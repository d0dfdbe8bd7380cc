import { readDraft } from '../../../domain/draft-reading/read-draft';
import type { RepairKind } from '../../../domain/draft-reading/draft-reading';

const HEAD = 'BÁO CÁO\nKết quả\n\n';

describe('text a converter has hurt is mended, and each change is told', () => {
  test.each<[what: string, written: string, text: string, kind: RepairKind]>([
    ['tone marks stored apart', 'Pho\u031b\u0300ng xa\u0303', 'Phờng xã', 'composed'],
    ['ƣ of an old font', 'phƣờng Hoa Sen', 'phường Hoa Sen', 'horned-letter'],
    ['ƣ with its tone apart', 'nhƣ\u0303ng việc', 'những việc', 'horned-letter'],
    ['a soft hyphen', 'kinh t\u00adế', 'kinh tế', 'invisible-character'],
    ['bold in Markdown', 'đạt **54,5%** dự toán', 'đạt 54,5% dự toán', 'markdown'],
    ['bold and italic', '***Kết quả*** rõ rệt', 'Kết quả rõ rệt', 'markdown'],
    ['bold left open', '**Kết quả rõ rệt', 'Kết quả rõ rệt', 'markdown'],
    ['an escaped mark', 'bảng 2\\_a', 'bảng 2_a', 'markdown'],
    ['a quoted line', '> Kết quả rõ rệt', 'Kết quả rõ rệt', 'markdown'],
    ['a link', 'xem [quy chế](https://example.vn/a)', 'xem quy chế (https://example.vn/a)', 'markdown'],
    ['code marks', 'mẫu `02/BC`', 'mẫu 02/BC', 'markdown'],
    ['a space named as in HTML', 'Kết quả&nbsp;rõ rệt', 'Kết quả rõ rệt', 'markdown'],
    ['the Icelandic letter typed for Đ', 'Ðảng ủy xã, ðúng hạn', 'Đảng ủy xã, đúng hạn', 'look-alike-letter'],
    ['a space too many', 'Kết quả  rõ rệt', 'Kết quả rõ rệt', 'doubled-space'],
  ])('%s', (_what, written, text, kind) => {
    const reading = readDraft(`${HEAD}${written}.`);
    expect(reading.body).toEqual([{ kind: 'paragraph', text: `${text}.` }]);
    expect(reading.repairs.map((repair) => [repair.kind, repair.place])).toContainEqual([kind, 4]);
  });

  test.each([
    ['brackets never closed', '[a'.repeat(20_000)], ['letters without a space', 'abcdefghij'.repeat(10_000)],
    ['marks within marks', `${'*_'.repeat(20_000)}a${'_*'.repeat(20_000)}`], ['spaces', `KT. CHỦ TỊCH${' '.repeat(100_000)}x\u2029`],
    ['a blank full of dots', `ngày${' .'.repeat(50_000)}x`],
  ])('a line made of %s to be read for hours is read like any other', (_what, line) => {
    expect(readDraft(`${HEAD}${line}\n\nKết quả rõ rệt.`).body.at(-1)).toEqual({ kind: 'paragraph', text: 'Kết quả rõ rệt.' });
  });

  test('an escaped bullet is an item', () => {
    const reading = readDraft(`${HEAD}\\* Lĩnh vực kinh tế.`);
    expect(reading.body).toEqual([{ kind: 'item', marker: '*', text: 'Lĩnh vực kinh tế.' }]);
    expect(reading.repairs).toMatchObject([{ kind: 'escaped-bullet', place: 4, before: '\\* Lĩnh vực kinh tế.', after: '* Lĩnh vực kinh tế.' }]);
  });

  test('a bullet of a symbol font is an item', () => {
    const reading = readDraft(`${HEAD}\uf0b7 Lĩnh vực kinh tế.`);
    expect(reading.body).toEqual([{ kind: 'item', marker: '-', text: 'Lĩnh vực kinh tế.' }]);
    expect(reading.repairs).toMatchObject([{ kind: 'private-bullet', place: 4 }]);
  });

  test('a cell of a table is mended and told like a line', () => {
    const reading = readDraft(`${HEAD}| Chỉ tiêu | Kết quả |\n| phƣờng | **5** |`);
    expect(reading.body).toMatchObject([{ kind: 'table', rows: [['Chỉ tiêu', 'Kết quả'], ['phường', '5']] }]);
    expect(reading.repairs.map((repair) => repair.kind)).toEqual(['horned-letter', 'markdown']);
  });

  test('signs of arithmetic and names with underscores are left alone', () => {
    const reading = readDraft(`${HEAD}Khu đất 5 * 3 * 2 m, tệp ke_hoach_2026.`);
    expect(reading.body).toEqual([{ kind: 'paragraph', text: 'Khu đất 5 * 3 * 2 m, tệp ke_hoach_2026.' }]);
    expect(reading.repairs).toEqual([]);
  });

  test('a page number between two pages is dropped and its paragraph made whole', () => {
    const reading = readDraft(`${HEAD}Phường đã rà soát và xử\n\n2\n\nlý xong các công trình.`);
    expect(reading.body).toEqual([{ kind: 'paragraph', text: 'Phường đã rà soát và xử lý xong các công trình.' }]);
    expect(reading.repairs.map((repair) => repair.kind)).toEqual(['page-number', 'joined-paragraph']);
  });
});

describe('a paragraph broken by a page', () => {
  test.each([
    ['goes on in small letters', 'Công tác tuyên truyền được duy trì', 'thường xuyên trên địa bàn.'],
    ['goes on after a comma', 'Công an, quân sự,', 'Trạm Y tế phối hợp tốt.'],
    ['goes on after a word that needs another', 'Thực hiện chỉ đạo của', 'Thường trực Đảng ủy.'],
  ])('%s', (_how, first, second) => {
    expect(readDraft(`${HEAD}${first}\n\n${second}`).body).toEqual([{ kind: 'paragraph', text: `${first} ${second}` }]);
  });

  test.each([
    ['a closed sentence', 'Công tác tuyên truyền tốt.', 'Đơn thư giảm.'],
    ['a short heading', '1. Chuyển đổi số', 'Phường đã số hóa hồ sơ.'],
    ['an announcement', 'Kết quả như sau:', 'Thu ngân sách tăng.'],
    ['a list', 'Các đơn vị thực hiện', '- rà soát danh sách;'],
  ])('is not seen after %s', (_what, first, second) => {
    expect(readDraft(`${HEAD}${first}\n\n${second}`).body).toHaveLength(2);
  });

  test('lines wrapped at a fixed width are one paragraph', () => {
    const reading = readDraft(`${HEAD}Ủy ban nhân dân phường đã tổ chức các phiên họp thường kỳ với đại diện\nMặt trận Tổ quốc phường.`);
    expect(reading.body).toHaveLength(1);
  });
});

describe('text that cannot be mended is pointed at', () => {
  test.each([
    ['letters lost by a font', 'Trung tâm h nh  hính công ph ng', 'lost-letters'],
    ['the replacement character', 'Phư\ufffdng Hoa Sen', 'unreadable-character'],
    ['a letter of the private use area', 'Ph\uf0d6ng Hoa Sen', 'unreadable-character'],
    ['the encoding of VNI fonts', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'old-encoding'],
    ['an encoding of the nineties', 'Céng hßa x· héi chñ nghÜa ViÖt Nam - §¶ng bé', 'old-encoding'],
  ])('%s', (_what, written, kind) => {
    expect(readDraft(`${HEAD}${written}`).damaged).toEqual([{ kind, place: 4, at: [{ block: 4, from: 0, to: written.length }], text: written }]);
  });

  test('units and short forms of offices are no damage', () => {
    expect(readDraft(`${HEAD}Tuyến đường dài 2,5 km, rộng 7 m; kinh phí 450 tr đ; 12 đ/c tham gia.`).damaged).toEqual([]);
  });
});
