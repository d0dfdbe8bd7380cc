import type { DraftPlace } from './draft-place';
import type { Confidence, Damage, FieldConfidence, FieldPlaces, ReadRecipient } from './draft-reading';
import { isHead } from '../recipients/body-nouns';

export interface ToJudge {
  /** Names of the fields that were found. */
  readonly fields: readonly string[];
  readonly places: FieldPlaces;
  readonly damaged: readonly Damage[];
  readonly recipients: readonly ReadRecipient[];
}

/** Fields that are read from running words, not from a form of their own. */
const FROM_WORDS = new Set(['session']);

/** How far each field can be trusted, by where it was found and in what state its lines are. */
export function confidenceOf({ fields, places, damaged, recipients }: ToJudge): FieldConfidence {
  const hurt = damaged.flatMap((damage) => damage.at ?? []);
  const unclear = new Set(recipients.flatMap((recipient, at) => (isClear(recipient) ? [] : [`recipients.${at}`])));
  return Object.fromEntries(fields.map((field): [string, Confidence] => {
    const at = places[field] ?? [];
    if (at.length === 0 || at.some((place) => hurt.some((other) => isSamePlace(place, other)))) return [field, 'unsure'];
    return [field, FROM_WORDS.has(field) || at.length > 1 || unclear.has(field) ? 'likely' : 'certain'];
  }));
}

/** Every body of the line begins with a word for a body, or the line points at the addressees. */
function isClear({ asAbove, expandsTo }: ReadRecipient): boolean {
  if (asAbove !== undefined) return true;
  return expandsTo.length > 0 && expandsTo.every((body) => isHead(body.replace(/^các\s+/iu, '')));
}

function isSamePlace(one: DraftPlace, other: DraftPlace): boolean {
  if ('page' in one) return 'page' in other && one.page === other.page && one.rect.every((edge, at) => edge === other.rect[at]);
  return !('page' in other) && one.block === other.block;
}
