import { parseRecipientLine } from '../recipients/parse-recipient-line';
import type { RecipientLine } from '../recipients/recipient-line';
import type { DraftLine } from './draft-part';
import type { DraftReading, ReadRecipient, Repair } from './draft-reading';

export interface RecipientsRead extends Pick<DraftReading, 'recipients' | 'archive'> {
  readonly repairs: readonly Repair[];
}

/** Reads the lines under "Nơi nhận"; a line broken by the column width is joined with its beginning. */
export function readRecipients(lines: readonly DraftLine[]): RecipientsRead {
  const { joined, repairs } = joinBroken(lines);
  const parsed = joined.map(parseRecipientLine).filter((line) => line.printed !== '');
  const archive = parsed.find((line) => line.isArchive);
  return {
    recipients: parsed.filter((line) => !line.isArchive).map(toRead),
    ...(archive?.archive !== undefined && { archive: { line: archive.printed, ...archive.archive } }),
    repairs,
  };
}

function toRead(line: RecipientLine): ReadRecipient {
  return {
    line: line.printed,
    ...(line.purpose !== undefined && { purpose: line.purpose }),
    ...(line.asAbove !== undefined && { asAbove: line.asAbove }),
    expandsTo: line.bodies,
  };
}

/** A line of names grows no longer than this by joining. */
const LONGEST_LINE = 600;

function joinBroken(lines: readonly DraftLine[]): { readonly joined: readonly string[]; readonly repairs: readonly Repair[] } {
  const joined: string[] = [];
  const repairs: Repair[] = [];
  for (const { text, place } of lines) {
    const last = joined.at(-1);
    if (last === undefined || /^[-–—+*•]/u.test(text) || /[;.]$/u.test(last) || last.length > LONGEST_LINE) joined.push(text);
    else {
      const whole = last.endsWith('/') ? `${last}${text}` : `${last} ${text}`;
      joined[joined.length - 1] = whole;
      repairs.push({ kind: 'joined-paragraph', place, before: `${last}\n${text}`, after: whole });
    }
  }
  return { joined, repairs };
}
