import { readByColumns } from './columns';
import type { DraftLine, DraftPart } from './draft-part';
import { isCapacity, isPost } from './read-signature';

/** A draft cut into what stands before its body, the body, what closes it, and the annexes. */
export interface DraftSections {
  /** All lines up to and including the type name or, in a letter, the summary. Two-column layouts are undone. */
  readonly beforeTail: readonly DraftPart[];
  /** "Nơi nhận" and its lines; empty when there is none. */
  readonly recipientLines: readonly DraftLine[];
  readonly signatureLines: readonly DraftLine[];
  readonly annexParts: readonly DraftPart[];
}

const RECIPIENTS = /^\s*N[ơo]i\s+(?:nh[ậâaạ]n|gửi)\s*(?::|$|\s{3,}|\t)/iu;
export const ANNEX = /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:[IVX]+|\d+))?\s*:?$/u;
/** How many lines before "Nơi nhận" may hold a signature that a converter moved up. */
const LINES_OF_A_SIGNATURE = 6;

/** Finds "Nơi nhận" (or, without it, the signing lines) and cuts there. */
export function splitDraft(parts: readonly DraftPart[]): DraftSections {
  const start = startOfTail(parts);
  const tail = start === undefined ? [] : parts.slice(start);
  const annexAt = tail.findIndex((part) => part.kind === 'line' && ANNEX.test(part.text.trim()));
  const closing = (annexAt === -1 ? tail : tail.slice(0, annexAt)).filter((part) => part.kind === 'line');
  return {
    beforeTail: start === undefined ? parts : parts.slice(0, start),
    ...cutClosing(closing),
    annexParts: annexAt === -1 ? [] : tail.slice(annexAt),
  };
}

function startOfTail(parts: readonly DraftPart[]): number | undefined {
  const recipients = parts.findLastIndex((part) => part.kind === 'line' && RECIPIENTS.test(part.text));
  const capacity = parts.findLastIndex((part) => part.kind === 'line' && isCapacity(part.text.trim()));
  if (recipients === -1) return capacity === -1 ? undefined : firstOfRun(parts, capacity);
  const isJustBefore = (at: number): boolean => at !== -1 && at < recipients && recipients - at <= LINES_OF_A_SIGNATURE;
  if (isJustBefore(capacity)) return firstOfRun(parts, capacity);
  const post = parts.findLastIndex((part, at) => at < recipients && part.kind === 'line' && isPost(part.text.trim()));
  return isJustBefore(post) && !sharesLine(parts[post]) ? post : recipients;
}

/** A post beside other words on its line stands in a table of two columns, not alone above a signature. */
function sharesLine(part: DraftPart | undefined): boolean {
  return part?.kind === 'line' && /\t| {3,}/u.test(part.text.trim());
}

function firstOfRun(parts: readonly DraftPart[], at: number): number {
  const before = parts[at - 1];
  return before?.kind === 'line' && isCapacity(before.text.trim()) ? firstOfRun(parts, at - 1) : at;
}

function cutClosing(closing: readonly DraftLine[]): Pick<DraftSections, 'recipientLines' | 'signatureLines'> {
  const { left, right } = columnsOf(closing);
  const at = left.findIndex((line) => RECIPIENTS.test(line.text));
  if (at === -1) return { recipientLines: [], signatureLines: firstSignerFirst(left, right) };
  const end = endOfRecipients(left, at + 1);
  return { recipientLines: left.slice(at + 1, end), signatureLines: firstSignerFirst([...left.slice(0, at), ...left.slice(end)], right) };
}

/** Columns that the file tells, and those drawn with spaces. */
function columnsOf(closing: readonly DraftLine[]): { readonly left: readonly DraftLine[]; readonly right: readonly DraftLine[] } {
  const { left, right } = readByColumns(closing.filter((line) => line.column === undefined));
  return { left, right: [...right, ...closing.filter((line) => line.column !== undefined)] };
}

/**
 * Where two sign side by side, whoever answers for the document stands on the right, where a single signer stands (Decree 30/2020, annex I,
 * box 7), and is read first; the second one's lines are left over.
 */
function firstSignerFirst(left: readonly DraftLine[], right: readonly DraftLine[]): readonly DraftLine[] {
  const isSigned = (lines: readonly DraftLine[]): boolean => lines.some(({ text }) => isPost(text) || isCapacity(text));
  return isSigned(left) && isSigned(right) ? [...right, ...left] : [...left, ...right];
}

/** The list ends at its "Lưu" line, or where a signature or an unmarked new paragraph begins. */
function endOfRecipients(lines: readonly DraftLine[], from: number): number {
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (isCapacity(text)) return at;
    if (/^(?:[-‐-―−+*•·]\s*)?Lưu(?!\p{L})/u.test(text)) return at + 1;
  }
  const marked = lines.findLastIndex((line, at) => at >= from && /^[-‐-―−+*•·]/u.test(line.text));
  return marked === -1 ? from : marked + 1;
}
