import type { DraftLine } from './draft-part';

const COLUMN_GAP = /\t+| {3,}/u;

/** Undoes a two-column layout drawn with spaces or tabs: all left pieces in order, then all right pieces. */
export function readByColumns(lines: readonly DraftLine[]): { readonly left: readonly DraftLine[]; readonly right: readonly DraftLine[] } {
  const left: DraftLine[] = [];
  const right: DraftLine[] = [];
  for (const line of lines) {
    const isIndented = /^(?:\t| {12,})/u.test(line.text);
    const [first = '', ...rest] = line.text.trim().split(COLUMN_GAP);
    const column = isIndented && rest.length === 0 ? right : left;
    column.push({ ...line, text: squeeze(first) });
    if (rest.length > 0) right.push({ ...line, text: squeeze(rest.join(' ')) });
  }
  return { left, right };
}

/** Single spaces, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
