import { z } from 'zod';
import type { GivenNumber } from '../../domain/registers/given-number';

/** In a book another system numbers: "641" or "641/BC-UBND", and the date it bears. */
export const givenNumberSchema: z.ZodType<GivenNumber> = z.object({
  written: z.string().trim().min(1).max(60), on: z.iso.date(),
}).meta({ id: 'GivenNumber', description: 'Số và ngày do hệ thống khác cấp' });
