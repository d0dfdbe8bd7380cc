import { ordinalOf } from './draft-place';
import type { DraftPart } from './draft-part';
import type { Damage } from './draft-reading';

/** Lower-case consonants alone that are words all the same: units and the short forms offices write. */
const SHORT_WORDS = new Set('m km cm mm kg g mg l ml h t tr đ kv kw kwh mw v vs x b c d n p q s'.split(' '));

/** Letters that the TCVN3 fonts of the nineties used for Vietnamese ones; hardly any of them occurs in Unicode Vietnamese. */
const TCVN3 = /[®µ¸¶·¹¨»¾¼½Æ©ÇËÈÉ§¬­ª«ßñåøæ]/gu;
/** VNI fonts write a tone as a second letter: "Coäng hoøa xaõ hoäi". These letters stand in no Unicode Vietnamese word. */
const VNI = /(?<=\p{L})[äåøûïëöüæñÄÅØÛÏËÖÜÆÑ]/gu;
const FEWEST_OLD_LETTERS = 3;

/** Lines whose letters were lost or changed on the way. They are pointed at, never guessed. */
export function findDamage(parts: readonly DraftPart[]): Damage[] {
  return parts.flatMap((part) => {
    if (part.kind === 'picture') return [];
    const text = part.kind === 'line' ? part.text : part.rows.flat().join(' ');
    const kind = damageOf(text);
    return kind === undefined ? [] : [{ kind, place: ordinalOf(part.at[0]), at: part.at, text: text.trim() }];
  });
}

function damageOf(text: string): Damage['kind'] | undefined {
  if (/[\ufffd\ue000-\uf8ff]/u.test(text)) return 'unreadable-character';
  if ([TCVN3, VNI].some((letters) => (text.match(letters)?.length ?? 0) >= FEWEST_OLD_LETTERS)) return 'old-encoding';
  const torn = text.split(/\s+/u).filter((word) => /^[bcdđghklmnpqrstvx]+$/u.test(word) && !SHORT_WORDS.has(word));
  return torn.length >= 2 || (torn.length === 1 && /\p{L} {2}\p{L}/u.test(text)) ? 'lost-letters' : undefined;
}
