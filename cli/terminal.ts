import { civilDateOf, startOfDay, type Instant } from '../domain/time/instant';
import type { Say } from '../embedded/say';

/** Progress for the person at the terminal; the standard output is kept for a command's answer. */
export const say: Say = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Writes a command's answer: as JSON when asked for, otherwise as text. */
export function answer(asJson: boolean, value: unknown, text: string): void {
  process.stdout.write(asJson ? `${JSON.stringify(value, null, 2)}\n` : `${text}\n`);
}

/** A civil date as it is written in the office: "20/11/2026". */
export function dayInWords(on: string): string {
  return on.split('-').toReversed().join('/');
}

/** A moment by the clock of Vietnam (UTC+7 all year), as people here write it: "16:30 20/11/2026". */
export function momentInWords(at: Instant): string {
  const clock = new Date(Date.parse(at) - Date.parse(startOfDay(civilDateOf(at)))).toISOString().slice(11, 16);
  return `${clock} ${dayInWords(civilDateOf(at))}`;
}

/** A span of time as a person reads it: "0,4 giây", "2 phút 5 giây". */
export function spanInWords(ms: number): string {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1).replace('.', ',')} giây`;
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`;
}
