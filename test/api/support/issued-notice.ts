import { eventually } from '../../support/eventually';
import type { ApiOffice } from './api-office';
import { check, documentOf, draftOf, NOTICE, viewOf } from './office-day';
import { signedIn } from './visitor';

interface Differently {
  readonly text?: string;
  /** The issued document whose place it takes. */
  readonly replaces?: string;
}

/** A notice as far as its seal, by the people of the demo office; effects must be answered by somebody (`standInForEffects`). */
export async function issuedNotice(office: ApiOffice, { text: drafted = NOTICE, ...chosen }: Differently = {}): Promise<string> {
  const [officer, chief, chairman, records] = await Promise.all(['anh', 'hung', 'khoa', 'chi'].map((login) => signedIn(office.url, login)));
  if (!officer || !chief || !chairman || !records) throw new Error('four people signed in');
  const draftId = await draftOf(officer, drafted);
  await officer.send('PATCH', `/api/drafts/${draftId}`, { recipients: ['Công an phường', 'Sở Nội vụ', 'Lưu: VT'] });
  const documentId = documentOf(
    await officer.post(`/api/drafts/${draftId}/submission`, { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1', ...chosen }),
  );
  await eventually(async () => {
    if (!(await viewOf(chairman, documentId)).bytesSha256) throw new Error('no page yet');
  });
  await check(chief, documentId, 'vp-cvp');
  await check(chief, documentId, 'vp-cvp');
  const { seq, text, bytesSha256 } = await viewOf(chairman, documentId);
  const approval = { expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256, bytesSha256 };
  await chairman.post(`/api/documents/${documentId}/acts/approve`, approval);
  const toSign = await viewOf(chairman, documentId);
  const signature = { expectedVersion: toSign.seq, postId: 'ubnd-ct', bytesSha256: toSign.bytesSha256, pin: '123456' };
  await chairman.post(`/api/documents/${documentId}/signature`, signature);
  const toSeal = await viewOf(records, documentId);
  const seal = { expectedVersion: toSeal.seq, postId: 'vp-vt', bytesSha256: toSeal.bytesSha256, pin: '123456', sealId: 'dau-ubnd' };
  const sealed = await records.post(`/api/documents/${documentId}/seal`, seal);
  if (sealed.status !== 200) throw new Error(sealed.text);
  return documentId;
}
