import type { LetterFacts } from '../ports';

/** A document as a letter calls it: "Báo cáo số 12/BC-UBND". Of a Party document no word may stand in a letter, so it is "văn bản". */
export function namedDocument({ system, typeName, printedNumber }: LetterFacts): string {
  if (system === 'party') return 'văn bản';
  return [typeName, printedNumber && `số ${printedNumber}`].filter(Boolean).join(' ');
}
