import { isUpperCase, type DraftLine } from './draft-part';
import type { ReadSignature } from './draft-reading';

const CAPACITY = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\/UQ|Q)\s*[./]?\s+\p{Lu}|^(?:TM|KT|TL|TUQ)\.\s*\p{Lu}|^(?:T\/M|K\/T|T\/L)\s*\p{Lu}/u;
const POSTS = ['CHỦ TỊCH', 'BÍ THƯ', 'CHÁNH', 'TRƯỞNG', 'GIÁM ĐỐC', 'CHỦ NHIỆM', 'CHỈ HUY', 'HIỆU TRƯỞNG', 'THƯ KÝ', 'VIỆN TRƯỞNG',
  'CHỦ TỌA'];
const POST = new RegExp(`^(?:Q\\.\\s*)?(?:PHÓ\\s+)?(?:TỔNG\\s+)?(?:${POSTS.join('|')})`, 'u');
/** Two to seven words that each begin with a capital: a personal name. */
const NAME = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,6}$/u;

/** A line of authority above the post: TM., KT., TL., TUQ., Q. (Decree 30/2020, art. 13) or T/M, T/L, K/T (Party). */
export function isCapacity(text: string): boolean {
  return isUpperCase(text) && CAPACITY.test(text.replace(/\s{3,}.*$/u, ''));
}

/** Reads the signing lines, and says which lines it could not place. */
export function readSignature(lines: readonly DraftLine[]): { readonly signature: ReadSignature; readonly unread: readonly string[] } {
  const capacity: string[] = [];
  const unread: string[] = [];
  let post: string | undefined;
  let name: string | undefined;
  for (const { text } of lines) {
    const role = roleOf(text, post !== undefined);
    if (role === 'capacity') capacity.push(text);
    else if (role === 'post' && post === undefined) post = text;
    else if (role === 'name' && name === undefined) name = text;
    else if (role === 'more-capacity' && capacity.length > 0 && post === undefined) capacity.push(`${capacity.pop() ?? ''} ${text}`);
    else if (role !== 'stamp') unread.push(text);
  }
  return { signature: { capacity, ...(post !== undefined && { post }), ...(name !== undefined && { name }) }, unread };
}

type Role = 'capacity' | 'more-capacity' | 'post' | 'name' | 'stamp' | 'other';

function roleOf(text: string, hasPost: boolean): Role {
  if (/^[[(]?(?:đã ký|chữ ký|ký số|ký tên|ký,)/iu.test(text) || /^[*_.…\-\s]+$/u.test(text)) return 'stamp';
  if (isCapacity(text) && !hasPost) return 'capacity';
  if (POST.test(text) && isUpperCase(text)) return 'post';
  if (isUpperCase(text) && !hasPost) return 'more-capacity';
  return hasPost && NAME.test(text) ? 'name' : 'other';
}
