import { z } from 'zod';
import { correctionsSchema } from '../drafts/corrections';
import { pageWaySchema, pointedSchema } from '../drafts/pointed-places';
import { chosenLinesSchema } from '../drafts/recipients';
import { givenNumberSchema } from '../register/given-number.schema';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const words = z.string().max(20_000).optional();

/** A number, also as the text a form field carries. */
const expectedVersion = z.coerce.number().int().min(1);
const atPost = { expectedVersion, postId: z.string() };

/** The field of work from now on; '' for none. */
export const fieldOfWork = z.string().max(200).optional();

/** What each act carries beside the version and the post. */
export const ACT_SCHEMAS = {
  see: z.object({ ...atPost, expectedVersion: expectedVersion.optional() }),
  check: z.object({ ...atPost, textSha256: sha256, words }),
  advise: z.object({ ...atPost, textSha256: sha256, words }),
  giveNumber: z.object({ ...atPost, bytesSha256: sha256, given: givenNumberSchema.optional() }),
  signOnPaper: z.object({ ...atPost, bytesSha256: sha256 }),
  signDigitally: z.object(atPost),
  confirmPaperSigned: z.object({ ...atPost, given: givenNumberSchema.optional() }),
  approve: z.object({ ...atPost, textSha256: sha256, bytesSha256: sha256, words }),
  return: z.object({ ...atPost, toStepId: z.string(), words }),
  takeBack: z.object(atPost),
  withdraw: z.object({ ...atPost, words }),
  assignSession: z.object({ ...atPost, sessionId: z.uuid() }),
  askExplanation: z.object({ ...atPost, toPostId: z.string(), words }),
  passToRead: z.object({ ...atPost, toPostIds: z.array(z.string()).min(1).max(50), words }),
  askPartyCommittee: z.object({ ...atPost, words }),
  giveWord: z.object({ ...atPost, askId: z.string(), words }),
  nudge: z.object(atPost),
  resolveRecipients: z.object({ ...atPost, recipients: chosenLinesSchema }),
  /** A new text as `file` or `text`, or corrections of the text that stands. */
  revise: z.object({
    ...atPost, text: z.string().max(2_000_000).optional(), corrections: correctionsSchema.optional(),
    recipients: chosenLinesSchema.optional(), page: pageWaySchema.optional(), places: pointedSchema.optional(), field: fieldOfWork,
  }),
  resolve: z.object({
    ...atPost, text: z.string().max(2_000_000).optional(), corrections: correctionsSchema.optional(),
    recipients: chosenLinesSchema.optional(), page: pageWaySchema.optional(), places: pointedSchema.optional(),
    replies: z.array(
      z.object({
        postId: z.string(), position: z.number().int().min(0).max(200).default(0),
        how: z.enum(['accepted', 'partly-accepted', 'explained']), text: z.string().trim().min(1).max(20_000),
      })
    ).max(200).optional(),
  }),
} as const;

export type ActKind = keyof typeof ACT_SCHEMAS;

export const actAnswerSchema = z.object({ seq: z.number(), answer: z.record(z.string(), z.unknown()) }).meta({ id: 'ActAnswer' });
