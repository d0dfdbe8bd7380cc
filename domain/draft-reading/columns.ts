import type { DraftLine } from './draft-part';

const COLUMN_GAP = /\t+| {3,}/u;

/** Undoes a two-column layout drawn with spaces or tabs: all left pieces in order, then all right pieces. */
export function readByColumns(lines: readonly DraftLine[]): { readonly left: readonly DraftLine[]; readonly right: readonly DraftLine[] } {
  const left: DraftLine[] = [];
  const right: DraftLine[] = [];
  for (const line of lines) {
    const isIndented = /^(?:\t| {12,})/u.test(line.text);
    const [first = '', ...rest] = closeBlanks(line.text.trim()).split(COLUMN_GAP);
    const column = isIndented && rest.length === 0 ? right : left;
    column.push({ ...line, text: squeeze(first) });
    if (rest.length > 0) right.push({ ...line, text: squeeze(rest.join(' ')) });
  }
  return { left, right };
}

/** The spaces left open for number and date are no column gap: "Số:      /BC-UBND", "ngày      tháng 6 năm 2026". */
export function closeBlanks(text: string): string {
  return text
    .replace(/(?<!\p{L})Số\s*(:?)\s*(?=[-–/]\s*\p{L})/gu, 'Số$1 ')
    .replace(/(?<!\p{L})(ngày|tháng|năm)[\s._…]+(?=tháng|năm|\d|$)/gu, '$1 ');
}

/** Single spaces, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
