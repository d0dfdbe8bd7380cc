import type { DraftLine, DraftPart, DraftTable } from './draft-part';
import type { Repair } from './draft-reading';
import { ordinalOf } from './draft-place';
import type { DraftSource, SourceLine, SourceTable } from './draft-source';
import { repairLine } from './repair-line';

export interface DraftParts {
  readonly parts: readonly DraftPart[];
  readonly repairs: readonly Repair[];
  /** Text of each footnote by its mark. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/** Repairs every line, cell and footnote of a source, and drops the page numbers a converter left. Each change is reported. */
export function partsOfSource(source: DraftSource): DraftParts {
  const parts: DraftPart[] = [];
  const repairs: Repair[] = [];
  const footnotes = new Map<string, string>();
  let page = 1;
  for (const piece of source.pieces) {
    if (piece.kind === 'picture') parts.push(piece);
    else if (piece.kind === 'note') footnotes.set(piece.mark, repairLine(shortenRuns(piece.text), undefined).text.trim());
    else if (piece.kind === 'table') parts.push(repairTable(piece, repairs));
    else if (isPageNumber(piece.text, page)) {
      page += 1;
      repairs.push({ kind: 'page-number', place: ordinalOf(piece.at[0]), at: piece.at, before: piece.text.trim(), after: '' });
    } else {
      const line = repairedLine(piece, repairs);
      if (line.text.trim() !== '') parts.push(line);
    }
  }
  return { parts, repairs, footnotes };
}

function repairedLine(piece: SourceLine, repairs: Repair[]): DraftLine {
  const line = repairLine(shortenRuns(piece.text), piece.at);
  repairs.push(...line.repairs);
  return {
    kind: 'line', at: piece.at, text: line.text, gapBefore: piece.gapBefore, markedHeading: line.markedHeading, ...(piece.column && { column: piece.column }),
  };
}

function repairTable(table: SourceTable, repairs: Repair[]): DraftTable {
  const rows = table.rows.map((row) => row.map((cell) => {
    const repaired = repairLine(shortenRuns(cell), table.at);
    repairs.push(...repaired.repairs);
    return repaired.text.replace(/\s+/gu, ' ').trim();
  }));
  return { ...table, rows };
}

/** Blanks and dotted lines as long as a page is wide say no more than shorter ones, and would cost the patterns time without end. */
function shortenRuns(text: string): string {
  return text.replace(/([ \t._…*\\\u00a0-])\1{60,}/gu, (run) => run.slice(0, 60));
}

/** A number alone on its line that is the next page's: "2", then "3". */
function isPageNumber(text: string, page: number): boolean {
  const found = /^\s*(?:[-–]\s*)?(\d{1,3})(?:\s*[-–])?\s*$/u.exec(text)?.[1];
  return found !== undefined && Number(found) === page + 1;
}
