import type { ArchiveNote, AsAbove, RecipientPurpose } from './recipient-line';
import type { OwnAbbreviations } from './abbreviations';
import { matchNames, type NameMatcher, type RecipientDirectory } from './match-name';
import { parseRecipientLine } from './parse-recipient-line';
import { takePurpose } from './purposes';

/** A printed line with whom it reaches. A name nobody answers to stays in `unknown`, to be shown and resolved before issue. */
export interface ExpandedLine {
  readonly printed: string;
  readonly purpose?: RecipientPurpose;
  readonly isArchive: boolean;
  readonly asAbove?: AsAbove;
  readonly archive?: ArchiveNote;
  readonly bodies: readonly string[];
  /** Addressees this line is the first to name. */
  readonly addresseeIds: readonly string[];
  /** Addressees of this line that an earlier line already names: they get their one copy there. */
  readonly namedBefore: readonly string[];
  readonly unknown: readonly string[];
}

export interface ExpandedRecipients {
  readonly lines: readonly ExpandedLine[];
}

/**
 * Expands the lines of Nơi nhận through the directory. Every printed line comes back unchanged and in order; an addressee belongs
 * to the first line that names it, so each gets exactly one delivery. `addressees` are the Kính gửi names "Như trên" stands for.
 */
export function expandRecipients(
  lines: readonly string[], directory: RecipientDirectory, addressees: readonly string[] = [],
): ExpandedRecipients {
  const match = matchNames(directory);
  const taken = new Set<string>();
  return { lines: lines.map((line) => expandLine(line, { match, addressees, taken, own: directory.abbreviations })) };
}

interface Expanding {
  readonly match: NameMatcher;
  readonly addressees: readonly string[];
  /** Addressees that earlier lines reach. */
  readonly taken: Set<string>;
  readonly own: OwnAbbreviations | undefined;
}

function expandLine(line: string, { match, addressees, taken, own }: Expanding): ExpandedLine {
  const { bodies: named, ...rest } = parseRecipientLine(line, own);
  const above = rest.asAbove === 'addressees' ? addressees.flatMap((name) => parseRecipientLine(name, own).bodies) : named;
  const whole = rest.isArchive ? undefined : match(takePurpose(rest.printed).names);
  const isUnread = above.length === 0 && !rest.isArchive && rest.printed !== '';
  const bodies = isUnread ? [rest.printed] : above;
  const found = whole !== undefined ? [{ body: rest.printed, ids: whole }] : bodies.map((body) => ({ body, ids: idsOf(body, match) }));
  const ids = [...new Set(found.flatMap((entry) => entry.ids ?? []))];
  const addresseeIds = ids.filter((id) => !taken.has(id));
  const namedBefore = ids.filter((id) => taken.has(id));
  addresseeIds.forEach((id) => taken.add(id));
  const unknown = found.filter((entry) => entry.ids === undefined).map((entry) => entry.body);
  return { ...rest, bodies, addresseeIds, namedBefore, unknown };
}

/** A body as named; failing that its comma-separated pieces, when the directory knows every one of them. */
function idsOf(body: string, match: NameMatcher): readonly string[] | undefined {
  const whole = match(body);
  if (whole !== undefined) return whole;
  const pieces = body.split(/\s*[,;]\s*|\s+và\s+/u).filter((piece) => piece !== '');
  const found = pieces.map(match);
  return pieces.length > 1 && found.every((ids) => ids !== undefined) ? found.flatMap((ids) => ids ?? []) : undefined;
}
