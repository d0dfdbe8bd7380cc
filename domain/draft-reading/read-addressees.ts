import { squeeze } from './columns';
import type { DraftPart } from './draft-part';

/** Kính gửi (State) or Kính trình (Party): one body on its line, or one per line after a dash (Decree 30/2020, annex I.II.9). */
export function readAddressees(
  parts: readonly DraftPart[],
): { readonly addressees: readonly string[]; readonly rest: readonly DraftPart[] } {
  const at = parts.slice(0, 3).findIndex((part) => part.kind === 'line' && /^\s*Kính (?:gửi|trình)\s*:?/u.test(part.text));
  const opening = parts[at];
  if (opening?.kind !== 'line') return { addressees: [], rest: parts };
  const addressees = [squeeze(opening.text).replace(/^Kính (?:gửi|trình)\s*:?\s*/u, '')];
  let end = at + 1;
  for (const part of parts.slice(end)) {
    if (part.kind !== 'line' || !/^\s*[-–]\s/u.test(part.text) || (addressees.length > 1 && /\.$/u.test(addressees.at(-1) ?? ''))) break;
    addressees.push(squeeze(part.text));
    end += 1;
  }
  const names = addressees.map((name) => name.replace(/^[-–]\s*/u, '').replace(/[\s;,.]+$/u, '')).filter((name) => name !== '');
  return { addressees: names, rest: [...parts.slice(0, at), ...parts.slice(end)] };
}
