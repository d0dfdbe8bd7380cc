import { z } from 'zod';
import { whoSchema } from '../people/who.schema';

const words = z.string().max(20_000);
const OPINIONS = z.enum(['agree', 'agree-with-remarks', 'disagree', 'not-our-field']);

/** A remark and where it is pinned; neither block nor page: it speaks of the whole text. */
export const remarkSchema = z.object({
  text: words, block: z.number().int().min(0).max(20_000).optional(), page: z.number().int().min(1).max(5_000).optional(),
});

/** What a person writes, as far as it is written. */
export const opinionDraftSchema = z.object({
  answer: OPINIONS.optional(), words: words.default(''), remarks: z.array(remarkSchema).max(200).default([]),
}).meta({ id: 'OpinionDraft' });

export type OpinionDraft = z.infer<typeof opinionDraftSchema>;

const said = {
  postId: z.string(), answer: OPINIONS, textSha256: z.string().regex(/^[0-9a-f]{64}$/), words: words.optional(),
  remarks: z.array(remarkSchema).max(200).default([]),
};

export const opinionSchema = z.object(said).meta({ id: 'OpinionGiven' });
export const preparedSchema = z.object({ ...said, forPostId: z.string() }).meta({ id: 'OpinionPrepared' });

const contentSchema = opinionDraftSchema.extend({ attachment: z.object({ name: z.string(), url: z.string() }).optional() });

/** A desk at which this person answers or prepares an answer. */
const deskSchema = z.object({
  postId: z.string(), forPostId: z.string(), unitName: z.string(), does: z.enum(['gives', 'prepares']),
  preparers: z.array(whoSchema), preparer: whoSchema.optional(),
  prepared: z.object({ by: whoSchema, at: z.string(), content: contentSchema }).optional(), draft: opinionDraftSchema.optional(),
});

export const consultationSchema = z.object({
  round: z.number(), textSha256: z.string(), dueAt: z.string().optional(), dueWords: z.string().optional(), closed: z.boolean(),
  pages: z.number().optional(), passages: z.array(z.object({ block: z.number(), place: z.string(), text: z.string() })),
  desks: z.array(deskSchema),
}).meta({ id: 'Consultation', description: 'Đợt lấy ý kiến gần nhất, như người đang đăng nhập được hỏi' });

export type Consultation = z.infer<typeof consultationSchema>;
