import type { CellSpan, Picture } from '../document/page-content';
import type { DraftPlace } from './draft-place';

/** A draft as a reader of files hands it over: what stands in it from top to bottom, columns one after the other. */
export interface DraftSource {
  readonly pieces: readonly SourcePiece[];
}

export type SourcePiece = SourceLine | SourceTable | SourcePicture | SourceNote;

/** A paragraph, or a line of one. A footnote mark is written "[^1]". */
export interface SourceLine {
  readonly kind: 'line';
  readonly text: string;
  readonly at: readonly DraftPlace[];
  /** It stands apart from the line before it: another paragraph, or an empty line between. */
  readonly gapBefore: boolean;
  /** An empty paragraph stands before it. */
  readonly followsEmpty?: boolean;
  /** It stands in the last of several columns. */
  readonly column?: 'right';
}

export interface SourceTable {
  readonly kind: 'table';
  /** Every row is as long as the table is wide; a cell that a merged one covers is empty. */
  readonly rows: readonly (readonly string[])[];
  readonly headerRows?: number;
  readonly spans?: readonly CellSpan[];
  readonly at: readonly DraftPlace[];
}

export interface SourcePicture {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly at: readonly DraftPlace[];
}

/** The text of a footnote; its mark stands as "[^mark]" in a line or a cell. */
export interface SourceNote {
  readonly kind: 'note';
  readonly mark: string;
  readonly text: string;
}

/** A plain text as a source: lines are paragraphs, "| a | b |" is a table row, "[^1]: …" a footnote. */
export function sourceOfText(text: string): DraftSource {
  const pieces: SourcePiece[] = [];
  let gapBefore = true;
  for (const [index, line] of text.split(/\r\n|[\n\r\f\u2028]/u).entries()) {
    const at = [{ block: index + 1, from: 0, to: line.length }];
    const row = rowOf(line);
    const note = /^\s*\[\^(\w+)\]:\s*(.+)$/u.exec(line);
    if (line.trim() === '') gapBefore = true;
    else if (row !== undefined) addRow(pieces, row, at);
    else if (note?.[1] !== undefined && note[2] !== undefined) pieces.push({ kind: 'note', mark: note[1], text: note[2].trim() });
    else {
      pieces.push({ kind: 'line', text: line, at, gapBefore });
      gapBefore = false;
    }
  }
  return { pieces };
}

/** The cells of a table row, "\|" standing for a bar inside a cell; undefined for any other line. */
function rowOf(line: string): string[] | undefined {
  const inner = /^\s*\|(.*)\|\s*$/u.exec(line)?.[1];
  return inner?.split(/(?<!\\)\|/u).map((cell) => cell.replaceAll('\\|', '|').replace(/\s+/gu, ' ').trim());
}

function addRow(pieces: SourcePiece[], row: readonly string[], at: readonly DraftPlace[]): void {
  const last = pieces.at(-1);
  if (row.every((cell) => /^:?-{2,}:?$/u.test(cell))) return;
  if (last?.kind !== 'table') pieces.push({ kind: 'table', rows: [row], at });
  else pieces[pieces.length - 1] = { ...last, rows: [...last.rows, row] };
}
