import readExcelFile from 'read-excel-file/node';
import { openZip } from '../drafts/open-zip';
import { formatOf } from '../drafts/format-of';
import { hasFarCells } from './far-cells';

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export type SheetsOutcome = { readonly kind: 'read'; readonly sheets: readonly ReadSheet[] } | { readonly kind: 'refused'; readonly sentence: string };

const MOST_ROWS = 5_000;
const MOST_CELLS = 200_000;
const MOST_CONTENT_BYTES = 20 * 1024 * 1024;

const TOO_MUCH = `Tệp có quá nhiều hàng (tối đa ${MOST_ROWS}). Hãy chia thành nhiều tệp.`;
const FAR_CELLS = `Tệp có ô ở quá xa (sau hàng ${MOST_ROWS} hoặc quá nhiều cột). `
  + 'Hãy xóa các hàng, cột thừa, hoặc chép nội dung sang tệp mẫu mới rồi tải lại.';

/** The sheets of an .xlsx file as text; days come as YYYY-MM-DD. Type by content, not by name; what unpacks without end is refused. */
export async function readSheets(bytes: Uint8Array): Promise<SheetsOutcome> {
  if (formatOf(bytes) === 'ole') return refused('Tệp có mật khẩu hoặc ở dạng Excel cũ (.xls). Hãy lưu lại dạng .xlsx không có mật khẩu.');
  if (formatOf(bytes) !== 'zip') return refused('Tệp không phải Excel (.xlsx). Hãy chọn tệp mẫu đã điền.');
  const opened = openZip(bytes);
  if (opened.kind !== 'opened' || !opened.entries.has('xl/workbook.xml')) {
    return refused('Tệp Excel này không mở được. Hãy lưu lại dạng .xlsx rồi tải lên.');
  }
  const contents = [...opened.entries.values()];
  const hasEntities = contents.some((entry) => entry.includes('<!DOCTYPE') || entry.includes('<!ENTITY'));
  if (hasEntities) return refused('Tệp Excel này không an toàn nên không được đọc.');
  if (contents.reduce((sum, entry) => sum + entry.length, 0) > MOST_CONTENT_BYTES) return refused(TOO_MUCH);
  const sheetsXml = [...opened.entries].flatMap(([name, entry]) => (name.startsWith('xl/worksheets/') ? [entry.toString('utf8')] : []));
  if (sheetsXml.some((xml) => hasFarCells(xml, MOST_ROWS))) return refused(FAR_CELLS);
  try {
    const sheets = await readExcelFile(Buffer.from(bytes));
    const rows = sheets.reduce((sum, { data }) => sum + data.length, 0);
    const cells = sheets.reduce((sum, { data }) => sum + data.reduce((all, row) => all + row.length, 0), 0);
    if (rows > MOST_ROWS || cells > MOST_CELLS) return refused(TOO_MUCH);
    return { kind: 'read', sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) })) };
  } catch {
    return refused('Tệp Excel này không đọc được. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi tải lên.');
  }
}

function refused(sentence: string): SheetsOutcome {
  return { kind: 'refused', sentence };
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
