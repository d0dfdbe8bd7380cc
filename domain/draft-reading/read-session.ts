import type { Block } from '../document/page-content';

const COUNCIL = '(?:HĐND|Hội đồng nhân dân)(?:\\s+(?:phường|xã|đặc khu|tỉnh|thành phố))?(?:\\s+\\p{Lu}\\p{L}*)*';
const TERM = '(?:,?\\s+\\(?(?:khóa|khoá)\\s+[\\p{L}\\d]+\\)?)?';
const WHICH = '(?:(?:thường lệ|chuyên đề|bất thường)\\s+)?(?:thứ\\s+[\\p{L}\\d]+|(?:giữa|cuối|đầu) năm(?:\\s+\\d{4})?)(?:\\s*\\([^)]*\\))?';
const SESSION = `[Kk]ỳ họp\\s+${WHICH},?\\s+(?:của\\s+)?${COUNCIL}${TERM}`;
/** Only a report made for a session says so; one that tells of a past session does not. */
const MADE_FOR = new RegExp(`(?:trình|báo cáo|gửi|phục vụ)(?:\\s+[^\\s.;,]+){0,7}?\\s+(${SESSION})`, 'iu');

/** The council session a document is made for, as its subject, its opening or its closing sentence names it. */
export function readSession(subject: string | undefined, body: readonly Block[]): string | undefined {
  const texts = body.map((block) => (block.kind === 'paragraph' || block.kind === 'item' ? block.text : undefined));
  const firstHeading = body.findIndex((block) => block.kind === 'heading');
  const opening = texts.slice(0, Math.max(firstHeading, 1));
  const closing = texts.filter((text) => text !== undefined).slice(-2);
  const inSubject = new RegExp(`(${SESSION})`, 'iu').exec(subject ?? '')?.[1];
  return inSubject ?? [...opening, ...closing].map((text) => MADE_FOR.exec(text ?? '')?.[1]).find((found) => found !== undefined);
}
