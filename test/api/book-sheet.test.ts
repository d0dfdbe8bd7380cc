import { PDFDocument } from 'pdf-lib';
import { createTypesetter } from '../../adapters/typeset/typesetter';
import { INCOMING_COLUMNS, OUTGOING_COLUMNS } from '../../api/register/book-file';
import { bookSheet } from '../../api/register/book-sheet';
import type { BookRow } from '../../api/register/register.schema';

const COVER = {
  isParty: false, agency: 'Ủy ban nhân dân phường Hoa Sen', superior: 'Ủy ban nhân dân thành phố Sông Ngân', title: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
  part: 'Năm 2026 · Thông báo', today: '2026-12-31',
};
const row = (number: number, issuedOn: string): BookRow => ({
  number, status: 'issued', symbol: `${number}/TB-UBND`, issuedOn, documentType: 'TB', typeName: 'Thông báo',
  subject: 'Về lịch tiếp công dân của lãnh đạo Ủy ban nhân dân phường', signerName: 'Lương Thế Khoa', recipients: 'Công an phường; các khu phố',
  keptBy: 'Lưu: VT, VP', copies: 12, dispatchedOn: issuedOn, receipt: '1/2 nơi đã nhận', seriesId: 's', scope: '2026',
});
const printed = ({ number, issuedOn }: BookRow) => ({ number, on: issuedOn });

test('a printed book names agency, year, first and last day and number, and has the ten columns of the law', () => {
  const sheet = bookSheet(COVER, OUTGOING_COLUMNS, [row(305, '2026-07-02'), row(306, '2026-11-21')], printed);
  expect(sheet).toMatchObject({
    unit: COVER.agency, isWide: true, subtitle: 'Năm 2026 · Thông báo · Từ ngày 02/07/2026 đến ngày 21/11/2026 · Từ số 305 đến số 306',
  });
  expect(sheet.tables[0]?.header).toEqual([
    'Số, ký hiệu văn bản', 'Ngày tháng văn bản', 'Tên loại và trích yếu nội dung', 'Người ký', 'Nơi nhận văn bản', 'Đơn vị, người nhận bản lưu',
    'Số lượng bản', 'Ngày chuyển', 'Ký nhận', 'Ghi chú',
  ]);
  expect(sheet.tables[0]?.rows).toHaveLength(2);
});

test('its cover says which volume it is, or leaves room to write it in', () => {
  const rows = [row(305, '2026-07-02'), row(306, '2026-11-21')];
  const lines = ['Năm 2026 · Thông báo', 'Từ ngày 02/07/2026 đến ngày 21/11/2026', 'Từ số 305 đến số 306'];
  expect(bookSheet({ ...COVER, volume: 2 }, OUTGOING_COLUMNS, rows, printed).cover).toEqual([...lines, 'Quyển số: 2']);
  expect(bookSheet(COVER, OUTGOING_COLUMNS, rows, printed).cover).toEqual([...lines, 'Quyển số: ……………']);
});

test('the cover is a page of its own before the table', async () => {
  const sheet = bookSheet({ ...COVER, volume: 2 }, OUTGOING_COLUMNS, [row(305, '2026-07-02')], printed);
  const { cover: _cover, ...bare } = sheet;
  const pages = async (one: typeof sheet): Promise<number> => (await PDFDocument.load(createTypesetter().sheet(one))).getPageCount();
  expect([await pages(bare), await pages(sheet)]).toEqual([1, 2]);
});

test('the columns of both books share the width of a page across', () => {
  for (const columns of [OUTGOING_COLUMNS, INCOMING_COLUMNS]) {
    expect(columns.reduce((sum, { printedMm }) => sum + printedMm, 0)).toBe(264);
    expect(columns).toHaveLength(10);
  }
});

test('a book of hundreds of rows, and one without any, become pages', () => {
  const rows = Array.from({ length: 300 }, (_, index) => row(305 + index, '2026-11-21'));
  const typesetter = createTypesetter();
  for (const some of [rows, []]) {
    const pdf = typesetter.sheet(bookSheet(COVER, OUTGOING_COLUMNS, some, printed));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  }
});
