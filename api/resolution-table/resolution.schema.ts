import { z } from 'zod';
import { whoSchema } from '../people/who.schema';

export const HOW = z.enum(['accepted', 'partly-accepted', 'explained']);

/** A reply as far as it is written. */
export const replyDraftSchema = z.object({
  how: HOW.optional(), text: z.string().max(20_000), whereChanged: z.string().max(500).default(''),
}).meta({ id: 'ReplyDraft' });

const pointSchema = z.object({
  position: z.number(), text: z.string(), place: z.string(), quote: z.string().optional(), page: z.number().optional(),
  /** The passage it speaks of reads otherwise by now. */
  passageChanged: z.boolean(), reply: replyDraftSchema.extend({ by: z.string(), at: z.string() }).optional(),
});

const groupSchema = z.object({
  who: whoSchema, unitName: z.string(), answer: z.string(), at: z.string(), textVersion: z.number(), outdated: z.boolean(),
  attachment: z.object({ name: z.string(), url: z.string() }).optional(), points: z.array(pointSchema),
});

export const resolutionSchema = z.object({
  documentId: z.string(), round: z.number(), subject: z.string(), version: z.number(), mayFill: z.boolean(), collecting: z.boolean(),
  dueAt: z.string().optional(), dueWords: z.string().optional(), asked: z.number(), groups: z.array(groupSchema),
  agreed: z.array(z.object({ unitName: z.string(), answer: z.string(), at: z.string() })),
  silent: z.array(z.object({ unitName: z.string(), dueAt: z.string().optional() })), silenceWords: z.string().optional(),
  /** The table as it went on, bound to the text it went on with. */
  submitted: z.object({ version: z.number(), at: z.string() }).optional(),
}).meta({ id: 'ResolutionTable', description: 'Bảng tổng hợp ý kiến và tiếp thu, giải trình' });

export type ResolutionTable = z.infer<typeof resolutionSchema>;
