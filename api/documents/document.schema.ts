import { z } from 'zod';
import type { OfferedActKind } from '../../domain/policy/offered-acts';
import { findingSchema, readingSchema, recipientLineSchema } from '../drafts/draft.schema';
import { whoSchema } from '../people/who.schema';
import { urgencySchema } from '../words/urgency.schema';

export const documentParams = z.object({ documentId: z.uuid() });

const routeLineSchema = z.object({
  id: z.string(), name: z.string(),
  steps: z.array(z.object({
    stepId: z.string(), label: z.string(), kind: z.string(), state: z.enum(['done', 'here', 'to-come', 'passed-over']),
    who: whoSchema.optional(), at: z.string().optional(), dueAt: z.string().optional(),
  })),
}).meta({ id: 'RouteLine' });

const currentSchema = z.object({
  stepId: z.string(), label: z.string(), kind: z.string(), round: z.number(), postIds: z.array(z.string()), holders: z.array(whoSchema),
  openedAt: z.string(),
  dueAt: z.string().optional(), dueWords: z.string().optional(), overdue: z.boolean(),
  /** The calendar changed while the step was open: from when to when, and why. */
  movedWords: z.string().optional(), progress: z.string().optional(),
  nudgedTimes: z.number(),
});

const OFFERED = [
  'check', 'advise', 'resolve', 'revise', 'approve', 'return', 'takeBack', 'withdraw', 'assignSession', 'resolveRecipients', 'opinion',
  'prepareOpinion', 'vote', 'giveNumber', 'signature', 'seal', 'signOnPaper', 'signDigitally', 'confirmPaperSigned', 'takeScan',
  'askExplanation', 'passToRead', 'askPartyCommittee', 'giveWord', 'nudge',
] as const satisfies readonly OfferedActKind[];

export const allowedActSchema = z.object({
  kind: z.enum(OFFERED), postId: z.string(), label: z.string(), primary: z.boolean(), needsReason: z.boolean().optional(),
  needsPin: z.boolean().optional(), askId: z.string().optional(),
  /** With it whoever acts puts their initials on the page, at this place. */
  initials: z.enum(['content', 'form']).optional(),
  targets: z.array(z.object({ stepId: z.string(), label: z.string() })).optional(),
  /** Fields of work to choose from, where the route asks for one. */
  fields: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
}).meta({ id: 'AllowedAct' });

/** Somebody was asked for a word beside the route: an explanation, to read it, the opinion of the Party committee. */
const askedSchema = z.object({
  askId: z.string(), ask: z.enum(['explanation', 'reading', 'party-opinion']), by: whoSchema, to: z.array(whoSchema), at: z.string(),
  words: z.string().optional(), open: z.boolean(),
  given: z.object({ who: whoSchema, at: z.string(), words: z.string().optional() }).optional(),
});

const replySchema = z.object({ how: z.string(), text: z.string() });

const opinionSchema = z.object({
  who: whoSchema, answer: z.string(), at: z.string(), words: z.string().optional(), outdated: z.boolean(), needsReply: z.boolean(),
  remarks: z.array(z.object({
    text: z.string(), place: z.string(), quote: z.string().optional(), block: z.number().optional(), page: z.number().optional(),
    reply: replySchema.optional(),
  })),
  attachment: z.object({ name: z.string(), url: z.string() }).optional(), reply: replySchema.optional(),
});

/** A page that is signed by hand: whose hand, or two, what number it got, and its scan. */
const paperSchema = z.object({
  signer: whoSchema, coSigner: whoSchema.optional(), pages: z.number(), signedAt: z.string().optional(),
  printedNumber: z.string().optional(), numberedOn: z.string().optional(),
  scan: z.object({ pages: z.number(), at: z.string(), keptAt: z.string() }).optional(),
});

const replacedSchema = z.object({ documentId: z.string(), printedNumber: z.string(), issuedOn: z.string() });

