import type { DistributionAddressee, RecipientGroup } from '../organisation/addressee';
import type { OwnAbbreviations } from './abbreviations';
import { nameKey } from './name-key';

/** Whom a line can name: the addressees and groups of one agency, as its clerk keeps them. */
export interface RecipientDirectory {
  readonly addressees: readonly DistributionAddressee[];
  readonly groups: readonly RecipientGroup[];
  /** "phường Hoa Sen": the place that may be added to or left out of a name without changing whom it means. */
  readonly ownPlace?: string;
  /** Short names the agency has fixed for its units. */
  readonly abbreviations?: OwnAbbreviations;
}

/** Finds the addressee ids of a name; undefined when nobody, or more than one entry, answers to it. */
export type NameMatcher = (name: string) => readonly string[] | undefined;

/** Builds a matcher once for all lines of a document. A name that two entries share is nobody's: the clerk chooses. */
export function matchNames(directory: RecipientDirectory): NameMatcher {
  const known = new Set(directory.addressees.map((addressee) => addressee.id));
  const entries = [
    ...directory.addressees.map((addressee) => ({ names: [addressee.name, ...addressee.aliases], ids: [addressee.id] })),
    ...directory.groups
      .filter((group) => group.memberIds.length > 0 && group.memberIds.every((id) => known.has(id)))
      .map((group) => ({ names: [group.name, ...group.aliases], ids: [...group.memberIds] })),
  ];
  const byFullName = index(entries, nameKey);
  const byShortName = index(entries, (name) => withoutOwnPlace(nameKey(name), directory.ownPlace));
  return (name) => byFullName(nameKey(name)) ?? byShortName(withoutOwnPlace(nameKey(name), directory.ownPlace));
}

interface Entry {
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

function index(entries: readonly Entry[], keyOf: (name: string) => string): (key: string) => readonly string[] | undefined {
  const found = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const key = keyOf(name);
      found.set(key, (found.get(key) ?? new Set()).add(entry));
    }
  }
  return (key) => {
    const [first, second] = found.get(key) ?? [];
    return key !== '' && second === undefined ? first?.ids : undefined;
  };
}

/** Without the ward's own name, and without the bare word for its level, at the end. */
function withoutOwnPlace(key: string, ownPlace: string | undefined): string {
  const place = ownPlace === undefined ? undefined : ` ${nameKey(ownPlace)}`;
  const shorter = place !== undefined && key.endsWith(place) ? key.slice(0, -place.length) : key;
  return shorter.replace(/ (?:thuộc |trực thuộc )?(?:phường|xã|đặc khu)$/u, '');
}
