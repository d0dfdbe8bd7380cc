import { openZip } from '../../adapters/drafts/open-zip';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { noticeBeforeTheChairman } from './support/office-day';
import { problemOf, signedIn } from './support/visitor';

let office: ApiOffice;
let documentId: string;
beforeAll(async () => {
  office = await openApiOffice();
  documentId = await noticeBeforeTheChairman(office);
}, 60_000);
afterAll(() => office.stop());

const ask = async (login: string) => (await signedIn(office.url, login)).get(`/api/documents/${documentId}/evidence`);

test('those who answer for a document get its evidence as one archive, also before it is issued', async () => {
  const clerk = await signedIn(office.url, 'chi');
  const response = await fetch(`${office.url}/api/documents/${documentId}/evidence`, { headers: { cookie: clerk.cookie() } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const zip = openZip(Buffer.from(await response.arrayBuffer()));
  const paths = zip.kind === 'opened' ? [...zip.entries.keys()] : [];
  expect(paths).toEqual(expect.arrayContaining(['index.html', 'HUONG-DAN.txt', 'van-ban/da-duyet.pdf', 'MANIFEST.sha256']));
  expect(paths.some((path) => path.startsWith('chuoi/document_'))).toBe(true);
});

test('the drafter sees the document but not its evidence; to somebody of another agency it is not there', async () => {
  expect(problemOf(await ask('anh'))).toMatchObject({ status: 403, code: 'NOT_ALLOWED' });
  expect(problemOf(await ask('phuong'))).toMatchObject({ status: 404 });
});