export const documentViewSchema = z.object({
  documentId: z.string(), seq: z.number(), access: z.enum(['whole', 'issued']), subject: z.string(), documentType: z.string(),
  typeName: z.string(),
  number: z.number().optional(), printedNumber: z.string().optional(), issuedOn: z.string().optional(), agencyName: z.string(),
  /** Under which anybody checks an issued State document: "3f7k-9qxm-2abc". */
  publicCode: z.string().optional(),
  /** What it is a copy of. */
  copyOf: z.object({ documentId: z.string(), printedNumber: z.string(), issuedOn: z.string(), to: z.enum(['paper', 'electronic']) }).optional(),
  /** An earlier document whose place it takes once issued; a later one that was issued in its place. */
  replaces: replacedSchema.optional(), replacedBy: replacedSchema.optional(),
  unitName: z.string(), urgency: urgencySchema,
  drafter: whoSchema, signer: whoSchema, signerLine: z.array(z.string()).optional(),
  /** The second leader, and the lines above their name once they have signed. */
  coSigner: whoSchema.optional(), coSignerLine: z.array(z.string()).optional(), field: z.string().optional(),
  route: routeLineSchema.optional(), current: currentSchema.optional(),
  text: z.object({ version: z.number(), textSha256: z.string() }).optional(),
  files: z.object({
    draft: z.string().optional(), toSign: z.string().optional(), signed: z.string().optional(), issued: z.string().optional(),
    original: z.string().optional(),
  }),
  bytesSha256: z.string().optional(), sealId: z.string().optional(),
  /** The number our own book would give it now. */
  nextNumber: z.string().optional(),
  /** Another system numbers it: văn thư keys in number and day, from and until which days. */
  numberedElsewhere: z.object({ afterNumber: z.string(), from: z.string(), until: z.string() }).optional(),
  typesettingFailed: z.string().optional(),
  reading: readingSchema.optional(), recipients: z.array(recipientLineSchema).optional(), archiveLine: z.string().optional(),
  findings: z.array(findingSchema).optional(),
  opinions: z.array(opinionSchema).optional(), silent: z.array(whoSchema).optional(), acts: z.array(allowedActSchema),
  asked: z.array(askedSchema).optional(), explainers: z.array(whoSchema).optional(),
  timeline: z.array(
    z.object({
      at: z.string(), what: z.string(), words: z.string().optional(), version: z.number().optional(),
      /** What belongs among the steps of the route as well. */
      turn: z.enum(['taken-back', 'withdrawn', 'recalled']).optional(),
    })
  ).optional(),
  versions: z.array(z.object({ version: z.number(), at: z.string(), who: whoSchema })).optional(),
  deliveries: z.object({ total: z.number(), delivered: z.number(), acknowledged: z.number(), failed: z.number() }).optional(),
  paper: paperSchema.optional(),
  /** One's own file that waits for the seal of the agency's own tool. */
  awaitsOwnTool: z.object({ printedNumber: z.string(), expiresAt: z.string(), ready: z.boolean() }).optional(),
  sessionId: z.string().optional(), councilResult: z.string().optional(),
  closed: z.object({ why: z.enum(['filed', 'withdrawn', 'tried']), at: z.string() }).optional(), recalledAt: z.string().optional(),
  takeBackPossible: z.boolean(),
}).meta({ id: 'DocumentView', description: 'Một hồ sơ như người đang đăng nhập được xem' });

export type DocumentView = z.infer<typeof documentViewSchema>;

export const documentsQuerySchema = z.object({
  scope: z.enum(['mine', 'agency']).default('mine'), state: z.enum(['open', 'issued', 'withdrawn']).optional(),
  q: z.string().max(200).optional(), cursor: z.string().max(200).optional(),
});

export const documentRowSchema = z.object({
  documentId: z.string(), subject: z.string(), documentType: z.string(), typeName: z.string(), agencyAbbreviation: z.string(),
  unitName: z.string(), drafterName: z.string(),
  state: z.string(), step: z.string().optional(), stepLabel: z.string(), holders: z.array(whoSchema), dueAt: z.string().optional(),
  dueWords: z.string().optional(),
  printedNumber: z.string().optional(), issuedOn: z.string().optional(), urgency: urgencySchema, updatedAt: z.string(),
}).meta({ id: 'DocumentRow' });

export type DocumentListRow = z.infer<typeof documentRowSchema>;
