import { isArchiveLine, parseArchiveLine } from './archive-line';
import type { OwnAbbreviations } from './abbreviations';
import { nameBodies } from './name-bodies';
import { takePurpose } from './purposes';
import type { AsAbove, RecipientLine } from './recipient-line';

/** A longer line is no list of names: it is shown to the clerk as it stands. */
const LONGEST_LINE = 600;

/**
 * Reads one line of Nơi nhận: strips its dash and closing mark, then says which bodies it names, why they get it, and whether it
 * is the archive line or points at the addressees above; `own` are the abbreviations of the agency (Decree 30/2020, annex I.II.9; Party
 * forms by QĐ 399 and HD 05).
 */
export function parseRecipientLine(line: string, own?: OwnAbbreviations): RecipientLine {
  const whole = withoutDash(line);
  if (whole.length > LONGEST_LINE) return { printed: whole, isArchive: false, bodies: [whole] };
  const printed = withoutClosing(whole);
  if (isArchiveLine(printed)) return { printed, isArchive: true, bodies: [], archive: parseArchiveLine(printed) };
  const { names, purpose } = takePurpose(printed);
  const asAbove = asAboveOf(names);
  return {
    printed,
    ...(purpose !== undefined && { purpose }),
    isArchive: false,
    ...(asAbove !== undefined && { asAbove }),
    bodies: asAbove === undefined ? nameBodies(names, own) : [],
  };
}

/** Spaces and Unicode form settled; nothing else is touched. */
function withoutDash(line: string): string {
  return line.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/^[-‐-―−⁃+*•·]\s*/u, '');
}

/** Of a line that ends with ";", "," "." or "./.". */
function withoutClosing(line: string): string {
  return line.replace(/(?:[\s;,]|\.\/?)+$/u, '');
}

function asAboveOf(names: string): AsAbove | undefined {
  if (/^như\s+điều\s+\d/iu.test(names)) return 'articles';
  return /^như\s+(?:trên|kính gửi|kính trình)/iu.test(names) ? 'addressees' : undefined;
}
