import { isUpperCase, type DraftLine } from './draft-part';
import type { ReadSignature } from './draft-reading';
import { numbered, type FoundLines } from './found-lines';

const CAPACITY = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\/UQ|Q)\s*[./]?\s+\p{Lu}|^(?:TM|KT|TL|TUQ)\.\s*\p{Lu}|^(?:T\/M|K\/T|T\/L)\s*\p{Lu}/u;
const POSTS = ['CHỦ TỊCH', 'BÍ THƯ', 'CHÁNH', 'TRƯỞNG', 'GIÁM ĐỐC', 'CHỦ NHIỆM', 'CHỈ HUY', 'HIỆU TRƯỞNG', 'THƯ KÝ', 'VIỆN TRƯỞNG',
  'CHỦ TỌA', 'CỤC TRƯỞNG', 'TỔ TRƯỞNG', 'ĐỘI TRƯỞNG', 'CHÍNH TRỊ VIÊN', 'ĐỒN TRƯỞNG', 'TRẠM TRƯỞNG', 'CHỦ HỘ'];
const POST = new RegExp(`^(?:Q\\.\\s*)?(?:PHÓ\\s+)?(?:TỔNG\\s+)?(?:${POSTS.join('|')})(?!\\p{L})`, 'u');
/** Ranks of the armed forces and titles of learning that stand before a name; only the former may (Decree 30/2020, annex I.II.7). */
const RANK = '(?:(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tướng|tá|úy|uý)\\s+|(?:GS|PGS|TS|ThS|BS|KS|CN|Dr)\\.\\s*)*';
/** Two to seven words that each begin with a capital: a personal name. */
const NAME = new RegExp(`^${RANK}\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*){1,6}$`, 'u');

/** A line of authority above the post: TM., KT., TL., TUQ., Q. (Decree 30/2020, art. 13) or T/M, T/L, K/T (Party). */
export function isCapacity(text: string): boolean {
  return isUpperCase(text) && CAPACITY.test(text.split(/\s{3,}/u, 1)[0] ?? '');
}

/** A line that is a signer's post and nothing else. */
export function isPost(text: string): boolean {
  return POST.test(text) && isUpperCase(text);
}

export interface SignatureRead {
  readonly signature: ReadSignature;
  readonly found: FoundLines;
  /** Lines it could not place. */
  readonly unread: readonly string[];
}

/** Reads the signing lines, and says which lines it could not place. */
export function readSignature(lines: readonly DraftLine[]): SignatureRead {
  const capacity: { readonly text: string; readonly lines: readonly DraftLine[] }[] = [];
  const unread: string[] = [];
  let post: DraftLine | undefined;
  let name: DraftLine | undefined;
  for (const line of lines) {
    const role = roleOf(line.text, post !== undefined);
    const last = capacity.at(-1);
    if (role === 'capacity') capacity.push({ text: line.text, lines: [line] });
    else if (role === 'post' && post === undefined) post = line;
    else if (role === 'name' && name === undefined) name = line;
    else if (role === 'more-capacity' && last !== undefined && post === undefined) {
      capacity[capacity.length - 1] = { text: `${last.text} ${line.text}`, lines: [...last.lines, line] };
    } else if (role !== 'stamp') unread.push(line.text);
  }
  return {
    signature: {
      capacity: capacity.map(({ text }) => text), ...(post !== undefined && { post: post.text }), ...(name !== undefined && { name: name.text }),
    },
    found: {
      ...numbered('signature.capacity', capacity.map((one) => one.lines)),
      ...(post !== undefined && { 'signature.post': [post] }), ...(name !== undefined && { 'signature.name': [name] }),
    },
    unread,
  };
}

type Role = 'capacity' | 'more-capacity' | 'post' | 'name' | 'stamp' | 'other';

function roleOf(text: string, hasPost: boolean): Role {
  if (/^[[(]?(?:đã ký|chữ ký|ký số|ký tên|ký,)/iu.test(text) || /^[*_.…\-\s]+$/u.test(text)) return 'stamp';
  if (isCapacity(text) && !hasPost) return 'capacity';
  if (isPost(text)) return 'post';
  if (isUpperCase(text) && !hasPost) return 'more-capacity';
  return hasPost && NAME.test(text) ? 'name' : 'other';
}
