import { z } from 'zod';

/** Longest text a person can be writing: a pasted draft. */
const LONGEST = 500_000;

/** Where on a page the words stand: "<document>/<post>/approve", "new-draft". */
const place = z.string().min(1).max(300);

export const keepSchema = z.object({ place, words: z.string().max(LONGEST) }).meta({ id: 'KeepWords' });

export const keptSchema = z.object({
  items: z.array(z.object({ place: z.string(), words: z.string() })),
}).meta({ id: 'KeptWords', description: 'Nội dung đang nhập dở của chính người đang đăng nhập' });
