import { z } from 'zod';

/** Whose work it is: the document's own, or its way to the addressees. */
const kind = z.enum(['document', 'dispatch']);

export const failingWorkSchema = z.object({
  items: z.array(z.object({
    kind, documentId: z.string(),
    what: z.string().meta({ description: 'Việc tự động chưa xong' }),
    since: z.string(), trouble: z.enum(['failing', 'unclaimed', 'no-run', 'engine-away']),
    sentence: z.string(), attempts: z.number().optional(), nextTryAt: z.string().optional(),
  })),
}).meta({ id: 'FailingWork', description: 'Các việc tự động đang trục trặc' });

export const retrySchema = z.object({ kind, documentId: z.string() });
