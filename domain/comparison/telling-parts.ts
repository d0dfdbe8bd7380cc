/** What a reader of a change looks at first. */
export type Telling = 'date' | 'number' | 'name';

export interface ToldText {
  readonly text: string;
  readonly telling?: Telling;
}

const DAY_AND_MONTH = String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\d/])`;
const DATE = String.raw`ngày \d{1,2} tháng \d{1,2}(?: năm \d{4})?|tháng \d{1,2} năm \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|${DAY_AND_MONTH}|năm \d{4}`;
const NUMBER = String.raw`\d+(?:[.,/]\d+)*%?`;
/** Two words or more that all begin with a capital: a person, a place. A body's name goes on in small letters and is left alone. */
const NAME = String.raw`(?!(?:Phòng|Ban|Sở|Trạm|Văn|Ủy|Hội|Công|Trung|Đảng) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+`;
const TELLING = new RegExp(`(?<date>${DATE})|(?<number>${NUMBER})|(?<name>${NAME})`, 'gu');

/** Splits a text so that its dates, numbers and names stand for themselves. */
export function tellingParts(text: string): readonly ToldText[] {
  const parts: ToldText[] = [];
  let end = 0;
  for (const match of text.matchAll(TELLING)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: match[0], telling: kindOf(match.groups ?? {}) });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...parts, { text: text.slice(end) }] : parts;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Telling {
  if (groups['date'] !== undefined) return 'date';
  return groups['number'] === undefined ? 'name' : 'number';
}
