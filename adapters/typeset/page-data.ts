import type { Annex, Block, NotedText, PageContent } from '../../domain/document/page-content';
import type { LayoutProfile } from './layout-profiles';
import { printedMonth } from './printed-date';

/** What the templates read: the content in NFC, its texts cut at their footnotes, and the measures. */
export interface PageData {
  readonly profile: LayoutProfile;
  readonly watermark: string;
  readonly content: Readonly<Record<string, unknown>>;
}

interface Run {
  readonly text: string;
  readonly note: string;
}

/** The JSON handed to Typst. Text travels as data only: nothing of a draft is ever read as Typst source. */
export function buildPageData(content: PageContent, profile: LayoutProfile, watermark = ''): PageData {
  const { issuingBody, symbol, placeOfIssue, typeName, subject, signature, recipients } = content;
  return {
    profile,
    watermark: clean(watermark),
    content: {
      superiorBody: clean(content.superiorBody ?? ''),
      issuingBody: clean(issuingBody),
      symbol: clean(symbol),
      placeOfIssue: clean(placeOfIssue),
      month: watermark && content.monthAndYear ? printedMonth(content.monthAndYear.month) : '',
      year: watermark && content.monthAndYear ? String(content.monthAndYear.year) : '',
      typeName: clean(typeName),
      subject: clean(subject),
      addressees: content.addressees.map(clean),
      blocks: content.blocks.map(blockData),
      signature: { lines: signature.lines.map(clean), name: clean(signature.name) },
      recipients: { lines: recipients.lines.map(clean), archiveLine: clean(recipients.archiveLine) },
      annexes: (content.annexes ?? []).map(annexData),
    },
  };
}

function annexData(annex: Annex): Readonly<Record<string, unknown>> {
  return { label: clean(annex.label), title: clean(annex.title), blocks: annex.blocks.map(blockData) };
}

function blockData(block: Block): Readonly<Record<string, unknown>> {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: Math.min(Math.max(Math.trunc(block.level), 1), 6), text: clean(block.text) };
    case 'paragraph':
      return { kind: block.kind, runs: runsOf(block) };
    case 'item':
      return { kind: block.kind, marker: clean(block.marker), runs: runsOf(block) };
    case 'table':
      return { kind: block.kind, ...tableData(block.rows.map((row) => row.map(clean)), block.headerRows) };
  }
}

function tableData(rows: readonly (readonly string[])[], headerRows: number): Readonly<Record<string, unknown>> {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const widest = (column: number): number => Math.max(5, ...full.map((row) => longestPart(row[column] ?? '')));
  const shares = Array.from({ length: width }, (_, column) => Math.min(36, widest(column)));
  return { rows: full, headerRows: Math.min(Math.max(headerRows, 0), full.length), shares };
}

/** A column is as wide as its longest text asks for, within bounds, and never narrower than its longest word. */
function longestPart(cell: string): number {
  const longestWord = Math.max(0, ...cell.split(/\s+/).map((word) => word.length));
  return Math.max(longestWord, Math.ceil(cell.length / 2));
}

function runsOf({ text, notes = [] }: NotedText): readonly Run[] {
  const inOrder = [...notes].sort((a, b) => a.after - b.after);
  const runs: Run[] = [];
  let from = 0;
  for (const note of inOrder) {
    runs.push({ text: clean(text.slice(from, note.after)), note: clean(note.text) });
    from = Math.max(from, note.after);
  }
  return [...runs, { text: clean(text.slice(from)), note: '' }];
}

/** Composed letters only, and no control characters but the line feed. */
function clean(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}
