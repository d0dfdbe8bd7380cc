import { z } from 'zod';

const givenSchema = z.object({
  answer: z.string(), unit: z.string(), name: z.string(), at: z.string(), words: z.string().optional(), remarks: z.number(),
});

export const routingSlipSchema = z.object({
  agencyName: z.string(), unitName: z.string(), addressedTo: z.string(), matter: z.string(), version: z.number(), pages: z.number().optional(),
  urgency: z.string(), summary: z.array(z.string()), basis: z.array(z.string()),
  asked: z.array(z.object({
    purpose: z.enum(['consultation', 'ballot']), round: z.number(), asked: z.number(), answers: z.array(givenSchema),
    waiting: z.array(z.string()), silent: z.array(z.string()), silenceIsConsent: z.boolean(),
  })),
  proposal: z.string(),
  entries: z.array(z.object({
    stepId: z.string(), label: z.string(), kind: z.string(), verdict: z.string().optional(), words: z.string().optional(),
    by: z.object({ name: z.string(), post: z.string(), at: z.string() }).optional(), outdated: z.boolean(),
  })),
}).meta({ id: 'RoutingSlip', description: 'Phiếu trình đi cùng dự thảo' });
