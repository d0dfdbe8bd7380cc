/** What a numbered or listed paragraph begins with. `rank` orders headings: part, Roman, 1., 1.1., 1.1.1. */
export interface Marker {
  readonly kind: 'part' | 'roman' | 'number' | 'article' | 'letter' | 'bracketed' | 'bullet';
  readonly written: string;
  readonly rest: string;
  readonly rank: number;
}

const RANK_OF_NUMBER = 2;

/** The marker of a line by the numbering of Decree 30/2020, annex I.II.6; undefined for a plain paragraph. */
export function markerOf(text: string): Marker | undefined {
  const part = /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:THỨ\s+\p{L}+|thứ\s+\p{L}+|[IVX]+|\d+)(?!\p{L})/u.exec(text)?.[0];
  if (part !== undefined) return { kind: 'part', written: part, rest: text.slice(part.length).replace(/^[.:\s]+/u, ''), rank: 0 };
  const roman = marked('roman', 1, /^([IVX]+[.)])\s+(.*)$/u, text);
  if (roman !== undefined) return roman;
  const article = marked('article', RANK_OF_NUMBER, /^(Điều \d+\.)\s*(.*)$/u, text);
  if (article !== undefined) return article;
  const number = marked('number', RANK_OF_NUMBER, /^(\d{1,2}(?:\.\d{1,2}){0,3}\.?)\s+(\S.*)$/u, text);
  if (number !== undefined && /\./u.test(number.written)) return { ...number, rank: RANK_OF_NUMBER + depthOf(number.written) };
  return marked('letter', 6, /^([a-zđ]\))\s*(.*)$/u, text)
    ?? marked('bracketed', 6, /^(\(\d{1,2}\)|\d{1,2}\))\s*(.*)$/u, text)
    ?? marked('bullet', 7, /^([-–—+*•])\s+(.*)$/u, text);
}

function marked(kind: Marker['kind'], rank: number, pattern: RegExp, text: string): Marker | undefined {
  const [, written, rest] = pattern.exec(text) ?? [];
  return written === undefined || rest === undefined ? undefined : { kind, written, rest, rank };
}

/** 0 for "1.", 1 for "1.1." or "1.1". */
function depthOf(written: string): number {
  return written.replace(/\.$/u, '').split('.').length - 1;
}
