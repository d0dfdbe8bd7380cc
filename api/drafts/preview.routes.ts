import { z } from 'zod';
import { pageOfDraft } from '../../domain/document/page-of-draft';
import { readRoute } from '../http/route';
import { failWith } from '../problems/problem';
import { urgencySchema } from '../words/urgency.schema';
import { factsOf } from './draft-facts';
import { draftParams } from './draft.schema';
import { ownDraft } from './drafts.routes';
import { sendPreview, setDraft } from './set-draft';

/** What is chosen so far and shows on the page. */
const query = z.object({
  postId: z.string().optional(), signerPostId: z.string().optional(), coSignerPostId: z.string().optional(),
  field: z.string().optional(), committeeId: z.string().optional(),
  urgency: urgencySchema.optional(),
});

/** The pages as they would be typeset if it were handed in now, marked DỰ THẢO. Made anew each time, kept by nobody. */
export const previewOfDraft = readRoute({
  path: '/drafts/:draftId/preview.pdf', tag: 'Dự thảo', summary: 'Xem trước các trang sẽ trình, mang chữ DỰ THẢO', params: draftParams, query,
  answers: { 200: { description: 'Tệp', contentType: 'application/pdf' } },
  async handle({ parts, params, query: chosen, response, ...signedIn }) {
    const draft = await ownDraft(parts, params.draftId, signedIn.viewer);
    const facts = factsOf(draft, { ...chosen, postId: chosen.postId ?? draft.drafterPostId }, signedIn);
    const { organisation, today } = signedIn;
    const content = pageOfDraft({ reading: draft.reading, facts, organisation, day: today, publicUrl: parts.settings.publicUrl });
    if (!content) failWith({ code: 'NOT_FOUND' });
    return sendPreview(response, await setDraft(parts, content));
  },
});
