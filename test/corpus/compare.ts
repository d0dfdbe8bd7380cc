import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readDraft } from '../../domain/draft-reading/read-draft';
import type { DraftReading } from '../../domain/draft-reading/draft-reading';

/** What a careful clerk would key in from one draft, field by field; the clerk's findings are not the reader's. */
const FIELDS = [
  'system', 'documentType', 'number', 'symbol', 'issuingBody', 'placeOfIssue', 'issuedOn', 'subject', 'addressees', 'session',
    'signature', 'recipients', 'archive',
] as const;

interface ComparedField {
  readonly file: string;
  readonly field: string;
  readonly same: boolean;
  readonly expected: string;
  readonly read: string;
}

/** Reads every `*.txt` of a folder and compares it with `expected/<name>.json` beside it. */
export function compareCorpus(folder: string): ComparedField[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => {
    const file = basename(name, '.txt');
    const reading = readDraft(readFileSync(join(folder, name), 'utf8'));
    const expected: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(folder, 'expected', `${file}.json`), 'utf8'));
    return FIELDS.map((field) => compareField(file, field, expected[field], reading));
  });
}

/** Prints the comparison as a table and says whether all fields are the same. */
export function printComparison(folder: string): boolean {
  const fields = compareCorpus(folder);
  for (const { file, field, same, expected, read } of fields) {
    console.log(`${same ? 'same ' : 'OTHER'}  ${file}  ${field}${same ? '' : `\n       expected ${expected}\n       read     ${read}`}`);
  }
  console.log(`${fields.filter((field) => field.same).length} of ${fields.length} fields are the same.`);
  return fields.length > 0 && fields.every((field) => field.same);
}

function compareField(file: string, field: (typeof FIELDS)[number], expected: unknown, reading: DraftReading): ComparedField {
  const wanted = withoutBlanks(expected);
  const read = onlyKeysOf(wanted, withoutBlanks(field === 'archive' ? reading.archive : reading[field]));
  return { file, field, same: isDeepStrictEqual(wanted, read), expected: JSON.stringify(wanted), read: JSON.stringify(read) };
}

/** A blank is `null` in the expectation and an absent field in a reading. */
function withoutBlanks(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object') return value;
  const known = Object.entries(value).map(([key, inner]): [string, unknown] => [key, withoutBlanks(inner)]);
  return Object.fromEntries(known.filter(([, inner]) => inner !== undefined));
}

/** The reader tells more than a clerk keys in (the signer's name, initials): only what the clerk keyed in is compared. */
function onlyKeysOf(wanted: unknown, read: unknown): unknown {
  if (!isRecord(wanted) || !isRecord(read)) return read;
  return Object.fromEntries(Object.entries(read).filter(([key]) => key in wanted || !['name', 'initials', 'copies'].includes(key)));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
