import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDraft } from '../../domain/draft-reading/read-draft';

/** Something of a real draft found in a file of the project. */
export interface Trace {
  readonly file: string;
  readonly words: string;
}

/** A sentence this long is nobody's common phrase. */
const FEWEST_WORDS = 14;
const TEXT_FILES = /\.(?:ts|tsx|mjs|cjs|js|json|md|txt|typ|sql|prisma|yml|css|html)$/u;

/** The names, places and sentences of the drafts in `folder` that stand anywhere in the project at `root`: real offices stay out of it. */
export function findTraces(folder: string, root: string): Trace[] {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((file) => TEXT_FILES.test(file));
  const words = [...new Set(draftsIn(folder).flatMap((draft) => [...namesOf(draft), ...sentencesOf(draft)]))];
  return files.flatMap((file) => {
    const text = settled(readFileSync(join(root, file), 'utf8'));
    return words.filter((one) => text.includes(one)).map((one) => ({ file, words: one }));
  });
}

function draftsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => basename(name).endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Who signs, and the place that issues, without the word for its level. */
function namesOf(text: string): string[] {
  const { signature, placeOfIssue } = readDraft(text);
  const place = placeOfIssue?.replace(/^(?:P|X|TP|TT)\.\s*/u, '');
  return [signature.name, place].flatMap((name) => (name === undefined ? [] : [settled(name)]));
}

function sentencesOf(text: string): string[] {
  return settled(text).split(/[.;:\n]/u).map((sentence) => sentence.trim()).filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS);
}

function settled(text: string): string {
  return text.normalize('NFC').replace(/[*#\\]/gu, '').replace(/[^\S\n]+/gu, ' ');
}
