import { LONG_FORMS } from './abbreviations';

/** Tone marks of an open syllable stand on either vowel ("uỷ", "ủy"): written here on the first. */
const TONE_PLACES: Readonly<Record<string, string>> = {
  oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa', oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe',
  uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy',
};
const OPEN_SYLLABLE = new RegExp(`(?:${Object.keys(TONE_PLACES).join('|')})(?!\\p{L})`, 'gu');

/**
 * The form under which two writings of one name are equal: case, spaces, dashes, tone places, abbreviations, "các", "đ/c" and
 * "Việt Nam" after the Front's name make no difference. Used for comparing only, never shown.
 */
export function nameKey(name: string): string {
  const plain = settleTones(name.normalize('NFC').toLowerCase())
    .replace(/(?:các\s+)?(?:đ\/c|đồng chí)(?!\p{L})/gu, ' ')
    .replace(/[-–—−,.;:()"“”/&]/g, ' ');
  const words = plain.split(/\s+/).flatMap((word) => (LONG_FORMS.get(word) ?? word).split(' '));
  return words.filter((word) => word !== '' && word !== 'và').join(' ')
    .replace(/^(?:các|những|toàn thể) /, '').replace(/mặt trận tổ quốc việt nam/g, 'mặt trận tổ quốc');
}

/** "Uỷ ban", "hoà" → "Ủy ban", "hòa" in text that is already lower case. */
export function settleTones(lowerCase: string): string {
  return lowerCase.replace(OPEN_SYLLABLE, (syllable) => TONE_PLACES[syllable] ?? syllable);
}
