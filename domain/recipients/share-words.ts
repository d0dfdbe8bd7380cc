import { hasOwnPlace, hasStandingBoard, isCounted, isHead, isPost } from './body-nouns';

/** One name of a line: `many` when "các" stands, or is understood, before it. */
export interface NamePart {
  readonly many: boolean;
  readonly name: string;
}

const PLACE = /\s(?:trực thuộc(?:\s.*)?|khu vực\s+\d+|(?:phường|xã|đặc khu|thành phố|tỉnh|huyện|quận|thị xã|thị trấn|cấp trên)(?:\s+\p{Lu}.*)?)$/u;
const OF_WHICH_BODY = /\s((?:của\s+)?(?:UBND|HĐND|MTTQ|Sở|Trung tâm|Đảng ủy|Đảng bộ|Thành ủy|Tỉnh ủy|Hội đồng nhân dân|Ủy ban)(?!\p{L}).*)$/u;

interface LeadingNoun {
  readonly noun: string;
  readonly written: RegExp;
  readonly goesOnTo: (name: string) => boolean;
}

/** First words that hold for the names after them, as far as such a name can have them: UBND has no standing board. */
const LEADING_NOUNS: readonly LeadingNoun[] = [
  { noun: 'Thường trực', written: /^thường trực\s/iu, goesOnTo: hasStandingBoard },
  { noun: 'Đại diện lãnh đạo', written: /^đại diện lãnh đạo\s/iu, goesOnTo: (name) => /^(?:UBND|HĐND|Ủy ban|Đảng ủy)(?!\p{L})/u.test(name) },
  { noun: 'Thành viên', written: /^thành viên\s+Ban\s/iu, goesOnTo: (name) => /^Ban\s/u.test(name) },
  { noun: 'Lãnh đạo', written: /^lãnh đạo\s/iu, goesOnTo: (name) => hasStandingBoard(name) || /^UBND(?!\p{L})/u.test(name) },
  { noun: 'Ủy viên', written: /^ủy viên\s/iu, goesOnTo: (name) => /^Ban (?:Thường vụ|Chấp hành)/u.test(name) },
];

/** Writes out what the names of one line share: a word before the first (Thường trực, Lãnh đạo, các) or after the last (body, place). */
export function shareWords(parts: readonly NamePart[]): NamePart[] {
  return sharePlace(shareOwner(shareCount(shareLeadingNoun(parts))));
}

function shareLeadingNoun(parts: readonly NamePart[]): NamePart[] {
  let carried: LeadingNoun | undefined;
  return parts.map((part) => {
    const own = LEADING_NOUNS.find((noun) => noun.written.test(part.name));
    if (own === undefined && carried?.goesOnTo(part.name) === true && !part.many) return { ...part, name: `${carried.noun} ${part.name}` };
    carried = own;
    return part;
  });
}

/** "các" goes on to the common nouns after it, until a name that stands for one body. */
function shareCount(parts: readonly NamePart[]): NamePart[] {
  let many = false;
  return parts.map((part) => {
    many = part.many || (many && isCounted(part.name));
    return { ...part, many };
  });
}

/** A post or a board without a body belongs to the body of the next name that has one. */
function shareOwner(parts: readonly NamePart[]): NamePart[] {
  return parts.map((part, index) => {
    if (!isPost(part.name) || OF_WHICH_BODY.test(part.name) || PLACE.test(part.name)) return part;
    const next = parts.slice(index + 1).find((later) => !isPost(later.name) || OF_WHICH_BODY.test(later.name));
    const owner = next !== undefined && isPost(next.name) ? OF_WHICH_BODY.exec(next.name)?.[1] : undefined;
    return owner === undefined ? part : { ...part, name: `${part.name} ${owner}` };
  });
}

/** The place after the last name holds for those before it that have none of their own. */
function sharePlace(parts: readonly NamePart[]): NamePart[] {
  const last = parts.at(-1);
  const place = last === undefined ? undefined : PLACE.exec(last.name)?.[0];
  if (place === undefined || /\sthuộc\s/u.test(`${last?.name ?? ''} `.replace(/trực thuộc/u, ''))) return [...parts];
  const forCountedOnly = place.startsWith(' trực thuộc');
  return parts.map((part) => (takesPlace(part, forCountedOnly) ? { ...part, name: `${part.name}${place}` } : part));
}

function takesPlace(part: NamePart, forCountedOnly: boolean): boolean {
  if (PLACE.test(part.name) || !isHead(part.name) || hasOwnPlace(part.name)) return false;
  return part.many || !forCountedOnly;
}
