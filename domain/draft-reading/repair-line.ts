import type { Repair, RepairKind } from './draft-reading';

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

const STEPS: readonly Step[] = [
  { kind: 'invisible-character', mend: (text) => text.replace(INVISIBLE, '').replace(UNBREAKABLE_SPACE, ' ') },
  // Old Vietnamese fonts stored ư as U+01A3; tone marks then follow as combining characters, so this comes before composing.
  { kind: 'horned-letter', mend: (text) => text.replace(/ƣ/gu, 'ư').replace(/Ƣ/gu, 'Ư') },
  { kind: 'composed', mend: (text) => text.normalize('NFC') },
  { kind: 'escaped-bullet', mend: (text) => text.replace(/(?<=^\s*)\\([-*+•])/u, (_all, mark: string) => hide(mark)) },
  { kind: 'markdown', mend: (text) => dropEmphasis(text.replace(/\\([\\`*_{}[\]()#+.!|-])/gu, (_all, mark: string) => hide(mark))) },
  { kind: 'markdown', mend: (text) => text.replace(/^\s*#{1,6}\s+/u, '').replace(/\s*<br\s*\/?>\s*/giu, ' ') },
];

/** Mends one line without guessing: Unicode form, `ƣ`, invisible characters, Markdown marks. Each change is reported. */
export function repairLine(written: string, place: number): RepairedLine {
  const repairs: Repair[] = [];
  let text = written;
  for (const step of STEPS) {
    const after = step.mend(text);
    if (after !== text) repairs.push({ kind: step.kind, place, before: show(text).trim(), after: show(after).trim() });
    text = after;
  }
  return { text: show(text).trimEnd(), markedHeading: /^\s*#{1,6}\s/u.test(written), repairs };
}

function dropEmphasis(text: string): string {
  const plain = text
    .replace(/(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1/gu, '$2')
    .replace(/(?<![\p{L}\d])(_{1,3})(?=[^\s_])([^_]+?)(?<=\S)\1(?![\p{L}\d])/gu, '$2');
  return plain === text ? text.replace(/^(\s*)\*{2,3}(?=\S)/u, '$1').replace(/(?<=\S)\*{2,3}(\s*)$/u, '$1') : dropEmphasis(plain);
}

function hide(mark: string): string {
  return String.fromCharCode(ESCAPED_AT + mark.charCodeAt(0));
}

function show(text: string): string {
  return text.replace(/[\ue100-\ue17f]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - ESCAPED_AT));
}
