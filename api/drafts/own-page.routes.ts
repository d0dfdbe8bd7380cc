import { z } from 'zod';
import type { FaultyPlace } from '../../domain/as-drafted/fault-of-pointed';
import { agencyOf, holderOf } from '../../domain/organisation/posts';
import { footMarkOf } from '../../domain/public-check/foot-mark';
import { readRoute, type Route, type SignedIn } from '../http/route';
import { sendPdf } from '../documents/send-file';
import { ProblemError } from '../problems/problem';
import type { ApiParts } from '../api-parts';
import { draftParams } from './draft.schema';
import type { DraftRow } from './draft-store';
import { ownDraft } from './drafts.routes';
import { pointedSchema, problemOfPlace } from './pointed-places';
import { findOwnPage, type OwnPageAsked } from './own-page';

const TAG = 'Dự thảo';
const box = z.object({ page: z.number(), rect: z.array(z.number()) });

const pageSchema = z.object({
  possible: z.boolean(),
  /** Why the page cannot be signed as it is, and what to do; the text is typeset then. */
  why: z.string().optional(),
  converted: z.boolean().optional(), pages: z.number().optional(), url: z.string().optional(),
  places: z.record(z.string(), box).optional(), missing: z.array(z.string()).optional(),
  /** The first place somebody pointed at that cannot be used, and why. */
  faulty: z.object({ place: z.string(), why: z.string() }).optional(),
  printed: z.object({ month: z.number().optional(), year: z.number().optional() }).optional(),
  /** The agency prints the code of the public check, and the last page has no free place for it. */
  footMarkLeftOut: z.boolean().optional(),
}).meta({ id: 'OwnPage', description: 'Trang của chính tệp đã nộp: có giữ nguyên để ký được không, các chỗ ghi số, ngày, chữ ký' });

/** What the drafter has pointed at so far, as JSON. */
const pointedInQuery = z.string().max(2_000).transform((json, context): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    context.addIssue({ code: 'custom', message: 'Không phải JSON' });
    return z.NEVER;
  }
}).pipe(pointedSchema);

const query = z.object({ signerPostId: z.string().optional(), coSignerPostId: z.string().optional(), places: pointedInQuery.optional() });

const look = readRoute({
  path: '/drafts/:draftId/page', tag: TAG, summary: 'Giữ nguyên trang của tệp hay dàn trang theo mẫu', params: draftParams, query,
  answers: { 200: { description: 'Trang của tệp', schema: pageSchema } },
  async handle({ parts, params, query: asked, ...signedIn }) {
    const draft = await ownDraft(parts, params.draftId, signedIn.viewer);
    try {
      const { pages, converted, found, faulty } = await findOwnPage(
        parts, { ...(await askedOf(parts, draft, signedIn, asked)), pointed: asked.places },
      );
      return {
        body: {
          possible: true, converted, pages, url: `/api/drafts/${draft.documentId}/page.pdf`, ...copied(found), ...(faulty && { faulty: told(faulty) }),
          ...(!found.places.footMark && printsFootMark(parts, draft, signedIn) && { footMarkLeftOut: true }),
        },
      };
    } catch (error) {
      if (error instanceof ProblemError && error.problem.field === 'page') return { body: { possible: false, why: error.problem.detail } };
      throw error;
    }
  },
});

const file = readRoute({
  path: '/drafts/:draftId/page.pdf', tag: TAG, summary: 'Trang của tệp, để xem và chỉ chỗ', params: draftParams,
  answers: { 200: { description: 'Tệp', contentType: 'application/pdf' } },
  async handle({ parts, params, response, ...signedIn }) {
    const draft = await ownDraft(parts, params.draftId, signedIn.viewer);
    const { pdfSha256 } = await findOwnPage(parts, await askedOf(parts, draft, signedIn, {}));
    return sendPdf(parts, response, pdfSha256, 'du-thao.pdf');
  },
});

function printsFootMark({ settings }: ApiParts, { agencyId, documentId }: DraftRow, { organisation }: SignedIn): boolean {
  const agency = agencyOf(organisation, agencyId);
  return agency !== undefined && footMarkOf(agency, documentId, settings.publicUrl) !== undefined;
}

function told(faulty: FaultyPlace) {
  const { place, fault } = problemOfPlace(faulty);
  return { place: faulty.place, why: `Chỗ đã chỉ cho ${place} ${fault}.` };
}

function copied({ places, missing, printed }: Awaited<ReturnType<typeof findOwnPage>>['found']) {
  const { contentInitials: _content, formInitials: _form, footMark: _foot, ...toFill } = places;
  const boxes = Object.entries(toFill).map(([name, { page, rect }]) => [name, { page, rect: [...rect] }] as const);
  return { places: Object.fromEntries(boxes), missing: [...missing], printed };
}

interface ChosenSigners {
  readonly signerPostId?: string | undefined;
  readonly coSignerPostId?: string | undefined;
}

/** The file of the draft as it was sent, and whose names stand under the signatures. */
export async function askedOf(
  parts: ApiParts, draft: DraftRow, { organisation, today }: SignedIn, { signerPostId, coSignerPostId }: ChosenSigners,
): Promise<OwnPageAsked> {
  const { documentId, version, reading, agencyId } = draft;
  const row = await parts.database.documentVersion.findUnique({ where: { documentId_version: { documentId, version } } });
  const holder = signerPostId === undefined ? undefined : holderOf(organisation, signerPostId, today);
  return {
    fileSha256: row?.originalFileSha256 ?? undefined, pack: agencyOf(organisation, agencyId)?.pack ?? 'state-nd30',
    signerName: holder?.fullName ?? reading.signature.name ?? '',
    ...(coSignerPostId && { coSignerName: holderOf(organisation, coSignerPostId, today)?.fullName ?? '' }),
  };
}

export const ownPageRoutes: readonly Route[] = [look, file];
