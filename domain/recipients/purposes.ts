import type { RecipientPurpose } from './recipient-line';

const PURPOSES: readonly { readonly words: RegExp; readonly purpose: RecipientPurpose }[] = [
  { words: /^(?:để\s+)?(?:thay\s+)?(?:báo cáo|b\s*\/\s*c(?:áo)?|b\/cáo|bc)$/u, purpose: 'for-report' },
  { words: /^(?:để\s+)?(?:(?:tổ chức\s+|chỉ đạo\s+)?thực hiện|triển khai(?: thực hiện)?|th?\s*\/\s*h(?:iện)?|thi hành|quán triệt)$/u, purpose: 'for-action' },
  { words: /^(?:để\s+)?(?:biết|thông tin|t\s*\/\s*b|tham khảo|nhận)$/u, purpose: 'for-information' },
  { words: /^(?:để\s+)?(?:kiểm tra|k\s*\/\s*t|giám sát|theo dõi|đôn đốc|thẩm tra|thẩm định|rà soát)$/u, purpose: 'for-checking' },
  { words: /^(?:để\s+)?(?:(?:lãnh đạo\s+|cho ý kiến\s+)?chỉ đạo|c\s*\/\s*đ|cho ý kiến)$/u, purpose: 'for-direction' },
  { words: /^(?:để\s+)?(?:phối hợp|ph?\s*\/\s*h)(?: thực hiện| chỉ đạo| tuyên truyền)?$/u, purpose: 'for-coordination' },
  { words: /^(?:để\s+)?(?:đăng tải|đăng tin|đưa tin|đăng công báo|niêm yết|công khai|tuyên truyền)(?:\s.*)?$/u, purpose: 'for-publication' },
];

/** A longer line is no list of names. */
const LONGEST_LINE = 600;

/** Takes the purpose off the end of a recipient line: "X (để báo cáo)", "X; (b/c)", "X, để biết". Of two purposes the first counts. */
export function takePurpose(line: string): { readonly names: string; readonly purpose?: RecipientPurpose } {
  if (line.length > LONGEST_LINE) return { names: line };
  const bracketed = /^(.*?)[\s,;:]*[([]([^()[\]]*)[)\]]$/u.exec(line);
  const open = /^(.*?)(?:[\s,;:]+|\s+[-–]\s+)((?:để\s+)\p{L}[\p{L}\s/]*|\p{Ll}{1,2}\s*\/\s*\p{Ll}{1,4})$/u.exec(line);
  for (const found of [bracketed, open]) {
    const purpose = purposeOf(found?.[2] ?? '');
    if (found?.[1] !== undefined && purpose !== undefined) return { names: found[1], purpose };
  }
  return { names: line };
}

function purposeOf(words: string): RecipientPurpose | undefined {
  const first = words.toLowerCase().split(/[,;]|\svà\s/u)[0]?.replace(/\s+/g, ' ').trim() ?? '';
  return PURPOSES.find((entry) => entry.words.test(first))?.purpose;
}
