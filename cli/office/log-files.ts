import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_LOG_BYTES = 20_000_000;

/** The log of one part; a log grown too large is laid aside once. */
export function logFileFor(folder: string, part: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${part}.log`);
  if (existsSync(file) && statSync(file).size > LARGEST_LOG_BYTES) renameSync(file, `${file}.1`);
  return file;
}

/** The end of a log, for a person who has to know why a part did not start. */
export function lastLinesOf(file: string, count = 5): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trim().split('\n').slice(-count).join('\n');
}
