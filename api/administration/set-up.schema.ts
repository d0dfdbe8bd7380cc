import { z } from 'zod';
import { roleSchema } from './administration.schema';

const step = z.enum(['agency', 'units', 'people', 'books', 'groups', 'seals', 'calendar', 'trial']);

export const setUpSchema = z.object({
  agencyId: z.string(), today: z.string(),
  /** In the order one takes them; what is lacking is worked out from the record each time, so the set-up can be left at any moment. */
  steps: z.array(z.object({ id: step, title: z.string(), done: z.boolean(), said: z.string(), lacking: z.array(z.string()) })),
  agency: z.object({
    name: z.string(), abbreviation: z.string(), superiorName: z.string(), placeOfIssue: z.string(), collectiveName: z.string(), email: z.string(),
    initials: z.boolean(), footMark: z.boolean(),
  }),
  units: z.array(z.object({ id: z.string(), name: z.string(), abbreviation: z.string(), posts: z.number() })),
  roles: z.array(z.object({ id: roleSchema, name: z.string() })),
  books: z.array(z.object({
    id: z.string(), name: z.string(), scope: z.string(), documentTypes: z.array(z.string()), begun: z.boolean(), next: z.number().optional(),
    reason: z.string().optional(),
  })),
  seals: z.array(z.object({ id: z.string(), name: z.string(), bodies: z.array(z.string()), keeper: z.string(), since: z.string(), record: z.string() })),
  /** The test document: who would have it before the signer, who could sign it, and the latest one. */
  trial: z.object({
    way: z.array(z.object({ label: z.string(), names: z.array(z.string()) })),
    signers: z.array(z.object({ postId: z.string(), title: z.string(), name: z.string() })),
    latest: z.object({ documentId: z.string(), state: z.enum(['running', 'ended', 'withdrawn']) }).optional(),
  }),
}).meta({ id: 'SetUp', description: 'Những gì một cơ quan cần có trước văn bản đầu tiên' });

export type SetUp = z.infer<typeof setUpSchema>;
