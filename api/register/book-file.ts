import writeXlsxFile from 'write-excel-file/node';
import { sayDay } from '../../domain/calendar/say-day';
import type { BookRow } from './register.schema';

const COLUMNS: readonly { readonly title: string; readonly width: number; value(row: BookRow): string }[] = [
  { title: 'Số, ký hiệu văn bản', width: 16, value: (row) => row.symbol },
  { title: 'Ngày tháng văn bản', width: 13, value: (row) => sayDay(row.issuedOn) },
  { title: 'Tên loại và trích yếu nội dung', width: 60, value: (row) => [row.typeName, row.subject].filter(Boolean).join(' ') },
  { title: 'Người ký', width: 22, value: (row) => row.signerName },
  { title: 'Nơi nhận văn bản', width: 50, value: (row) => row.recipients },
  { title: 'Đơn vị, người nhận bản lưu', width: 22, value: (row) => row.keptBy },
  { title: 'Số lượng bản', width: 10, value: (row) => row.copies === undefined ? '' : String(row.copies) },
  { title: 'Ngày chuyển', width: 13, value: (row) => (row.dispatchedOn ? sayDay(row.dispatchedOn) : '') },
  { title: 'Ký nhận', width: 16, value: (row) => row.receipt ?? '' },
  { title: 'Ghi chú', width: 30, value: (row) => row.note ?? '' },
];

/** The book as a sheet to print and bind: the ten columns of Decree 30/2020, annex IV, form I. */
export async function bookFile(rows: readonly BookRow[]): Promise<Buffer> {
  const head = COLUMNS.map(({ title }) => ({ value: title, fontWeight: 'bold', wrap: true } as const));
  const body = rows.map((row) => COLUMNS.map(({ value }) => ({ value: value(row), wrap: true } as const)));
  return writeXlsxFile([head, ...body], { columns: COLUMNS.map(({ width }) => ({ width })), sheet: 'Sổ văn bản đi' }).toBuffer();
}
