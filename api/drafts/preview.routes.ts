import { z } from 'zod';
import { pageOfDraft } from '../../domain/document/page-of-draft';
import { picturesIn } from '../../domain/document/page-pictures';
import { readRoute } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { UNPRINTABLE } from '../../adapters/typeset/typesetter';
import { urgencySchema } from '../words/urgency.schema';
import { factsOf } from './draft-facts';
import { draftParams } from './draft.schema';
import { ownDraft } from './drafts.routes';

/** What is chosen so far and shows on the page. */
const query = z.object({
  postId: z.string().optional(), signerPostId: z.string().optional(), coSignerPostId: z.string().optional(), field: z.string().optional(), committeeId: z.string().optional(),
  urgency: urgencySchema.optional(),
});

/** The pages as they would be typeset if it were handed in now, marked DỰ THẢO. Made anew each time, kept by nobody. */
export const previewOfDraft = readRoute({
  path: '/drafts/:draftId/preview.pdf', tag: 'Dự thảo', summary: 'Xem trước các trang sẽ trình, mang chữ DỰ THẢO', params: draftParams, query,
  answers: { 200: { description: 'Tệp', contentType: 'application/pdf' } },
  async handle({ parts, params, query: chosen, response, ...signedIn }) {
    const draft = await ownDraft(parts, params.draftId, signedIn.viewer);
    const facts = factsOf(draft, { ...chosen, postId: chosen.postId ?? draft.drafterPostId }, signedIn);
    const content = pageOfDraft({ reading: draft.reading, facts, organisation: signedIn.organisation, day: signedIn.today, publicUrl: parts.settings.publicUrl });
    if (!content) failWith({ code: 'NOT_FOUND' });
    const pictures = Object.fromEntries(
      await Promise.all(picturesIn(content).map(async (sha256) => [sha256, await parts.files.get(sha256)] as const)),
    );
    const pdf = await parts.setDraftPage(content, pictures).catch((error: unknown) => {
      if (error instanceof Error && error.name === UNPRINTABLE) fail('PAGE_NOT_USABLE', { sentence: error.message }, 'page');
      throw error;
    });
    response.setHeader('Cache-Control', 'private, no-store');
    response.setHeader('Content-Disposition', 'inline; filename="xem-truoc.pdf"');
    response.type('application/pdf').send(Buffer.from(pdf));
    return 'sent';
  },
});
