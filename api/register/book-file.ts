import writeXlsxFile from 'write-excel-file/node';
import { sayDay } from '../../domain/calendar/say-day';
import type { BookRow, IncomingBookRow } from './register.schema';

export interface Column<Row> {
  readonly title: string;
  /** In letters of the sheet. */
  readonly width: number;
  /** On a page across (264 mm between the margins), wide enough for a day in one line where there is one. */
  readonly printedMm: number;
  value(row: Row): string;
}

/** The ten columns of the outgoing book (Decree 30/2020, annex IV, form I). */
export const OUTGOING_COLUMNS: readonly Column<BookRow>[] = [
  { title: 'Số, ký hiệu văn bản', width: 16, printedMm: 27, value: (row) => row.symbol },
  { title: 'Ngày tháng văn bản', width: 13, printedMm: 24, value: (row) => sayDay(row.issuedOn) },
  { title: 'Tên loại và trích yếu nội dung', width: 60, printedMm: 48, value: (row) => [row.typeName, row.subject].filter(Boolean).join(' ') },
  { title: 'Người ký', width: 22, printedMm: 24, value: (row) => row.signerName },
  { title: 'Nơi nhận văn bản', width: 50, printedMm: 34, value: (row) => row.recipients },
  { title: 'Đơn vị, người nhận bản lưu', width: 22, printedMm: 20, value: (row) => row.keptBy },
  { title: 'Số lượng bản', width: 10, printedMm: 15, value: (row) => row.copies === undefined ? '' : String(row.copies) },
  { title: 'Ngày chuyển', width: 13, printedMm: 24, value: (row) => (row.dispatchedOn ? sayDay(row.dispatchedOn) : '') },
  { title: 'Ký nhận', width: 16, printedMm: 24, value: (row) => row.receipt ?? '' },
  { title: 'Ghi chú', width: 30, printedMm: 24, value: (row) => row.note ?? '' },
];

/** The ten columns of the incoming book (the same annex). */
export const INCOMING_COLUMNS: readonly Column<IncomingBookRow>[] = [
  { title: 'Ngày đến', width: 13, printedMm: 24, value: (row) => sayDay(row.arrivedOn) },
  { title: 'Số đến', width: 9, printedMm: 13, value: (row) => String(row.number).padStart(2, '0') },
  { title: 'Tác giả', width: 28, printedMm: 30, value: (row) => row.author },
  { title: 'Số, ký hiệu văn bản', width: 18, printedMm: 27, value: (row) => row.symbol },
  { title: 'Ngày tháng văn bản', width: 13, printedMm: 24, value: (row) => (row.issuedOn ? sayDay(row.issuedOn) : '') },
  { title: 'Tên loại và trích yếu nội dung văn bản', width: 55, printedMm: 44, value: (row) => `${row.typeName} ${row.subject}` },
  { title: 'Đơn vị hoặc người nhận', width: 28, printedMm: 30, value: (row) => row.receiver },
  { title: 'Ngày chuyển', width: 13, printedMm: 24, value: (row) => sayDay(row.passedOn) },
  { title: 'Ký nhận', width: 24, printedMm: 24, value: (row) => row.receipt ?? '' },
  { title: 'Ghi chú', width: 24, printedMm: 24, value: (row) => row.note ?? '' },
];

/** A book as a sheet to print and bind. */
export async function bookFile<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Promise<Buffer> {
  const head = columns.map(({ title }) => ({ value: title, fontWeight: 'bold', wrap: true } as const));
  const body = rows.map((row) => columns.map(({ value }) => ({ value: value(row), wrap: true } as const)));
  return writeXlsxFile([head, ...body], { columns: columns.map(({ width }) => ({ width })), sheet: name }).toBuffer();
}
