import { z } from 'zod';
import { whoSchema } from '../people/who.schema';
import type { RouteId } from '../../domain/routes/route';

export const routeIdSchema = z.enum(['kl-du', 'bc-ubnd-hdnd', 'van-ban-thuong'] as const satisfies readonly RouteId[]);
const named = z.object({ id: z.string(), name: z.string() });

/** What was read: fields, blocks and repairs. Its shape is that of the reader (`domain/draft-reading`). */
export const readingSchema = z.looseObject({
  system: z.enum(['state', 'party']), documentType: z.string().optional(), typeName: z.string().optional(), symbol: z.string().optional(),
  subject: z.string().optional(), addressees: z.array(z.string()),
}).meta({ id: 'DraftReading', 'x-domain-type': 'draft-reading/draft-reading#DraftReading' });

export const recipientLineSchema = z.object({
  line: z.number(), printed: z.string(), purpose: z.string().optional(), bodies: z.array(z.string()),
  addressees: z.array(z.object({ id: z.string(), name: z.string(), channel: z.string() })), unknown: z.array(z.string()),
}).meta({ id: 'RecipientLine', description: 'Một dòng Nơi nhận như đã in và những nơi nó gửi đến' });

export const findingSchema = z.object({
  severity: z.enum(['must', 'should']), sentence: z.string(), field: z.string().optional(),
}).meta({ id: 'Finding' });
export type Finding = z.infer<typeof findingSchema>;

const signerSchema = z.object({ postId: z.string(), title: z.string(), name: z.string() });

export const draftSchema = z.object({
  draftId: z.string(), fileName: z.string().optional(), postId: z.string(), agencyId: z.string(), createdAt: z.string(),
  handedIn: z.boolean(),
  /** Pictures of pages: the fields are keyed in, and the file's own page is signed. */
  isScan: z.boolean(),
  reading: readingSchema, recipients: z.array(recipientLineSchema), archiveLine: z.string().optional(), findings: z.array(findingSchema),
  /** With what in the draft it rests on, as words: "vì gửi HĐND". */
  suggestedRoute: routeIdSchema, suggestedRouteWhy: z.string().optional(),
  routes: z.array(z.object({ id: routeIdSchema, name: z.string(), goesTo: z.array(whoSchema) })),
  /** Absent when the draft names nobody who may sign: then the drafter says who signs. */
  suggestedSignerPostId: z.string().optional(),
  signers: z.array(signerSchema),
  /** Who may sign beside the first. */
  coSigners: z.array(signerSchema),
  units: z.array(z.object({ postId: z.string(), title: z.string(), unitName: z.string() })),
  committees: z.array(named), fields: z.array(named.extend({ postIds: z.array(z.string()) })), types: z.array(named),
}).meta({ id: 'Draft' });

export const draftParams = z.object({ draftId: z.uuid() });
export const newDraftSchema = z.object({
  text: z.string().max(2_000_000).optional(), postId: z.string().optional(),
}).meta({ id: 'NewDraft' });
