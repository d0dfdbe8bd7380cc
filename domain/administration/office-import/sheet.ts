import { nameKey } from '../../recipients/name-key';

/** A sheet as it was filled in: rows of cells as text, from its first row on. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What has to be put right, and where it stands. */
export interface Fault {
  readonly sheet: string;
  readonly cell: string;
  readonly sentence: string;
}

/** What a sheet has to be called and which columns it has; the order of the columns is free. */
export interface SheetForm<Column extends string> {
  readonly name: string;
  readonly columns: Readonly<Record<Column, { readonly title: string; readonly required: boolean }>>;
}

export interface FilledRow<Column extends string> {
  text(column: Column): string;
  fault(column: Column, sentence: string): Fault;
}

export interface ReadSheet<Column extends string> {
  readonly rows: readonly FilledRow<Column>[];
  readonly faults: readonly Fault[];
}

/** The rows of one sheet by the names of their columns. A sheet that is not there has no rows; a column that is missing is a fault. */
export function readSheet<Column extends string>(sheets: readonly Sheet[], form: SheetForm<Column>): ReadSheet<Column> {
  const sheet = sheets.find(({ name }) => nameKey(name) === nameKey(form.name));
  if (!sheet) return { rows: [], faults: [] };
  const columns = columnsOf(form);
  const head = (sheet.rows[0] ?? []).map(nameKey);
  const places = new Map(columns.map((column) => [column, head.indexOf(nameKey(form.columns[column].title))]));
  const lacking = columns.filter((column) => form.columns[column].required && (places.get(column) ?? -1) < 0);
  if (lacking.length > 0) {
    const titles = lacking.map((column) => `“${form.columns[column].title}”`).join(', ');
    return { rows: [], faults: [{ sheet: form.name, cell: 'A1', sentence: `Hàng đầu của trang này thiếu cột ${titles}. Hãy dùng tệp mẫu.` }] };
  }
  const rows = sheet.rows.flatMap((cells, index) => (index > 0 && cells.some((cell) => cell.trim() !== '') ? [rowOf(form, places, cells, index)] : []));
  const empty = rows.flatMap((row) => columns.filter((column) => form.columns[column].required && row.text(column) === '')
    .map((column) => row.fault(column, `Thiếu ${form.columns[column].title.toLocaleLowerCase('vi')}.`)));
  return { rows, faults: empty };
}

function columnsOf<Column extends string>(form: SheetForm<Column>): readonly Column[] {
  return Object.keys(form.columns) as Column[];
}

function rowOf<Column extends string>(
  form: SheetForm<Column>, places: ReadonlyMap<Column, number>, cells: readonly string[], index: number,
): FilledRow<Column> {
  return {
    text: (column) => (cells[places.get(column) ?? -1] ?? '').trim().replace(/\s+/g, ' ').normalize('NFC'),
    fault: (column, sentence) => ({ sheet: form.name, cell: `${letterOf(Math.max(0, places.get(column) ?? 0))}${index + 1}`, sentence }),
  };
}

/** "A" for the first column, "AA" for the 27th. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
