import { z } from 'zod';
import { currentLabel } from '../../domain/document/turn';
import { pageOfDraft } from '../../domain/document/page-of-draft';
import { agencyOf } from '../../domain/organisation/posts';
import { mayChangeText } from '../../domain/policy/text-access';
import type { ApiParts } from '../api-parts';
import { documentParams } from '../documents/document.schema';
import { loadDocument, type LoadedDocument } from '../documents/load-document';
import { correctionsSchema } from '../drafts/corrections';
import { findingSchema } from '../drafts/draft.schema';
import { findingsOf } from '../drafts/findings';
import { findOwnPage } from '../drafts/own-page';
import { expandLines } from '../drafts/recipients';
import { sendPreview, setDraft } from '../drafts/set-draft';
import { writeRoute, type Route, type SignedIn } from '../http/route';
import { takeFile } from '../http/upload';
import { failWith } from '../problems/problem';
import { fieldOfWork } from './act.schema';
import { fieldChosen } from './field-chosen';
import { linesOfNewText } from './settle-lines';
import { readNewText, type ReadAnew } from './new-text';
import { recipientLines } from '../drafts/draft-view';

const TAG = 'Xử lý hồ sơ';
const body = z.object({ text: z.string().max(2_000_000).optional(), corrections: correctionsSchema.optional(), field: fieldOfWork });

/** What the clerk should look at in a new text before it is handed in. Nothing of it is kept as a version. */
const findings = writeRoute({
  method: 'post', path: '/documents/:documentId/revision/findings', tag: TAG, summary: 'Kiểm tra dự thảo mới trước khi trình lại',
  params: documentParams, body, upload: 'file', before: takeFile,
  answers: { 200: { description: 'Những chỗ cần xem', schema: z.object({ findings: z.array(findingSchema) }) } },
  async handle({ parts, params, body: change, request, ...signedIn }) {
    const loaded = await ownText(parts, signedIn, params.documentId);
    return { body: { findings: findingsOfNewText(await readNewText(parts, loaded, request, change), loaded, signedIn) } };
  },
});

/** The pages as they would be set if it were handed in now; of a document that keeps its page, the page of the file. */
const preview = writeRoute({
  method: 'post', path: '/documents/:documentId/revision/preview.pdf', tag: TAG, summary: 'Xem trước các trang của dự thảo mới, mang chữ DỰ THẢO',
  params: documentParams, body, upload: 'file', before: takeFile,
  answers: { 200: { description: 'Tệp', contentType: 'application/pdf' } },
  async handle({ parts, params, body: change, request, response, ...signedIn }) {
    const loaded = await ownText(parts, signedIn, params.documentId);
    const anew = await readNewText(parts, loaded, request, change);
    return sendPreview(response, await pagesOf(parts, anew, fieldChosen(change.field, signedIn, loaded), loaded, signedIn));
  },
});

async function ownText(parts: ApiParts, signedIn: SignedIn, documentId: string): Promise<LoadedDocument> {
  const loaded = await loadDocument(parts, signedIn, documentId);
  if (!mayChangeText(signedIn.viewer, loaded.state)) failWith({ code: 'NOT_YOUR_TURN', facts: { step: currentLabel(loaded.state) } });
  return loaded;
}

function findingsOfNewText({ before, read: { reading } }: ReadAnew, { state }: LoadedDocument, { organisation }: SignedIn) {
  const { agencyId } = state.facts;
  const lines = expandLines(reading, organisation, agencyId);
  const addressed = linesOfNewText(state, expandLines(before, organisation, agencyId), lines, undefined);
  return findingsOf(reading, recipientLines(lines, addressed, organisation));
}

async function pagesOf(
  parts: ApiParts, { read, sent }: ReadAnew, field: string | undefined, { state }: LoadedDocument, { organisation, today }: SignedIn,
): Promise<Uint8Array> {
  const { field: stands, ...others } = state.facts;
  const chosen = field ?? stands ?? '';
  if (state.text.page) {
    const pack = agencyOf(organisation, others.agencyId)?.pack ?? 'state-nd30';
    const { pdfSha256 } = sent?.file ? await findOwnPage(parts, { fileSha256: sent.file.sha256, pack, signerName: '' }) : state.text.page;
    return parts.files.get(pdfSha256);
  }
  const facts = { ...others, ...(chosen !== '' && { field: chosen }) };
  const content = pageOfDraft({ reading: read.reading, facts, organisation, day: today, publicUrl: parts.settings.publicUrl });
  if (!content) failWith({ code: 'NOT_FOUND' });
  return setDraft(parts, content);
}

export const revisionRoutes: readonly Route[] = [findings, preview];
