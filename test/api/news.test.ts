import { openApiOffice, type ApiOffice } from './support/api-office';
import { check, handInNotice } from './support/office-day';
import { signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
beforeAll(async () => { office = await openApiOffice(); }, 60_000);
afterAll(() => office.stop());

async function newsOf(person: Visitor): Promise<readonly { what: string; documentId: string; unseen: boolean }[]> {
  return Object((await person.get('/api/news')).body).items;
}

test('the drafter hears what others did with the document, marked new until looked at; nobody outside hears of it', async () => {
  const officer = await signedIn(office.url, 'anh');
  const chief = await signedIn(office.url, 'hung');
  const documentId = await handInNotice(officer);
  expect(await newsOf(officer)).toEqual([]);
  await check(chief, documentId, 'vp-cvp');

  expect(await newsOf(officer)).toEqual([
    expect.objectContaining({ documentId, what: expect.stringContaining('Mai Quốc Hưng'), unseen: true }),
  ]);
  expect((await officer.post('/api/news/seen')).status).toBe(204);
  expect(await newsOf(officer)).toEqual([expect.objectContaining({ documentId, unseen: false })]);
  expect((await newsOf(await signedIn(office.url, 'phuong'))).map((item) => item.documentId)).not.toContain(documentId);
});

test('what was just sent and not opened stands under what can be taken back, until it is opened', async () => {
  const officer = await signedIn(office.url, 'anh');
  const documentId = await handInNotice(officer);
  const takeable = async (): Promise<readonly string[]> =>
    Object((await officer.get('/api/inbox?tab=take-back')).body).items.map((row: { readonly documentId: string }) => row.documentId);
  expect(await takeable()).toContain(documentId);
  const chief = await signedIn(office.url, 'hung');
  await chief.post(`/api/documents/${documentId}/acts/see`, { postId: 'vp-cvp' });
  expect(await takeable()).not.toContain(documentId);
});
