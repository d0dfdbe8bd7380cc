import type { Block, CellNote, Footnote } from '../document/page-content';
import { isUpperCase, type DraftLine, type DraftPart, type DraftTable } from './draft-part';
import { numbered, type FoundLines } from './found-lines';
import { markerOf, type Marker } from './marker';

/** A numbered line longer than this is an item of text, not a heading. */
const LONGEST_HEADING = 220;
/** "1.1.1.1.": letters and dashes below it are items. */
const DEEPEST_RANK = 5;

interface Heading {
  readonly kind: 'heading';
  readonly rank: number;
  readonly text: string;
}

type RankedBlock = Heading | Exclude<Block, { kind: 'heading' }>;

export interface BodyRead {
  readonly blocks: Block[];
  readonly found: FoundLines;
}

/** Turns joined lines into blocks. Heading levels follow the numbering, from 1 without gaps: a converter's marks contradict themselves. */
export function readBody(parts: readonly DraftPart[], footnotes: ReadonlyMap<string, string>): BodyRead {
  const blocks: RankedBlock[] = [];
  for (const part of parts) {
    if (part.kind === 'line') blocks.push(readLine(part, blocks, footnotes));
    else if (part.kind === 'table') blocks.push(readTable(part, footnotes));
    else blocks.push({ kind: 'paragraph', text: '', pictures: [part.picture] });
  }
  return { blocks: levelHeadings(blocks), found: numbered('body', parts.map((part) => [part])) };
}

function readTable({ rows, headerRows, spans }: DraftTable, footnotes: ReadonlyMap<string, string>): RankedBlock {
  const read = rows.map((cells) => cells.map((cell) => takeNotes(cell, footnotes)));
  const notes: CellNote[] = read.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.notes ?? []).map((note) => ({ row, column, ...note }))));
  return {
    kind: 'table', rows: read.map((cells) => cells.map((cell) => cell.text)), headerRows: headerRows ?? (rows.length > 1 ? 1 : 0),
    ...(spans !== undefined && spans.length > 0 && { spans }), ...(notes.length > 0 && { notes }),
  };
}

function readLine(line: DraftLine, before: readonly RankedBlock[], footnotes: ReadonlyMap<string, string>): RankedBlock {
  const marker = markerOf(line.text);
  const lastRank = before.findLast((block) => block.kind === 'heading')?.rank ?? 0;
  if (isHeading(line, marker)) return { kind: 'heading', rank: rankOf(marker, before, lastRank), text: line.text };
  if (marker === undefined) return { kind: 'paragraph', ...takeNotes(line.text, footnotes) };
  return { kind: 'item', marker: marker.written, ...takeNotes(marker.rest, footnotes) };
}

function isHeading(line: DraftLine, marker: Marker | undefined): boolean {
  if (line.markedHeading || marker?.kind === 'part') return true;
  if (marker === undefined) return isUpperCase(line.text) && line.text.length <= LONGEST_HEADING;
  const canHead = marker.kind === 'roman' || marker.kind === 'number' || marker.kind === 'article';
  if (canHead && isUpperCase(marker.rest)) return true;
  return canHead && marker.rest.length <= LONGEST_HEADING && !/[.;:,]$/u.test(line.text) && !/[.;:]\s/u.test(marker.rest);
}

/** The title under "PHẦN THỨ NHẤT" stands beside it; any other unnumbered heading stands one below the last numbered one. */
function rankOf(marker: Marker | undefined, before: readonly RankedBlock[], lastRank: number): number {
  if (marker !== undefined && marker.rank <= DEEPEST_RANK) return marker.rank;
  const last = before.at(-1);
  return last?.kind === 'heading' && markerOf(last.text)?.kind === 'part' ? last.rank : Math.min(lastRank + 1, DEEPEST_RANK);
}

function takeNotes(text: string, footnotes: ReadonlyMap<string, string>): { readonly text: string; readonly notes?: readonly Footnote[] } {
  const notes: Footnote[] = [];
  let plain = '';
  for (const piece of text.split(/(\[\^\w+\])/u)) {
    const note = footnotes.get(/^\[\^(\w+)\]$/u.exec(piece)?.[1] ?? '');
    if (note === undefined) plain += piece;
    else notes.push({ after: plain.length, text: note });
  }
  return { text: plain, ...(notes.length > 0 && { notes }) };
}

function levelHeadings(blocks: readonly RankedBlock[]): Block[] {
  const ranks = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.rank] : [])))].sort((one, other) => one - other);
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    return { kind: 'heading', level: ranks.indexOf(block.rank) + 1, text: block.text };
  });
}
