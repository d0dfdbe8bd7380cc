import type { DraftFixture } from './fixture';

const COLUMN = 48;

/** A fixture as a plain text, laid out and hurt the way its `@txt` options say. */
export function writeTxt(fixture: DraftFixture): string {
  const { left, right, title, recipients, signature } = fixture;
  const has = (option: string): boolean => fixture.options.txt.includes(option);
  const head = has('columns') ? sideBySide(left, right, pad) : has('tabs') ? sideBySide(left, right, tab)
    : has('right-first') ? [...right, '', ...left] : [...left, '', ...right];
  const closing = has('columns') ? sideBySide(recipients, signature, pad) : has('tabs') ? sideBySide(recipients, signature, tab)
    : has('right-first') ? [...signature, '', ...recipients] : [...recipients, '', ...signature];
  const annexes = fixture.annexes.flatMap((annex) => ['', ...annex]);
  const text = [...head, '', ...title, '', ...fixture.body, '', ...closing, ...annexes].join('\n');
  return hurt(has('markdown') ? asMarkdown(text, fixture) : text, has);
}

function sideBySide(left: readonly string[], right: readonly string[], join: (one: string, other: string) => string): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => join(left[at] ?? '', right[at] ?? ''));
}

function pad(one: string, other: string): string {
  return other === '' ? one : `${one.padEnd(COLUMN)}    ${other}`;
}

function tab(one: string, other: string): string {
  return other === '' ? one : `${one}\t${other}`;
}

function asMarkdown(text: string, { title, signature }: DraftFixture): string {
  const bold = new Set([...title.slice(1), ...signature].filter((line) => line !== ''));
  return text.split('\n').map((line) => {
    if (line === title[0]) return `## ${line}`;
    return bold.has(line) ? `**${line}**` : line.replace(/^- /u, '\\- ');
  }).join('\n');
}

/** What old fonts, other systems and hasty fingers do to a text; all of it can be repaired. */
function hurt(text: string, has: (option: string) => boolean): string {
  const doubled = has('doubled') ? text.replace(/(?<=\p{Ll}) (?=(?:và|của|được) )/gu, '  ') : text;
  const horned = has('horned') ? doubled.normalize('NFD').replace(/u\u031b/gu, 'ƣ').replace(/U\u031b/gu, 'Ƣ') : doubled;
  return has('nfd') ? horned.normalize('NFD') : horned;
}
