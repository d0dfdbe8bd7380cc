import { z } from 'zod';
import { documentParams } from '../documents/document.schema';
import { chosenLinesSchema } from '../drafts/recipients';

const formSchema = z.enum(['SY', 'TrS', 'SL']);
const mediumSchema = z.enum(['paper', 'electronic']);

export const copyParams = documentParams;

export const copyChoicesSchema = z.object({
  /** Why nobody of one's posts can copy it here, and what to do. */
  why: z.string().optional(),
  ways: z.array(z.object({ form: formSchema, to: mediumSchema, label: z.string(), explained: z.string() })),
  signers: z.array(z.object({ form: formSchema, postId: z.string(), title: z.string(), name: z.string() })),
  posts: z.array(z.object({ postId: z.string(), title: z.string() })),
  /** Of the text, to choose an excerpt from. */
  blocks: z.array(z.object({ index: z.number(), text: z.string() })),
}).meta({ id: 'CopyChoices', description: 'Các hình thức sao được phép, người ký và các đoạn có thể trích' });

export type CopyChoices = z.infer<typeof copyChoicesSchema>;

const line = z.string().trim().min(1).max(500);

export const newCopySchema = z.object({
  form: formSchema, to: mediumSchema, postId: z.string(), signerPostId: z.string(),
  /** Lines of Nơi nhận as they will be printed, with or without the line of the file copy. */
  lines: z.array(line).min(1).max(200),
  /** Whom the lines reach that the directory could not tell. */
  chosen: chosenLinesSchema.optional(),
  /** Of a trích sao: which blocks, counted from 0. */
  blocks: z.array(z.number().int().min(0)).max(5_000).optional(),
}).meta({ id: 'NewCopy', description: 'Lập bản sao của một văn bản đã phát hành' });

export type NewCopy = z.infer<typeof newCopySchema>;
