/** Longer than any word of prose: a link, a run of dots, a path. */
const LONGEST_WORD = 32;
/** The template breaks a line here and prints nothing, so that a link can still be copied whole. */
const BREAK_OPPORTUNITY = '\u200B';

/** Composed letters only, and no control characters but the line feed. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ').replaceAll(BREAK_OPPORTUNITY, '');
}

/** Clean text without a word that could not be broken at the end of a line. */
export function breakableText(text: string): string {
  return cleanText(text).replace(/\S+/gu, breakable);
}

function breakable(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  const pieces = word.split(/(?<=[/\\.,;:_=&?@%-])/u).flatMap((piece) => piece.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gu')) ?? []);
  return pieces.join(BREAK_OPPORTUNITY);
}
