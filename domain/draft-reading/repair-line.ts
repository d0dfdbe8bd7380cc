import type { Repair, RepairKind } from './draft-reading';
import { ordinalOf, type DraftPlace } from './draft-place';

export interface RepairedLine {
  readonly text: string;
  readonly markedHeading: boolean;
  readonly repairs: readonly Repair[];
}

interface Step {
  readonly kind: RepairKind;
  readonly mend: (text: string) => string;
}

/** Stands for an escaped mark while emphasis is taken away, so that `\*` is never read as emphasis. From the private use area. */
const ESCAPED_AT = 0xe100;

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;
const UNBREAKABLE_SPACE = /[\u00a0\u2007\u202f]/gu;

/** Wider than any page: spaces, dots or marks of a blank beyond it say nothing, and a line full of them would take hours to read. */
const WIDEST_GAP = 300;
const TOO_WIDE = new RegExp(`[\\s._…-]{${WIDEST_GAP},}`, 'gu');

const STEPS: readonly Step[] = [
  { kind: 'doubled-space', mend: (text) => text.replace(TOO_WIDE, (gap) => gap.slice(0, WIDEST_GAP)) },
  { kind: 'invisible-character', mend: (text) => text.replace(INVISIBLE, '').replace(UNBREAKABLE_SPACE, ' ') },
  // Old Vietnamese fonts stored ư as U+01A3; tone marks then follow as combining characters, so this comes before composing.
  { kind: 'horned-letter', mend: (text) => text.replace(/ƣ/gu, 'ư').replace(/Ƣ/gu, 'Ư') },
  // The Icelandic letter looks like Đ and was typed for it; no Vietnamese word holds it.
  { kind: 'look-alike-letter', mend: (text) => text.replace(/Ð/gu, 'Đ').replace(/ð/gu, 'đ') },
  { kind: 'composed', mend: (text) => text.normalize('NFC') },
  // Symbol and Wingdings put their bullets into the private use area; at the head of a line they can be nothing else.
  { kind: 'private-bullet', mend: (text) => text.replace(/^(\s*)[\uf02d\uf06c-\uf06f\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc](?=\s)/u, '$1-') },
  { kind: 'escaped-bullet', mend: (text) => text.replace(/(?<=^\s*)\\([-*+•])/u, (_all, mark: string) => hide(mark)) },
  { kind: 'markdown', mend: (text) => dropEmphasis(text.replace(/\\([\\`*_{}[\]()#+.!|-])/gu, (_all, mark: string) => hide(mark))) },
  { kind: 'markdown', mend: (text) => text.replace(/^\s*(?:#{1,6}|>)\s+/u, '').replace(/\s*<br\s*\/?>\s*|&nbsp;/giu, ' ') },
  { kind: 'markdown', mend: (text) => text.replace(/(`{1,3})([^`]+)\1/gu, '$2').replace(/\[([^[\]^]+)\]\((https?:[^\s)]+)\)/gu, '$1 ($2)') },
];

/** Mends one line without guessing: Unicode form, `ƣ`, look-alikes, invisible characters, Markdown marks. Each change is reported. */
export function repairLine(written: string, at: readonly DraftPlace[] | undefined): RepairedLine {
  const repairs: Repair[] = [];
  let text = written;
  for (const step of STEPS) {
    const after = step.mend(text);
    const told = { kind: step.kind, place: ordinalOf(at?.[0]), ...(at !== undefined && { at }) };
    if (after !== text) repairs.push({ ...told, before: show(text).trim(), after: show(after).trim() });
    text = after;
  }
  return { text: show(text).trimEnd(), markedHeading: /^\s*#{1,6}\s/u.test(written), repairs };
}

/** Marks within marks, "**_x_**": nobody writes more layers than these. */
const MOST_LAYERS = 5;

function dropEmphasis(text: string, layers = MOST_LAYERS): string {
  if (layers === 0) return text;
  const plain = text
    .replace(/(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\d])(_{1,3})(?=[^\s_])([^_]+?)(?<=\S)\1(?![\p{L}\d])/gu, '$2');
  return plain === text ? text.replace(/^(\s*)\*{2,3}(?=\S)/u, '$1').replace(/(?<=\S)\*{2,3}(\s*)$/u, '$1') : dropEmphasis(plain, layers - 1);
}

function hide(mark: string): string {
  return String.fromCharCode(ESCAPED_AT + mark.charCodeAt(0));
}

function show(text: string): string {
  return text.replace(/[\ue100-\ue17f]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - ESCAPED_AT));
}
