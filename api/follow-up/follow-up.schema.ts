import { z } from 'zod';

const cell = z.object({ stage: z.string(), late: z.number() });

export const followUpSchema = z.object({
  agencyId: z.string(), agencyName: z.string(), agencies: z.array(z.object({ id: z.string(), name: z.string() })), asOf: z.string(),
  running: z.number(), stages: z.array(z.object({ id: z.string(), words: z.string() })),
  /** With whom it is late, the unit with most first. */
  units: z.array(z.object({ unitId: z.string(), name: z.string(), late: z.number(), cells: z.array(cell) })),
  /** Working days a step usually takes (median of the last 30 days) beside those it may take. */
  steps: z.array(z.object({ stage: z.string(), words: z.string(), usualDays: z.number(), allowedDays: z.number().optional(), count: z.number() })),
  weeks: z.array(z.object({ monday: z.string(), onTime: z.number(), late: z.number() })),
  people: z.array(z.object({ personId: z.string(), name: z.string(), postTitle: z.string(), unitName: z.string(), open: z.number(), late: z.number() })),
}).meta({ id: 'FollowUp', description: 'Công việc của một cơ quan: quá hạn ở đâu, lâu ở bước nào, ai đang xử lý' });

export type FollowUp = z.infer<typeof followUpSchema>;

export const agencyQuerySchema = z.object({ agencyId: z.string().optional() });
export const lateQuerySchema = agencyQuerySchema.extend({
  unitId: z.string().optional(), stage: z.string().optional(), personId: z.string().optional(), all: z.enum(['true', 'false']).default('false'),
});

export const lateSchema = z.object({
  items: z.array(z.object({
    documentId: z.string(), subject: z.string(), typeName: z.string(), stepLabel: z.string(), holder: z.string(), unitName: z.string(),
    openedAt: z.string(), dueAt: z.string().optional(), dueWords: z.string().optional(), late: z.boolean(),
  })),
  more: z.number(),
}).meta({ id: 'FollowUpList' });
