import { squeeze } from './columns';
import { beginsLowerCase, isUnfinished, type DraftLine } from './draft-part';
import { isBodyLine, isMotto, isNumberOrDate, isPartyMotto } from './head-lines';

const LETTER_SUBJECT = /^V\s?\/\s?v\s*:?\s*(.+)$/iu;

export function isLetterSubject(line: string): boolean {
  return LETTER_SUBJECT.test(line);
}

/** The summary of an official letter, "V/v …" under its number, over the lines the column breaks it into (Decree 30/2020, annex I.II.5). */
export function readLetterSubject(lines: readonly DraftLine[]): { readonly subject: string; readonly lines: readonly DraftLine[] } | undefined {
  const at = lines.findIndex((line) => isLetterSubject(line.text));
  const opening = lines[at];
  if (opening === undefined) return undefined;
  const taken = [opening];
  for (const line of lines.slice(at + 1)) {
    if (!goesOn(taken.at(-1)?.text ?? '', line)) break;
    taken.push(line);
  }
  const written = squeeze(taken.map((line) => line.text).join(' '));
  return { subject: LETTER_SUBJECT.exec(written)?.[1] ?? '', lines: taken };
}

function goesOn(above: string, line: DraftLine): boolean {
  const { text } = line;
  if (isMotto(text) || isPartyMotto(text) || isNumberOrDate(text) || isBodyLine(text) || !/\p{L}/u.test(text)) return false;
  return beginsLowerCase(text) || isUnfinished(above) || !line.gapBefore;
}
