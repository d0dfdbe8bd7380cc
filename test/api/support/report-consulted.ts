import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../support/eventually';
import type { ApiOffice } from './api-office';
import { check, documentOf, draftOf, SAMPLES, viewOf } from './office-day';
import { signedIn } from './visitor';

export const REPORT = readFileSync(join(SAMPLES, 'bao-cao-kinh-te-xa-hoi-6-thang.txt'), 'utf8');

/** A report of the officer Tú about which these posts are asked: its page is set, its unit head has released it. */
export async function reportConsulted(office: ApiOffice, consultedPostIds: readonly string[], text = REPORT): Promise<string> {
  const drafter = await signedIn(office.url, 'tu');
  const documentId = documentOf(await drafter.post(`/api/drafts/${await draftOf(drafter, text)}/submission`, {
    route: 'bc-ubnd-hdnd', signAt: 'after-session', signerPostId: 'ubnd-ct', postId: 'kt-cv-1', field: 'Kinh tế, ngân sách',
    consultedPostIds,
  }));
  await eventually(async () => {
    if (!(await viewOf(drafter, documentId)).bytesSha256) throw new Error('no page yet');
  });
  await check(await signedIn(office.url, 'lam'), documentId, 'kt-tp');
  return documentId;
}

interface Said {
  readonly postId: string;
  readonly answer: string;
  readonly words?: string;
  readonly remarks?: readonly object[];
}

/** The answer of one asked post, on the text it sees. */
export async function opine(office: ApiOffice, documentId: string, login: string, said: Said) {
  const unit = await signedIn(office.url, login);
  const { text } = await viewOf(unit, documentId);
  return unit.post(`/api/documents/${documentId}/opinion`, { ...said, textSha256: text.textSha256 });
}
