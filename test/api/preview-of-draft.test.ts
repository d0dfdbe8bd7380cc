import { runsOfPdf } from '../../adapters/as-drafted/runs-of-pdf';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { draftOf, NOTICE } from './support/office-day';
import { signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let officer: Visitor;
let draftId: string;
beforeAll(async () => {
  office = await openApiOffice();
  officer = await signedIn(office.url, 'anh');
  draftId = await draftOf(officer, NOTICE);
}, 60_000);
afterAll(() => office.stop());

/** The words on the pages one would hand in, without blanks. */
async function preview(chosen: string): Promise<string> {
  const response = await fetch(`${office.url}/api/drafts/${draftId}/preview.pdf?${chosen}`, { headers: { cookie: officer.cookie() } });
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    200, 'application/pdf', 'private, no-store',
  ]);
  const read = await runsOfPdf(new Uint8Array(await response.arrayBuffer()));
  if (read.kind === 'refused') throw new Error(read.sentence);
  return read.pages.flatMap((page) => page.runs.map((run) => run.text)).join('').normalize('NFC').replace(/\s+/gu, '');
}

test('shows the pages as they would be typeset, with whoever is chosen to sign, marked DỰ THẢO', async () => {
  const words = await preview('signerPostId=ubnd-ct');
  expect(words).toContain('LươngThếKhoa');
  expect(words).toContain('DỰTHẢO');
  expect(words).not.toContain('KHẨN');
});

test('follows what is chosen and corrected', async () => {
  expect(await preview('signerPostId=ubnd-ct&urgency=urgent')).toContain('KHẨN');
  await officer.send('PATCH', `/api/drafts/${draftId}`, { subject: 'về lịch của quý tới' });
  expect(await preview('signerPostId=ubnd-ct')).toContain('lịchcủaquýtới');
});

test('is there for its drafter alone', async () => {
  const other = await signedIn(office.url, 'duy');
  expect((await other.get(`/api/drafts/${draftId}/preview.pdf?signerPostId=ubnd-ct`)).status).toBe(404);
});
