import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ApiOffice } from './api-office';
import { signedIn, type Answer, type Visitor } from './visitor';

export const SAMPLES = join(__dirname, '../../../samples');
const DRAFT = z.object({ draftId: z.string(), suggestedSignerPostId: z.string().optional() });
const SUBMITTED = z.object({ documentId: z.string(), seq: z.number() });
const VIEW = z.looseObject({
  seq: z.number(), text: z.looseObject({ textSha256: z.string() }), bytesSha256: z.string().optional(),
  current: z.looseObject({ stepId: z.string() }).optional(),
});

export const NOTICE = readFileSync(join(SAMPLES, 'thong-bao-lich-tiep-cong-dan.txt'), 'utf8');

/** A draft of the officer Ánh (văn phòng), handed in on the short route to be signed by the chairman. */
export async function handInNotice(officer: Visitor, text = NOTICE, more: { readonly coSignerPostId?: string } = {}): Promise<string> {
  const { draftId } = DRAFT.parse((await officer.post('/api/drafts', { text, postId: 'vp-cv-1' })).body);
  return documentOf(
    await officer.post(`/api/drafts/${draftId}/submission`, { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1', ...more })
  );
}

export async function draftOf(officer: Visitor, text: string): Promise<string> {
  return DRAFT.parse((await officer.post('/api/drafts', { text })).body).draftId;
}

export function documentOf(answer: Answer): string {
  return SUBMITTED.parse(answer.body).documentId;
}

export async function viewOf(person: Visitor, documentId: string): Promise<z.infer<typeof VIEW>> {
  return VIEW.parse((await person.get(`/api/documents/${documentId}`)).body);
}

/** Does the check that waits for this person, on the text they see. */
export async function check(person: Visitor, documentId: string, postId: string): Promise<Answer> {
  const { seq, text } = await viewOf(person, documentId);
  return person.post(`/api/documents/${documentId}/acts/check`, { expectedVersion: seq, postId, textSha256: text.textSha256 });
}

/** Stands in for the typesetter: records bytes for the text that stands. */
export async function typeset(office: ApiOffice, documentId: string): Promise<void> {
  const state = await office.parts.states.documentState(documentId);
  if (!state) throw new Error('no such document');
  const { sha256 } = await office.parts.files.put(Buffer.from(`%PDF-1.7 of ${state.text.textSha256}`));
  await office.record.commit({
    commandId: randomUUID(), streamId: `document/${documentId}`, actor: { kind: 'system' },
    body: {
      kind: 'recordTypeset', textSha256: state.text.textSha256, pdfSha256: sha256, draftPdfSha256: sha256, placesSha256: sha256, pages: 1,
    } as { kind: string },
  });
}

/** A notice that both checks have let pass and whose page is set: it lies before the chairman. */
export async function noticeBeforeTheChairman(office: ApiOffice): Promise<string> {
  const [officer, chief] = [await signedIn(office.url, 'anh'), await signedIn(office.url, 'hung')];
  const documentId = await handInNotice(officer);
  await typeset(office, documentId);
  await check(chief, documentId, 'vp-cvp');
  await check(chief, documentId, 'vp-cvp');
  return documentId;
}
