import type { DraftPlace } from './draft-place';
import type { DraftPart } from './draft-part';
import type { FieldPlaces } from './draft-reading';

/** The lines each field was read from, by the field's name: "subject", "signature.post", "recipients.2". */
export type FoundLines = Readonly<Record<string, readonly Pick<DraftPart, 'at'>[]>>;

/** The same as places. A field that was worked out from others stands nowhere and has none. */
export function placesOf(found: FoundLines): FieldPlaces {
  const places = Object.entries(found).map(([field, lines]): [string, readonly DraftPlace[]] => [field, lines.flatMap((line) => line.at)]);
  return Object.fromEntries(places.filter(([, at]) => at.length > 0));
}

/** One entry for each of many: "recipients.0", "recipients.1". */
export function numbered(field: string, lines: readonly (readonly Pick<DraftPart, 'at'>[])[]): FoundLines {
  return Object.fromEntries(lines.map((one, index) => [`${field}.${index}`, one]));
}
