import { z } from 'zod';

export const scanSchema = z.object({
  expectedVersion: z.coerce.number().int().min(1), postId: z.string(),
  /** Where the paper original is kept. */
  words: z.string().max(2_000).optional(),
}).meta({ id: 'ScanHandedIn' });

export const scanTakenSchema = z.object({ seq: z.number(), pages: z.number() }).meta({ id: 'ScanTaken' });
