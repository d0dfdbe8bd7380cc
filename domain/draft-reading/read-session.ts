import type { Block } from '../document/page-content';

const NAME = '(?:\\s+\\p{Lu}\\p{L}*)*';
const COUNCIL = `(?:HĐND|Hội đồng nhân dân)(?:\\s+(?:phường|xã|đặc khu|tỉnh|thành phố|huyện|quận|thị xã|thị trấn))?${NAME}`;
const TERM = ',?\\s+\\(?[Kk](?:hóa|hoá)\\s+[\\p{Lu}\\d]+\\)?(?:,?\\s+nhiệm kỳ\\s+\\d{4}\\s*[-–]\\s*\\d{4})?';
const ORDINAL = '(?:lần\\s+)?thứ\\s+[\\p{L}\\d]+|(?:giữa|cuối|đầu) năm(?:\\s+\\d{4})?';
const WHICH = `(?:(?:thường lệ|chuyên đề|bất thường)\\s+)?(?:${ORDINAL})(?:\\s*\\([^)]*\\))?`;
const SESSION = `[Kk]ỳ họp\\s+${WHICH},?\\s+(?:của\\s+)?${COUNCIL}(?:${TERM})?`;
/** Only a report made for a session says so; one that tells of a past session does not. */
const MADE_FOR = new RegExp(`(?:[Tt]rình|báo cáo|gửi|phục vụ)(?:\\s+[^\\s.;,]+){0,7}?\\s+(${SESSION})`, 'u');
/** A resolution names the session that passed it, its council first (Decree 30/2020, template 1.1). */
const PASSED_AT = new RegExp(`[Nn]ghị quyết này.*?(${COUNCIL}${TERM},?\\s+(?:tại\\s+)?[Kk]ỳ họp\\s+${WHICH})(?=.*?thông qua)`, 'u');

export interface SessionRead {
  readonly session: string;
  /** The block it was read from; undefined when the subject names it. */
  readonly block?: number;
}

/** The council session a document is made for, as its subject, its opening or its closing sentence names it. */
export function readSession(subject: string | undefined, body: readonly Block[]): SessionRead | undefined {
  const inSubject = new RegExp(`(${SESSION})`, 'u').exec(subject ?? '')?.[1];
  if (inSubject !== undefined) return { session: inSubject };
  for (const block of placesToLook(body)) {
    const text = textOf(body[block]);
    const session = PASSED_AT.exec(text)?.[1] ?? MADE_FOR.exec(text)?.[1];
    if (session !== undefined) return { session, block };
  }
  return undefined;
}

/** The opening, up to the first heading after some text, and the last two paragraphs. */
function placesToLook(body: readonly Block[]): readonly number[] {
  const first = body.findIndex((block) => block.kind !== 'heading');
  const heading = body.findIndex((block, at) => at > first && block.kind === 'heading');
  const end = heading === -1 ? 1 : heading;
  const said = body.flatMap((block, at) => (textOf(block) === '' ? [] : [at]));
  return [...new Set([...said.filter((at) => at < end), ...said.slice(-2)])];
}

function textOf(block: Block | undefined): string {
  return block?.kind === 'paragraph' || block?.kind === 'item' ? block.text : '';
}
