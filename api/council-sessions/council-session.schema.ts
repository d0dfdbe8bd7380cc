import { z } from 'zod';

export const councilSessionSchema = z.object({
  sessionId: z.string(), seq: z.number(), agencyId: z.string(), name: z.string(), opensOn: z.string(), papersDueAt: z.string(),
  papersDueWords: z.string(),
  papersSentAt: z.string().optional(), papersOverdue: z.boolean(), closed: z.object({ at: z.string() }).optional(), mayRun: z.boolean(),
  officePostIds: z.array(z.string()),
  items: z.array(z.object({
    documentId: z.string(), subject: z.string(), typeName: z.string(), printedNumber: z.string().optional(),
    result: z.string().optional(), resultAt: z.string().optional(),
    resultWords: z.string().optional(),
  })),
  /** For its office, while it is open: reports before the council that are on no agenda; lacking once the papers are due or out. */
  waiting: z.array(z.object({ documentId: z.string(), subject: z.string(), typeName: z.string(), since: z.string() })).optional(),
  lacking: z.boolean(), delegates: z.number(),
}).meta({ id: 'CouncilSession', description: 'Một kỳ họp HĐND' });

export const resultSchema = z.enum([
  'considered', 'supplement-required', 'not-submitted', 'passed', 'passed-with-changes', 'not-passed', 'moved-to-next-session',
]);
