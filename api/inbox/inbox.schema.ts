import { z } from 'zod';
import { urgencySchema } from '../words/urgency.schema';

const ROWS = 20;
const MOST_ROWS = 200;

export const inboxQuerySchema = z.object({
  tab: z.enum(['mine', 'moved', 'done', 'take-back']).default('mine'), cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(ROWS),
});

export type InboxQuery = z.infer<typeof inboxQuerySchema>;

const inboxRowSchema = z.object({
  documentId: z.string(), streamId: z.string(), key: z.string(), step: z.string(), stepKind: z.string(), verb: z.string(),
  subject: z.string(),
  documentType: z.string(), typeName: z.string(), unitName: z.string(), agencyAbbreviation: z.string(), postId: z.string(),
  postTitle: z.string(),
  onBehalfOf: z.string().optional(), urgency: urgencySchema, openedAt: z.string(), dueAt: z.string().optional(),
  dueWords: z.string().optional(),
  progress: z.string().optional(),
}).meta({ id: 'InboxRow', description: 'Một việc trong “Việc của tôi”' });

export type InboxItem = z.infer<typeof inboxRowSchema>;

export const inboxSchema = z.object({
  items: z.array(inboxRowSchema), nextCursor: z.string().optional(),
}).meta({ id: 'Inbox' });

export const inboxCountsSchema = z.object({
  mine: z.number(), overdue: z.number(), today: z.number(), soon: z.number(), later: z.number(), incoming: z.number(),
  toSeal: z.number(), drafts: z.number(), council: z.number(),
}).meta({ id: 'InboxCounts' });

export type InboxCounts = z.infer<typeof inboxCountsSchema>;
