// Crockford's base 32: no letter that is taken for a digit or another letter when read aloud or copied by hand.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const GROUP_HEX_DIGITS = 5;
const GROUP_LETTERS = 4;
const GROUPS = 3;

/**
 * The short code under which anybody looks a document up: "3f7k-9qxm-2abc". It is the beginning of the document's id in other letters
 * (60 bits, 56 of them random), so it is known before the page is set and needs no place of its own in the record.
 *
 * @throws RangeError when the id is no UUID.
 */
export function publicCodeOf(documentId: string): string {
  const digits = documentId.replaceAll('-', '').toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(digits)) throw new RangeError(`a document's id is a UUID: ${documentId}`);
  return Array.from({ length: GROUPS }, (_, at) => lettersOf(digits.slice(at * GROUP_HEX_DIGITS, (at + 1) * GROUP_HEX_DIGITS))).join('-');
}

/** The beginning of the id a code stands for; undefined when it is no code. Hyphens, spaces and capitals do not matter. */
export function idPrefixOf(code: string): string | undefined {
  const letters = code.toLowerCase().replace(/[\s.-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  if (letters.length !== GROUPS * GROUP_LETTERS || [...letters].some((letter) => !LETTERS.includes(letter))) return undefined;
  const digits = Array.from({ length: GROUPS }, (_, at) => digitsOf(letters.slice(at * GROUP_LETTERS, (at + 1) * GROUP_LETTERS))).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12)}`;
}

function lettersOf(hex: string): string {
  let rest = Number.parseInt(hex, 16);
  let letters = '';
  for (let at = 0; at < GROUP_LETTERS; at++) {
    letters = LETTERS.charAt(rest % LETTERS.length) + letters;
    rest = Math.floor(rest / LETTERS.length);
  }
  return letters;
}

function digitsOf(letters: string): string {
  const value = [...letters].reduce((sum, letter) => sum * LETTERS.length + LETTERS.indexOf(letter), 0);
  return value.toString(16).padStart(GROUP_HEX_DIGITS, '0');
}
