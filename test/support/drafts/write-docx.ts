import {
  AlignmentType, BorderStyle, Document, FootnoteReferenceRun, LevelFormat, LineRuleType, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx';
import type { DraftFixture } from './fixture';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const NOTE = /^\[\^(\d+)\]: (.*)$/u;

/** Levels of the list a clerk's template numbers by: "I.", "1.", "a)". */
const LEVELS = [
  { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
  { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
].map((level) => ({ ...level, alignment: AlignmentType.LEFT }));
const MARKERS = [/^[IVX]+\. /u, /^\d+\. /u, /^[a-z]\) /u];

/** A fixture as a Word file, laid out as offices do: header and closing in tables without borders, or by tabs; footnotes; lists of Word. */
export async function writeDocx(fixture: DraftFixture): Promise<Uint8Array> {
  const has = (option: string): boolean => fixture.options.docx.includes(option);
  const notes = fixture.body.flatMap((line) => {
    const [, number, text] = NOTE.exec(line) ?? [];
    return number === undefined ? [] : [[number, { children: [new Paragraph(text ?? '')] }] as const];
  });
  const layout = has('tabs') ? tabbed : tabled;
  const body = fixture.body.filter((line) => !NOTE.test(line));
  const document = new Document({
    numbering: { config: [{ reference: 'items', levels: LEVELS }] },
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    footnotes: Object.fromEntries(notes),
    sections: [{
      children: [
        ...layout(fixture.left, fixture.right),
        ...fixture.title.map((text) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] })),
        ...blocks(body, has('auto-numbers')),
        ...layout(fixture.recipients, fixture.signature),
        ...fixture.annexes.flatMap((annex) => blocks(annex, false)),
      ],
    }],
  });
  return Packer.toBuffer(document);
}

function tabled(left: readonly string[], right: readonly string[]): Table[] {
  const cell = (lines: readonly string[]) => new TableCell({ borders: NO_BORDERS, children: lines.map((text) => new Paragraph(text)) });
  const row = new TableRow({ children: [cell(left), cell(right)] });
  return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, borders: NO_BORDERS, rows: [row] })];
}

function tabbed(left: readonly string[], right: readonly string[]): Paragraph[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    new Paragraph({ children: [new TextRun(`${left[at] ?? ''}\t${right[at] ?? ''}`.replace(/\t$/u, ''))] }));
}

function blocks(lines: readonly string[], automatic: boolean): (Paragraph | Table)[] {
  const written: (Paragraph | Table)[] = [];
  let rows: string[][] = [];
  for (const line of [...lines, '']) {
    if (line.startsWith('|')) rows = [...rows, ...(line.startsWith('|---') ? [] : [line.slice(1, -1).split('|').map((cell) => cell.trim())])];
    else {
      if (rows.length > 0) written.push(table(rows));
      rows = [];
      if (line.trim() !== '') written.push(paragraph(line, automatic));
    }
  }
  return written;
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) })),
  });
}

function paragraph(line: string, automatic: boolean): Paragraph {
  const level = automatic ? MARKERS.findIndex((marker) => marker.test(line)) : -1;
  const text = level === -1 ? line : line.replace(MARKERS[level] ?? '', '');
  const children = text.split(/(\[\^\d+\])/u).map((piece) => {
    const mark = /^\[\^(\d+)\]$/u.exec(piece)?.[1];
    return mark === undefined ? new TextRun(piece) : new FootnoteReferenceRun(Number(mark));
  });
  return new Paragraph({
    children, alignment: AlignmentType.JUSTIFIED, spacing: { before: 120, line: 280, lineRule: LineRuleType.AUTO },
    ...(level !== -1 && { numbering: { reference: 'items', level } }),
  });
}
