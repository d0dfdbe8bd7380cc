import { check, documentOf, draftOf, NOTICE, viewOf } from '../api/support/office-day';
import { signedIn, type Visitor } from '../api/support/visitor';
import { eventually } from '../support/eventually';
import { openRealOffice, type RealOffice } from './support/real-office';
import { PHONE, scrollsSideways, violations, WIDE } from './support/pages';

const REASON = 'Sai ngày tiếp công dân.';

describe('the way of a document that was taken back once and recalled after issue', () => {
  let real: RealOffice;
  let documentId: string;
  beforeAll(async () => {
    real = await openRealOffice();
    documentId = await recalledNotice(real.office.url);
  }, 120_000);
  afterAll(() => real.close());

  it.each([['wide', WIDE], ['phone', PHONE]] as const)('says both in its place, with the reason of the recall, %s', async (name, viewport) => {
    const page = await real.enter('Trần Ngọc Ánh', { viewport });
    await page.goto(`${real.office.url}/van-ban/${documentId}`);
    if (name === 'phone') await page.getByRole('tab', { name: 'Tiến trình' }).click();
    const rows = page.locator('.steps li');
    await rows.filter({ hasText: 'đã thu hồi văn bản' }).waitFor();
    const texts = await rows.allInnerTexts();

    expect(texts.at(-1)).toContain('Phùng Khánh Chi');
    expect(texts.at(-1)).toContain(REASON);
    const takenBack = texts.findIndex((text) => text.includes('đã lấy lại'));
    const approved = texts.findIndex((text) => text.startsWith('Duyệt'));
    expect(takenBack).toBeGreaterThanOrEqual(0);
    expect(takenBack).toBeLessThan(approved);
    expect(await violations(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  }, 60_000);
});

async function recalledNotice(url: string): Promise<string> {
  const [officer, chief, chairman, records] = await Promise.all(['anh', 'hung', 'khoa', 'chi'].map((login) => signedIn(url, login)));
  if (!officer || !chief || !chairman || !records) throw new Error('four people signed in');
  const documentId = await handedInAnew(officer);
  await eventually(async () => {
    if (!(await viewOf(chairman, documentId)).bytesSha256) throw new Error('no page yet');
  });
  await check(chief, documentId, 'vp-cvp');
  await check(chief, documentId, 'vp-cvp');
  const { seq, text, bytesSha256 } = await viewOf(chairman, documentId);
  await chairman.post(`/api/documents/${documentId}/acts/approve`, { expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256, bytesSha256 });
  const approved = await viewOf(chairman, documentId);
  await chairman.post(`/api/documents/${documentId}/signature`, { expectedVersion: approved.seq, postId: 'ubnd-ct', bytesSha256, pin: '123456' });
  const signed = await viewOf(records, documentId);
  await records.post(`/api/documents/${documentId}/seal`, {
    expectedVersion: signed.seq, postId: 'vp-vt', bytesSha256: signed.bytesSha256, sealId: 'dau-ubnd', pin: '123456',
  });
  await eventually(async () => expect((await records.post(`/api/documents/${documentId}/recall`, { words: REASON })).status).toBe(200));
  return documentId;
}

/** Handed in, taken back before anybody looked, and handed in again. */
async function handedInAnew(officer: Visitor): Promise<string> {
  const draftId = await draftOf(officer, NOTICE);
  await officer.send('PATCH', `/api/drafts/${draftId}`, { recipients: ['Công an phường', 'Lưu: VT'] });
  const documentId = documentOf(
    await officer.post(`/api/drafts/${draftId}/submission`, { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1' }),
  );
  await officer.post(`/api/documents/${documentId}/acts/takeBack`, { expectedVersion: (await viewOf(officer, documentId)).seq, postId: 'vp-cv-1' });
  await officer.post(`/api/documents/${documentId}/acts/revise`, { expectedVersion: (await viewOf(officer, documentId)).seq, postId: 'vp-cv-1' });
  return documentId;
}
