import { z } from 'zod';

export const deliverySchema = z.object({
  deliveryId: z.string(), line: z.number(), addressee: z.string(), channel: z.string(), postId: z.string().optional(), state: z.string(),
  perhapsTwice: z.boolean(),
  /** Addresses put right while this copy was sent again. */
  corrections: z.array(z.object({ at: z.string(), who: z.string(), from: z.string().optional(), to: z.string() })),
  chasedTimes: z.number(), attempts: z.array(z.object({ at: z.string(), outcome: z.string(), serverAnswer: z.string().optional() })),
  nextAttemptAt: z.string().optional(), deliveredAt: z.string().optional(), acknowledgedAt: z.string().optional(),
  acknowledgedBy: z.string().optional(), withSessionPapersAt: z.string().optional(), recallToldAt: z.string().optional(),
  mustBeToldByHand: z.boolean().optional(),
  recallConfirmedAt: z.string().optional(),
}).meta({ id: 'Delivery' });

/** The post one acts from; left out, the one of one's posts that the act belongs to. */
export const atPostSchema = z.object({ postId: z.string().optional() });
export const withWordsSchema = atPostSchema.extend({ words: z.string().max(20_000).optional() });

/** `email`: the address was wrong, and is this one from now on. */
export const resendSchema = atPostSchema.extend({ email: z.email().max(254).optional() });

/** `receiver` signed the slip on `receivedOn`; left out, today. */
export const handOverSchema = withWordsSchema.extend({ receiver: z.string().max(200).optional(), receivedOn: z.iso.date().optional() });
