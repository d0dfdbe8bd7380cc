import { pieceOf } from './draft-place';
import type { DraftLine } from './draft-part';

const COLUMN_GAP = /\t+| {3,}/u;
/** The space between "Số:" and the symbol, and after "ngày", "tháng", "năm". */
const OPEN_BLANK = /(?<=(?<!\p{L})Số\s*:?)[\s._…]+(?=[-–/]\s*\p{L})|(?<=(?<!\p{L})(?:ngày|tháng|năm))[\s._…]+(?=tháng|năm|\d|$)/gu;

/** Undoes a two-column layout drawn with spaces or tabs: all left pieces in order, then all right pieces. */
export function readByColumns(lines: readonly DraftLine[]): { readonly left: readonly DraftLine[]; readonly right: readonly DraftLine[] } {
  const left: DraftLine[] = [];
  const right: DraftLine[] = [];
  for (const line of lines) {
    const isIndented = /^(?:\t| {12,})/u.test(line.text);
    const [first, second] = cutAtGap(line);
    const column = isIndented && second === undefined ? right : left;
    column.push(first);
    if (second !== undefined) right.push(second);
  }
  return { left, right };
}

/** The line left and right of its first gap, each with its own place. */
function cutAtGap(line: DraftLine): readonly [DraftLine, DraftLine?] {
  const start = line.text.length - line.text.trimStart().length;
  const text = line.text.trimEnd();
  const gap = gapIn(text.slice(start));
  if (gap === undefined) return [piece(line, start, text.length)];
  return [piece(line, start, start + gap.from), piece(line, start + gap.to, text.length)];
}

/** The spaces left open for number and date are no column gap: they are measured with the blanks closed to letters of no text. */
function gapIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const found = COLUMN_GAP.exec(text.replace(OPEN_BLANK, (blank) => '_'.repeat(blank.length)));
  return found === null ? undefined : { from: found.index, to: found.index + found[0].length };
}

function piece(line: DraftLine, from: number, to: number): DraftLine {
  const text = squeeze(closeBlanks(line.text.slice(from, to)));
  return { ...line, text, at: from === 0 && to === line.text.length ? line.at : pieceOf(line.at, from, to - from) };
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
