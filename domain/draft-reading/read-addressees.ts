import { squeeze } from './columns';
import type { DraftLine, DraftPart } from './draft-part';

interface AddresseesRead {
  readonly addressees: readonly string[];
  /** The line of each addressee. */
  readonly lines: readonly (readonly DraftLine[])[];
  readonly rest: readonly DraftPart[];
}

/** Longer than any name of a body: the line is text. */
const LONGEST_NAME = 160;

/** Kính gửi (State) or Kính trình (Party): one body on its line, or one per line after a dash (Decree 30/2020, annex I.II.9). */
export function readAddressees(
  parts: readonly DraftPart[],
): AddresseesRead {
  const at = parts.slice(0, 3).findIndex((part) => part.kind === 'line' && /^\s*Kính (?:gửi|trình)\s*:?/u.test(part.text));
  const opening = parts[at];
  if (opening?.kind !== 'line') return { addressees: [], lines: [], rest: parts };
  const named = [{ name: squeeze(opening.text).replace(/^Kính (?:gửi|trình)\s*:?\s*/u, ''), line: opening }];
  let end = at + 1;
  for (const part of parts.slice(end)) {
    const last = named.at(-1)?.name ?? '';
    if (part.kind !== 'line' || (named.length > 1 && /\.$/u.test(last))) break;
    const goesOnList = /[;,]$/u.test(last) && squeeze(part.text).length < LONGEST_NAME && /[;,.]$/u.test(part.text.trim());
    if (!/^\s*[-–+•]\s/u.test(part.text) && !goesOnList) break;
    named.push({ name: squeeze(part.text), line: part });
    end += 1;
  }
  const read = named
    .flatMap(({ name, line }) => name.split(/;\s*[-–]\s+/u).map((one) => ({ name: one, line })))
    .map(({ name, line }) => ({ line, name: name.replace(/^[-–+•]\s*/u, '').replace(/[\s;,.]+$/u, '') }))
    .filter(({ name }) => name !== '');
  return {
    addressees: read.map(({ name }) => name), lines: read.map(({ line }) => [line]), rest: [...parts.slice(0, at), ...parts.slice(end)],
  };
}
