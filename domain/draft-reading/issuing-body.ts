import { isHead } from '../recipients/body-nouns';

/** A place by its level and name. */
const LEVELS = 'phường|xã|đặc khu|thành phố|tỉnh|huyện|quận|thị xã|thị trấn';
const SHORT_LEVELS: Readonly<Record<string, string>> = { p: 'phường', x: 'xã', tp: 'thành phố', t: 'tỉnh', đk: 'đặc khu' };

const BODY_NAMES: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', ĐU: 'Đảng ủy', BTV: 'Ban Thường vụ', UBKT: 'Ủy ban Kiểm tra',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc', VPĐU: 'Văn phòng Đảng ủy',
};

/** The bodies a header's left column names, in sentence case, superior first. A line that begins no body goes on with the one above. */
export function bodiesOfHeader(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines) {
    const above = bodies.at(-1);
    if (above !== undefined && !isHead(line)) bodies[bodies.length - 1] = `${above} ${line}`;
    else bodies.push(line);
  }
  return bodies.map(sentenceCase);
}

/**
 * The issuing body when the header is lost: the body of the symbol, at the place of issue, with the level that stands most often
 * before that place in the text. Undefined when the text never says the level.
 */
export function deriveIssuingBody(symbolBody: string | undefined, placeOfIssue: string | undefined, text: string): string | undefined {
  const body = BODY_NAMES[symbolBody ?? ''];
  if (body === undefined || placeOfIssue === undefined) return undefined;
  const written = new RegExp(`^(${LEVELS}|${Object.keys(SHORT_LEVELS).join('|')})(?:\\.\\s*|\\s+)(\\p{Lu}.*)$`, 'iu').exec(placeOfIssue);
  const name = written?.[2] ?? placeOfIssue;
  const short = written?.[1]?.toLowerCase();
  const level = short === undefined ? usualLevel(name, text) : (SHORT_LEVELS[short] ?? short);
  return level === undefined ? undefined : `${body} ${level} ${name}`;
}

function usualLevel(name: string, text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, level = ''] of text.matchAll(new RegExp(`(${LEVELS})\\s+${escape(name)}(?!\\p{L})`, 'giu'))) {
    counts.set(level.toLowerCase(), (counts.get(level.toLowerCase()) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** "ỦY BAN NHÂN DÂN PHƯỜNG HOA SEN" → "Ủy ban nhân dân phường Hoa Sen" (capitals by Decree 30/2020, annex II). */
function sentenceCase(printed: string): string {
  const settled = printed.replace(/\s+/gu, ' ').replace(/UỶ/gu, 'ỦY');
  const [, body = settled, place = ''] = new RegExp(`^(.*?)(\\s(?:${LEVELS})\\s.*)?$`, 'iu').exec(settled) ?? [];
  const levels = new RegExp(`\\s(?:${LEVELS})(?=\\s)`, 'giu');
  return `${bodyCase(body)}${place.replace(/\p{L}+/gu, capital).replace(levels, (level) => level.toLowerCase())}`;
}

function bodyCase(body: string): string {
  const known = BODY_NAMES[body.toUpperCase()];
  if (known !== undefined) return known;
  const lower = body.toLowerCase().replace(/(?<!\p{L})(?:đảng ủy|thành ủy|tỉnh ủy)(?!\p{L})/gu, capital);
  return capital(lower).replace(/(?<=^(?:Sở|Phòng|Ban|Văn phòng|Trung tâm) )\p{Ll}/u, (letter) => letter.toUpperCase());
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1));
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
