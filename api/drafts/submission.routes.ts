import { z } from 'zod';
import type { OwnPage } from '../../domain/document/document-events';
import { shippedRoute } from '../../domain/routes/shipped-routes';
import { streamId } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';
import { commandIdOf } from '../http/command-id';
import { writeRoute, type Route, type SignedIn } from '../http/route';
import { actorAt, sendCommand } from '../http/send-command';
import { draftParams, routeIdSchema } from './draft.schema';
import { beginRoute, whileTextStands, type DraftRow } from './draft-store';
import { factsOf } from './draft-facts';
import { onlyOwn, ownDraft } from './drafts.routes';
import { doorFindings } from './findings';
import { keepOwnPage } from './own-page';
import { askedOf } from './own-page.routes';
import { refuseTypesetScan } from './scan';
import { pageWaySchema, pointedSchema } from './pointed-places';
import { urgencySchema } from '../words/urgency.schema';
import { previewOfDraft } from './preview.routes';
import { chosenLinesSchema } from './recipients';
import { replacedDocument } from './replaceable';
import { replaceableRoutes } from './replaceable.routes';

const submissionSchema = z.object({
  route: routeIdSchema,
  signAt: z.enum(['after-session', 'before-papers', 'before-verification']).optional(),
  signerPostId: z.string().optional(),
  /** A second leader, who signs when the first has signed. */
  coSignerPostId: z.string().optional(),
  committeeId: z.string().optional(),
  consultedPostIds: z.array(z.string()).max(100).optional(),
  field: z.string().optional(),
  urgency: urgencySchema.optional(),
  /** The issued document of the agency whose place it takes. */
  replaces: z.uuid().optional(),
  postId: z.string(),
  /** Typeset by the rules of form, or the page of the file as it was drafted; typeset unless said. */
  page: pageWaySchema.optional(),
  /** Where number, date and signature go on the own page, where they are not found. */
  places: pointedSchema.optional(),
  /** Whom the lines reach that the directory could not tell. */
  recipients: chosenLinesSchema.optional(),
}).meta({ id: 'Submission', description: 'Trình dự thảo theo một quy trình' });

type Submission = z.infer<typeof submissionSchema>;

const submit = writeRoute({
  method: 'post', path: '/drafts/:draftId/submission', tag: 'Dự thảo', summary: 'Trình dự thảo', params: draftParams,
  body: submissionSchema,
  answers: { 201: { description: 'Hồ sơ đã vào quy trình', schema: z.object({ documentId: z.string(), seq: z.number() }) } },
  async handle({ parts, params, body, key, ...signedIn }) {
    const { draftId: documentId } = params;
    const commandId = commandIdOf(signedIn.viewer.personId, key);
    const page = await pageOf(parts, await ownDraft(parts, documentId, signedIn.viewer), body, signedIn);
    const seq = await whileTextStands(parts, documentId, async (draft) => {
      return handIn(parts, { draft: onlyOwn(draft, signedIn.viewer), page, commandId }, body, signedIn);
    });
    return { status: 201, body: { documentId, seq } };
  },
});

interface ToHandIn {
  readonly draft: DraftRow;
  readonly page: OwnPage | undefined;
  readonly commandId: string;
}

async function handIn(parts: ApiParts, { draft, page, commandId }: ToHandIn, body: Submission, signedIn: SignedIn): Promise<number> {
  const chosen = factsOf(draft, body, signedIn);
  const replaces = await replacedDocument(parts, chosen, body.replaces);
  const facts = { ...chosen, ...(replaces && { replaces }) };
  await beginRoute(parts, facts, body.route);
  const { seq } = await sendCommand(parts, {
    commandId, streamId: streamId('document', draft.documentId), actor: actorAt(signedIn, body.postId),
    body: {
      kind: 'submit', facts, route: shippedRoute(body.route, body.signAt),
      text: { version: draft.version, textSha256: draft.textSha256, ...(page && { page }) },
      findings: doorFindings(draft.reading, body.signerPostId),
    },
  });
  return seq;
}

/** The drafter's own page when that is what they chose; nothing is put in its place in silence. */
async function pageOf(parts: ApiParts, draft: DraftRow, { page, places, ...signers }: Submission, signedIn: SignedIn): Promise<OwnPage | undefined> {
  refuseTypesetScan(draft.reading, page ?? 'typeset');
  if (page !== 'as-drafted') return undefined;
  return keepOwnPage(parts, { ...(await askedOf(parts, draft, signedIn, signers)), pointed: places });
}

export const submissionRoutes: readonly Route[] = [submit, previewOfDraft, ...replaceableRoutes];
