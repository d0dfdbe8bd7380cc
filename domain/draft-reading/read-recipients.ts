import { parseRecipientLine } from '../recipients/parse-recipient-line';
import type { RecipientLine } from '../recipients/recipient-line';
import { ordinalOf } from './draft-place';
import type { DraftLine } from './draft-part';
import type { DraftReading, ReadRecipient, Repair } from './draft-reading';
import { numbered, type FoundLines } from './found-lines';

export interface RecipientsRead extends Pick<DraftReading, 'recipients' | 'archive'> {
  readonly found: FoundLines;
  readonly repairs: readonly Repair[];
}

/** Reads the lines under "Nơi nhận"; a line broken by the column width is joined with its beginning. */
export function readRecipients(lines: readonly DraftLine[]): RecipientsRead {
  const { joined, repairs } = joinBroken(lines);
  const parsed = joined.map(({ text, from }) => ({ line: parseRecipientLine(text), from })).filter(({ line }) => line.printed !== '');
  const archive = parsed.find(({ line }) => line.isArchive);
  const named = parsed.filter(({ line }) => !line.isArchive);
  return {
    recipients: named.map(({ line }) => toRead(line)),
    ...(archive?.line.archive !== undefined && { archive: { line: archive.line.printed, ...archive.line.archive } }),
    found: { ...numbered('recipients', named.map(({ from }) => from)), ...(archive !== undefined && { archive: archive.from }) },
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

const LIST_MARK = /^[-‐-―−+*•·]/u;
/** A line of names grows no longer than this by joining. */
const LONGEST_LINE = 600;

interface JoinedLine {
  readonly text: string;
  readonly from: readonly DraftLine[];
}

function joinBroken(lines: readonly DraftLine[]): { readonly joined: readonly JoinedLine[]; readonly repairs: readonly Repair[] } {
  const joined: JoinedLine[] = [];
  const repairs: Repair[] = [];
  const isMarked = lines.some(({ text }) => LIST_MARK.test(text));
  for (const line of lines) {
    const { text, at } = line;
    const last = joined.at(-1);
    if (last === undefined || startsLine(line, last.text, isMarked)) joined.push({ text, from: [line] });
    else {
      const whole = last.text.endsWith('/') ? `${last.text}${text}` : `${last.text} ${text}`;
      joined[joined.length - 1] = { text: whole, from: [...last.from, line] };
      repairs.push({ kind: 'joined-paragraph', place: ordinalOf(at[0]), at, before: `${last.text}\n${text}`, after: whole });
    }
  }
  return { joined, repairs };
}

/** A list whose dashes were lost (Word's own bullets) has a recipient on every line that does not go on in small letters. */
function startsLine({ text }: DraftLine, above: string, isMarked: boolean): boolean {
  if (LIST_MARK.test(text) || /[;.]$/u.test(above) || above.length > LONGEST_LINE) return true;
  if (/^Lưu(?!\p{L})/u.test(text)) return true;
  return !isMarked && !above.endsWith('/') && !/^[\p{Ll}(]/u.test(text) && !/(?:,|và)$/u.test(above);
}
