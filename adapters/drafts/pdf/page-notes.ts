import { lineOf, rowsOf, type PageItem, type PdfPage } from './lines';

/** Letters smaller than this share of the usual size, low on a page, are footnotes. */
const NOTE_SIZE = 0.88;
const MARK = /^(?:\[\^(\d{1,2})\]|(\d{1,2})[.)]?\s)\s*(.*)$/u;

export interface NotesOfPage {
  /** The page without its footnotes. */
  readonly page: PdfPage;
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
}

/** Takes the footnotes off the foot of a page: the small lines at its end, from the first that begins with a mark. */
export function takeNotes(page: PdfPage, usualSize: number): NotesOfPage {
  const rows = rowsOf(page.items);
  let first = rows.length;
  while (first > 0 && isSmall(rows[first - 1] ?? [], usualSize, page)) first -= 1;
  const start = rows.findIndex((row, at) => at >= first && MARK.test(lineOf(row).text));
  if (start === -1) return { page, notes: [] };
  const notes: { mark: string; text: string }[] = [];
  for (const row of rows.slice(start)) {
    const { text } = lineOf(row);
    const [, raised, plain, rest = ''] = MARK.exec(text) ?? [];
    const mark = raised ?? plain;
    const last = notes.at(-1);
    if (mark !== undefined) notes.push({ mark, text: rest });
    else if (last !== undefined) last.text += ` ${text}`;
  }
  const taken = new Set(rows.slice(start).flat());
  return { page: { ...page, items: page.items.filter((item) => !taken.has(item)) }, notes };
}

function isSmall(row: readonly PageItem[], usualSize: number, page: PdfPage): boolean {
  return row.every((item) => item.size < NOTE_SIZE * usualSize && item.y < page.height / 2);
}
