import { scannedPaper } from '../../adapters/pdf/scanned-paper';
import { eventually } from '../../support/eventually';
import type { ApiOffice } from './api-office';
import { check, documentOf, draftOf, NOTICE, viewOf } from './office-day';
import { signedIn, type Visitor } from './visitor';

interface Differently {
  readonly text?: string;
  /** The issued document whose place it takes. */
  readonly replaces?: string;
  /** The post of a second leader who signs. */
  readonly coSignerPostId?: string;
  /** Signed by hand: its scan is what is sealed. */
  readonly onPaper?: true;
}

/** A notice as far as its seal, by the people of the demo office; effects must be answered by somebody (`standInForEffects`). */
export async function issuedNotice(office: ApiOffice, { onPaper, ...differently }: Differently = {}): Promise<string> {
  const [chairman, records] = [await signedIn(office.url, 'khoa'), await signedIn(office.url, 'chi')];
  const documentId = await approvedNotice(office, differently);
  if (onPaper) return sealed(records, await signedByHand({ chairman, records }, documentId));
  const toSign = await viewOf(chairman, documentId);
  const signature = { expectedVersion: toSign.seq, postId: 'ubnd-ct', bytesSha256: toSign.bytesSha256, pin: '123456' };
  await chairman.post(`/api/documents/${documentId}/signature`, signature);
  return sealed(records, documentId);
}

/** The same as far as the chairman's signature. */
export async function approvedNotice(office: ApiOffice, { text: drafted = NOTICE, ...chosen }: Omit<Differently, 'onPaper'> = {}): Promise<string> {
  const [officer, chief, chairman] = await Promise.all(['anh', 'hung', 'khoa'].map((login) => signedIn(office.url, login)));
  if (!officer || !chief || !chairman) throw new Error('three people signed in');
  const draftId = await draftOf(officer, drafted);
  await officer.send('PATCH', `/api/drafts/${draftId}`, { recipients: ['Công an phường', 'Sở Nội vụ', 'Lưu: VT'] });
  const documentId = documentOf(
    await officer.post(`/api/drafts/${draftId}/submission`, { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1', ...chosen }),
  );
  await approved({ chief, chairman }, documentId);
  return documentId;
}

/** What was handed in on a short route, through both checks and the chairman's approval. */
export async function approved({ chief, chairman }: Readonly<Record<'chief' | 'chairman', Visitor>>, documentId: string): Promise<void> {
  await eventually(async () => {
    if (!(await viewOf(chief, documentId)).bytesSha256) throw new Error('no page yet');
  });
  await check(chief, documentId, 'vp-cvp');
  await check(chief, documentId, 'vp-cvp');
  const { seq, text, bytesSha256 } = await viewOf(chairman, documentId);
  const approval = { expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256, bytesSha256 };
  await chairman.post(`/api/documents/${documentId}/acts/approve`, approval);
}

async function sealed(records: Visitor, documentId: string): Promise<string> {
  const toSeal = await viewOf(records, documentId);
  const seal = { expectedVersion: toSeal.seq, postId: 'vp-vt', bytesSha256: toSeal.bytesSha256, pin: '123456', sealId: 'dau-ubnd' };
  const answer = await records.post(`/api/documents/${documentId}/seal`, seal);
  if (answer.status !== 200) throw new Error(answer.text);
  return documentId;
}

async function signedByHand({ chairman, records }: Readonly<Record<'chairman' | 'records', Visitor>>, documentId: string): Promise<string> {
  const { seq, bytesSha256 } = await viewOf(chairman, documentId);
  await chairman.post(`/api/documents/${documentId}/acts/signOnPaper`, { expectedVersion: seq, postId: 'ubnd-ct', bytesSha256 });
  const printed = await viewOf(records, documentId);
  await records.post(`/api/documents/${documentId}/acts/confirmPaperSigned`, { expectedVersion: printed.seq, postId: 'vp-vt' });
  const form = new FormData();
  const payload = { expectedVersion: (await viewOf(records, documentId)).seq, postId: 'vp-vt', words: 'Tủ hồ sơ Văn phòng' };
  form.append('payload', JSON.stringify(payload));
  form.append('file', new Blob([new Uint8Array(await scannedPaper())]), 'ban-quet.pdf');
  const taken = await records.post(`/api/documents/${documentId}/scan`, form);
  if (taken.status !== 200) throw new Error(taken.text);
  return documentId;
}
