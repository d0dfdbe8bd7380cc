import { z } from 'zod';

const about = { documentId: z.string(), subject: z.string(), typeName: z.string(), printedNumber: z.string().optional() };
const copy = z.object({
  ...about, deliveryId: z.string(), addresseeId: z.string(), addressee: z.string(), channel: z.string(), issuedOn: z.string(),
});

/** The four queues of văn thư, each the oldest first. */
export const deskSchema = z.object({
  toSeal: z.array(z.object({ ...about, postId: z.string(), openedAt: z.string(), dueAt: z.string().optional(), urgency: z.string(), onPaper: z.boolean() })),
  sending: z.array(z.object({ ...about, issuedOn: z.string(), addressees: z.number(), reached: z.number(), acknowledged: z.number() })),
  paper: z.array(copy),
  failing: z.array(copy.extend({ email: z.string().optional(), attempts: z.number(), serverAnswer: z.string().optional() })),
}).meta({ id: 'RecordsDesk', description: 'Bàn làm việc của văn thư' });
