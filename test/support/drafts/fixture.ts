import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A draft of an invented office with what a careful reader would key in from it. */
export interface DraftFixture {
  readonly name: string;
  readonly options: Readonly<Record<'txt' | 'docx' | 'pdf', readonly string[]>>;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly title: readonly string[];
  readonly body: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
  readonly annexes: readonly (readonly string[])[];
  readonly expected: Readonly<Record<string, unknown>>;
}

const FOLDER = join(__dirname, 'fixtures');

export function draftFixtures(): DraftFixture[] {
  return readdirSync(FOLDER).filter((file) => file.endsWith('.txt')).sort().map((file) => readFixture(file.slice(0, -'.txt'.length)));
}

function readFixture(name: string): DraftFixture {
  const sections = new Map<string, string[][]>();
  let section: string[] = [];
  for (const line of readFileSync(join(FOLDER, `${name}.txt`), 'utf8').split('\n')) {
    const [, word, rest = ''] = /^@(\w+)\s*(.*)$/u.exec(line) ?? [];
    if (word === undefined) section.push(line);
    else {
      section = rest === '' ? [] : rest.split(' ');
      sections.set(word, [...(sections.get(word) ?? []), section]);
    }
  }
  const one = (word: string): readonly string[] => trimmed(sections.get(word)?.[0] ?? []);
  return {
    name,
    options: { txt: one('txt'), docx: one('docx'), pdf: one('pdf') },
    left: one('left'), right: one('right'), title: one('title'), body: one('body'), recipients: one('recipients'), signature: one('signature'),
    annexes: (sections.get('annex') ?? []).map(trimmed),
    expected: JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')),
  };
}

function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
