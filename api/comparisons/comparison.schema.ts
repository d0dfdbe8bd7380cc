import { z } from 'zod';
import { whoSchema } from '../people/who.schema';

export const comparisonQuerySchema = z.object({
  from: z.coerce.number().int().min(1).optional(), to: z.coerce.number().int().min(1).optional(),
});

const change = z.enum(['same', 'added', 'removed']);

const versionSchema = z.object({ version: z.number(), at: z.string(), who: whoSchema });

export const comparisonSchema = z.object({
  documentId: z.string(), subject: z.string(), versions: z.array(versionSchema), from: z.number(), to: z.number(),
  /** The text this person last checked, when nobody said which to compare with. */
  sinceYourCheck: z.boolean(),
  lines: z.array(z.object({
    place: z.string(), breaks: change,
    runs: z.array(z.object({
      change, parts: z.array(z.object({ text: z.string(), telling: z.enum(['date', 'number', 'name']).optional() })),
    })),
  })),
}).meta({ id: 'Comparison', description: 'So sánh hai lần dự thảo, từng từ' });

export type Comparison = z.infer<typeof comparisonSchema>;
