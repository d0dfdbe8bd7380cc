import { readFileSync } from 'node:fs';
import fontkit from '@cantoo/fontkit';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from 'pdf-lib';
import type { DraftFixture } from './fixture';

const [PAGE_WIDTH, PAGE_HEIGHT] = [595, 842];
const [LEFT, RIGHT, TOP, BOTTOM] = [85, 553, 780, 70];
const SIZE = 13;
const LINE = 18;
const GAP = 8;
const NOTE_SIZE = 10;
const MARK_SIZE = 7;
const NOTE = /^\[\^(\d+)\]: (.*)$/u;
/** Lines of the header and closing stand round the middle of their column. */
const LEFT_MIDDLE = 190;
const RIGHT_MIDDLE = 420;

const FACE = readFileSync(require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'));
/** Read once for all fixtures. */
const LETTERS = fontkit.create(FACE);

interface Sheet {
  readonly pdf: PDFDocument;
  readonly font: PDFFont;
  readonly runningHead: string | undefined;
  readonly hasNumbers: boolean;
  page: PDFPage;
  y: number;
}

/** A fixture as a PDF as Word prints it: two columns above and below, justified paragraphs, ruled tables, footnotes, page numbers. */
export async function writePdf(fixture: DraftFixture): Promise<Uint8Array> {
  const has = (option: string): boolean => fixture.options.pdf.includes(option);
  const pdf = await PDFDocument.create();
  pdf.registerFontkit({ create: () => LETTERS });
  const font = await pdf.embedFont(FACE, { subset: false });
  const sheet: Sheet = {
    pdf, font, runningHead: has('running-head') ? fixture.title[1]?.slice(0, 60) : undefined, hasNumbers: has('page-numbers'),
    page: pdf.addPage([PAGE_WIDTH, PAGE_HEIGHT]), y: TOP,
  };
  columns(sheet, fixture.left, fixture.right, LEFT_MIDDLE);
  sheet.y -= GAP;
  for (const line of fixture.title) wrap(font, line, 380).forEach((text) => centred(sheet, text));
  sheet.y -= GAP;
  blocks(sheet, fixture.body);
  if (sheet.y < BOTTOM + LINE * Math.max(fixture.recipients.length, fixture.signature.length)) turn(sheet);
  sheet.y -= GAP;
  columns(sheet, fixture.recipients, fixture.signature, undefined);
  for (const annex of fixture.annexes) {
    turn(sheet);
    const bodyAt = annex.findIndex((line) => line === '');
    annex.slice(0, bodyAt).forEach((line) => centred(sheet, line));
    blocks(sheet, annex.slice(bodyAt));
  }
  return pdf.save();
}

function turn(sheet: Sheet): void {
  sheet.page = sheet.pdf.addPage([PAGE_WIDTH, PAGE_HEIGHT]);
  const number = sheet.pdf.getPageCount();
  if (sheet.hasNumbers) draw(sheet, String(number), PAGE_WIDTH / 2, TOP + 30);
  if (sheet.runningHead !== undefined) draw(sheet, sheet.runningHead, LEFT, TOP + 12, NOTE_SIZE);
  sheet.y = TOP - GAP;
}

function draw({ page, font }: Sheet, text: string, x: number, y: number, size = SIZE): void {
  page.drawText(text.normalize('NFC'), { x, y, size, font });
}

function centred(sheet: Sheet, text: string): void {
  if (text !== '') draw(sheet, text, (LEFT + RIGHT - sheet.font.widthOfTextAtSize(text, SIZE)) / 2, sheet.y);
  sheet.y -= LINE;
}

/** Two columns side by side; the left one round its own middle, or flush when it is a list. */
function columns(sheet: Sheet, left: readonly string[], right: readonly string[], middle: number | undefined): void {
  const top = sheet.y;
  const size = 11.5;
  const width = (text: string): number => sheet.font.widthOfTextAtSize(text, size);
  const leftLines = left.flatMap((line) => (line === '' ? [''] : wrap(sheet.font, line, 220, size)));
  leftLines.forEach((text, at) => draw(sheet, text, middle === undefined ? LEFT : middle - width(text) / 2, top - at * LINE, size));
  right.forEach((text, at) => draw(sheet, text, RIGHT_MIDDLE - width(text) / 2, top - at * LINE, size));
  sheet.y = top - Math.max(leftLines.length, right.length) * LINE;
}

function blocks(sheet: Sheet, lines: readonly string[]): void {
  const notes = new Map(lines.flatMap((line) => (NOTE.exec(line) ? [[NOTE.exec(line)?.[1] ?? '', NOTE.exec(line)?.[2] ?? ''] as const] : [])));
  let rows: string[][] = [];
  for (const line of lines.filter((text) => !NOTE.test(text))) {
    if (line.startsWith('|')) rows = [...rows, ...(line.startsWith('|---') ? [] : [line.slice(1, -1).split('|').map((cell) => cell.trim())])];
    else {
      if (rows.length > 0) table(sheet, rows);
      rows = [];
      if (line === line.toUpperCase() && /\p{L}/u.test(line) && !/^[IVX]+[.-]/u.test(line)) wrap(sheet.font, line, 380).forEach((text) => centred(sheet, text));
      else if (line !== '') paragraph(sheet, line, notes);
    }
  }
  if (rows.length > 0) table(sheet, rows);
}

/** A paragraph: its first line indented, its full lines spread to the right edge, a footnote raised and set at the foot of its page. */
function paragraph(sheet: Sheet, line: string, notes: ReadonlyMap<string, string>): void {
  const mark = /\[\^(\d+)\]/u.exec(line)?.[1];
  const first = 36;
  const lines = wrap(sheet.font, line.replace(/\[\^\d+\]/u, '\u0001'), RIGHT - LEFT, SIZE, first);
  lines.forEach((text, at) => {
    if (sheet.y < BOTTOM + (mark === undefined ? 0 : 40)) turn(sheet);
    spread(sheet, text, at === 0 ? LEFT + first : LEFT, at < lines.length - 1, mark);
    sheet.y -= LINE;
  });
  if (mark !== undefined) {
    draw(sheet, mark, LEFT, BOTTOM - 16, MARK_SIZE);
    draw(sheet, ` ${notes.get(mark) ?? ''}`, LEFT + 5, BOTTOM - 20, NOTE_SIZE);
  }
  sheet.y -= GAP;
}

function spread(sheet: Sheet, text: string, from: number, isFull: boolean, mark: string | undefined): void {
  const words = text.split(' ');
  const markWidth = sheet.font.widthOfTextAtSize(mark ?? '', MARK_SIZE);
  const plainWidth = (word: string): number => sheet.font.widthOfTextAtSize(word.replace('\u0001', ''), SIZE);
  const widthOf = (word: string): number => plainWidth(word) + (word.includes('\u0001') ? markWidth : 0);
  const used = words.reduce((sum, word) => sum + widthOf(word), 0);
  const space = isFull && words.length > 1 ? (RIGHT - from - used) / (words.length - 1) : sheet.font.widthOfTextAtSize(' ', SIZE);
  let x = from;
  for (const word of words) {
    const [before = '', after] = word.split('\u0001');
    draw(sheet, before, x, sheet.y);
    if (after !== undefined && mark !== undefined) {
      draw(sheet, mark, x + plainWidth(before), sheet.y + 5, MARK_SIZE);
      if (after !== '') draw(sheet, after, x + plainWidth(before) + markWidth, sheet.y);
    }
    x += widthOf(word) + space;
  }
}

function table(sheet: Sheet, rows: readonly (readonly string[])[]): void {
  const count = rows[0]?.length ?? 1;
  const width = (RIGHT - LEFT) / count;
  for (const row of rows) {
    const cells = row.map((cell) => wrap(sheet.font, cell, width - 10));
    const height = Math.max(...cells.map((lines) => lines.length)) * LINE + 6;
    cells.forEach((lines, column) => {
      const x = LEFT + column * width;
      sheet.page.drawRectangle({ x, y: sheet.y - height + LINE - 4, width, height, borderWidth: 0.5, borderColor: rgb(0, 0, 0) });
      lines.forEach((text, at) => draw(sheet, text, x + 5, sheet.y - at * LINE));
    });
    sheet.y -= height;
  }
  sheet.y -= GAP;
}

function wrap(font: PDFFont, text: string, width: number, size = SIZE, first = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer.replace('\u0001', ''), size) > width - (lines.length === 0 ? first : 0)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
