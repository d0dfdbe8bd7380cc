import type { DraftPart } from './draft-part';
import type { Repair } from './draft-reading';
import { repairLine } from './repair-line';

export interface DraftParts {
  readonly parts: readonly DraftPart[];
  readonly repairs: readonly Repair[];
  /** Text of each footnote by its mark, from lines such as "[^1]: …". */
  readonly footnotes: ReadonlyMap<string, string>;
}

/** Cuts the text of a draft into repaired lines, tables ("| a | b |") and footnotes; drops the page numbers a converter left. */
export function partsOfText(text: string): DraftParts {
  const parts: DraftPart[] = [];
  const repairs: Repair[] = [];
  const footnotes = new Map<string, string>();
  let gapBefore = true;
  let page = 1;
  for (const [index, written] of shortenRuns(text).split(/\r\n|[\n\r\f\u2028]/u).entries()) {
    const place = index + 1;
    const row = rowOf(written);
    if (row !== undefined) {
      addRow(parts, row, place);
      continue;
    }
    const line = repairLine(written, place);
    const footnote = /^\s*\[\^(\w+)\]:\s*(.+)$/u.exec(line.text);
    if (line.text.trim() === '') gapBefore = true;
    else if (footnote?.[1] !== undefined && footnote[2] !== undefined) footnotes.set(footnote[1], footnote[2].trim());
    else if (isPageNumber(line.text, page)) {
      page += 1;
      repairs.push({ kind: 'page-number', place, before: line.text.trim(), after: '' });
    } else {
      parts.push({ kind: 'line', place, text: line.text, gapBefore, markedHeading: line.markedHeading });
      repairs.push(...line.repairs);
      gapBefore = false;
    }
  }
  return { parts, repairs, footnotes };
}

/** Blanks and dotted lines as long as a page is wide say no more than shorter ones, and would cost the patterns time without end. */
function shortenRuns(text: string): string {
  return text.replace(/([ \t._…*\\\u00a0-])\1{60,}/gu, (run) => run.slice(0, 60));
}

/** The cells of a table row, "\|" standing for a bar inside a cell; undefined for any other line. */
function rowOf(written: string): string[] | undefined {
  const inner = /^\s*\|(.*)\|\s*$/u.exec(written)?.[1];
  return inner?.split(/(?<!\\)\|/u).map((cell) => repairLine(cell.replaceAll('\\|', '|'), 0).text.replace(/\s+/gu, ' ').trim());
}

function addRow(parts: DraftPart[], row: readonly string[], place: number): void {
  const last = parts.at(-1);
  const isRuler = row.every((cell) => /^:?-{2,}:?$/u.test(cell));
  if (last?.kind !== 'table') {
    if (!isRuler) parts.push({ kind: 'table', place, rows: [row] });
  } else if (!isRuler) parts[parts.length - 1] = { ...last, rows: [...last.rows, row] };
}

/** A number alone on its line that is the next page's: "2", then "3". */
function isPageNumber(text: string, page: number): boolean {
  const found = /^\s*(?:[-–]\s*)?(\d{1,3})(?:\s*[-–])?\s*$/u.exec(text)?.[1];
  return found !== undefined && Number(found) === page + 1;
}
