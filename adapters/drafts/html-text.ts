/** The text of a Word file, in the writing `readDraft` takes. */
export interface HtmlText {
  readonly text: string;
  readonly hasAutomaticNumbers: boolean;
}

interface OpenList {
  readonly isOrdered: boolean;
  count: number;
}

interface OpenTable {
  readonly rows: string[][][];
}

/** What follows it inside a link is dropped when the link ends. From the private use area, so that no draft holds it. */
const THROWN_AWAY = '\ue002';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
/** What only header and signature tables hold: they lay out a page and are read column by column. */
const LAYOUT_WORDS = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|^Số\s*:?[\d\s._…]*[-/]|^N[ơo]i nhận|^(?:TM|KT|TL|TUQ)\.|^T\/M/mu;

/**
 * Writes mammoth's HTML as text: a paragraph per block with an empty line between, `<br>` as a new line, tables as "| a | b |" rows,
 * footnotes as "[^1]". mammoth writes well-formed HTML of a few tags, so a tokenizer is enough.
 */
export function textOfHtml(html: string): HtmlText {
  const writer = new TextWriter();
  for (const [token, closing, tag, attributes] of html.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/gu)) {
    if (tag === undefined) writer.write(decode(token));
    else if (closing === '/') writer.close(tag);
    else writer.open(tag, attributes ?? '');
  }
  return { text: writer.text(), hasAutomaticNumbers: writer.hasAutomaticNumbers };
}

class TextWriter {
  hasAutomaticNumbers = false;
  private readonly blocks: string[] = [];
  private readonly lists: OpenList[] = [];
  private readonly tables: OpenTable[] = [];
  private current = '';
  private footnote = '';

  write(text: string): void {
    this.current += text.replace(/\n/gu, ' ');
  }

  open(tag: string, attributes: string): void {
    if (tag === 'br') this.current += '\n';
    else if (tag === 'ol' || tag === 'ul') this.lists.push({ isOrdered: tag === 'ol', count: 0 });
    else if (tag === 'li') this.openItem(attributes);
    else if (tag === 'table') this.tables.push({ rows: [] });
    else if (tag === 'tr') this.tables.at(-1)?.rows.push([]);
    else if (tag === 'td' || tag === 'th') this.tables.at(-1)?.rows.at(-1)?.push([]);
    else if (tag === 'a') this.openLink(attributes);
  }

  close(tag: string): void {
    if (/^(?:p|h[1-6]|li|td|th)$/u.test(tag)) this.endBlock();
    else if (tag === 'ol' || tag === 'ul') this.lists.pop();
    else if (tag === 'table') this.closeTable();
    else if (tag === 'a') this.current = this.current.split(THROWN_AWAY)[0] ?? '';
  }

  text(): string {
    this.endBlock();
    return this.blocks.join('\n\n');
  }

  private openItem(attributes: string): void {
    this.endBlock();
    this.footnote = /id="(?:foot|end)note-(\w+)"/u.exec(attributes)?.[1] ?? '';
    const list = this.lists.at(-1);
    if (this.footnote !== '' || list === undefined) return;
    list.count += 1;
    this.hasAutomaticNumbers ||= list.isOrdered;
    const isInner = this.lists.filter((open) => open.isOrdered).length > 1;
    this.current = !list.isOrdered ? '- ' : isInner ? `${LETTERS[(list.count - 1) % LETTERS.length] ?? ''}) ` : `${list.count}. `;
  }

  /** The number of a note is written as a mark; the arrow back is dropped. */
  private openLink(attributes: string): void {
    const mark = /href="#(?:foot|end)note-(\w+)"/u.exec(attributes)?.[1];
    if (mark !== undefined && !mark.startsWith('ref')) this.current += `[^${mark}]${THROWN_AWAY}`;
    else if (/href="#(?:foot|end)note-ref-/u.test(attributes)) this.current += THROWN_AWAY;
  }

  private endBlock(): void {
    const text = this.current.split('\n').map((line) => line.replace(/[ \t]+$/u, '')).join('\n').replace(/^\n+|\n+$/gu, '');
    this.current = '';
    if (text.trim() === '') return;
    const block = this.footnote === '' ? text : `[^${this.footnote}]: ${text.replace(/\s+/gu, ' ').trim()}`;
    this.footnote = '';
    const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell === undefined) this.blocks.push(block);
    else cell.push(block);
  }

  private closeTable(): void {
    const rows = this.tables.pop()?.rows ?? [];
    const isLayout = rows.some((row) => row.some((cell) => LAYOUT_WORDS.test(cell.join('\n'))));
    const text = isLayout ? byColumns(rows) : rows.map(printRow).join('\n');
    const outer = this.tables.at(-1)?.rows.at(-1)?.at(-1);
    if (outer === undefined) this.blocks.push(text);
    else outer.push(text);
  }
}

function byColumns(rows: readonly (readonly (readonly string[])[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []).join('\n')).join('\n\n');
}

function printRow(row: readonly (readonly string[])[]): string {
  return `| ${row.map((cell) => cell.join(' ').replace(/\s+/gu, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/gu, (_all, name: string) => ENTITIES[name] ?? '');
}
