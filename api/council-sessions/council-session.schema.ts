import { z } from 'zod';

export const councilSessionSchema = z.object({
  sessionId: z.string(), seq: z.number(), agencyId: z.string(), name: z.string(), opensOn: z.string(), papersDueAt: z.string(),
  papersDueWords: z.string(),
  /** The calendar changed since the session was planned: from when to when, and why. */
  papersMovedWords: z.string().optional(),
  papersSentAt: z.string().optional(), papersOverdue: z.boolean(), closed: z.object({ at: z.string() }).optional(), mayRun: z.boolean(),
  officePostIds: z.array(z.string()),
  items: z.array(z.object({
    documentId: z.string(), subject: z.string(), typeName: z.string(), printedNumber: z.string().optional(),
    result: z.string().optional(), resultAt: z.string().optional(),
    resultWords: z.string().optional(),
    /** The paper can be read as it goes to the session; else where it is instead. */
    ready: z.boolean(), standing: z.string(), fromAgency: z.string(),
  })),
  /** The days of the law before the session opens, in their order. */
  milestones: z.array(z.object({
    key: z.string(), words: z.string(), at: z.string(), dueWords: z.string(), rule: z.string(), source: z.string(), verified: z.boolean(),
    state: z.enum(['done', 'past', 'coming']),
  })),
  /** For its office, while it is open: reports before the council that are on no agenda; lacking once the papers are due or out. */
  waiting: z.array(z.object({ documentId: z.string(), subject: z.string(), typeName: z.string(), since: z.string() })).optional(),
  lacking: z.boolean(), delegates: z.number(),
}).meta({ id: 'CouncilSession', description: 'Một kỳ họp HĐND' });

export const resultSchema = z.enum([
  'considered', 'supplement-required', 'not-submitted', 'passed', 'passed-with-changes', 'not-passed', 'moved-to-next-session',
]);
