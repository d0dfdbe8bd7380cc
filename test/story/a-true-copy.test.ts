import { DEMO_PIN } from '../../prisma/seed/issue-certificates';
import { verifyAlone } from '../../adapters/pdf/verify/verify-alone';
import { eventually } from '../support/eventually';
import { scannedPaper } from '../adapters/pdf/scanned-paper';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { handIn } from './hand-in';
import { noticesOf } from './notices';
import { must } from './people';

jest.setTimeout(120_000);

describe('on real parts', () => {
  let office: StoryOffice;
  beforeAll(async () => { office = await openStoryOffice(); });
  afterAll(() => office.close());

  test('a true copy of an issued notice is signed TL., numbered in the book of copies, sealed, and proves itself as a copy', async () => {
    const { people, by, issued } = noticesOf(office);
    const original = await people.stateOf(await issued());
    const { pdfSha256, printedNumber, number, issuedOn } = must(original.issued);
    const id = await handIn(office, {
      sample: 'thong-bao-lich-tiep-cong-dan.txt', route: 'ban-sao',
      facts: {
        agencyId: 'ubnd', documentType: 'SY', symbolBody: 'UBND', unitId: 'vp', drafter: { personId: (await by('vp-vt')).personId, postId: 'vp-vt' },
        signerPostId: 'vp-cvp', consultedPostIds: [], addresseeIds: original.recipients.flatMap(({ addresseeIds }) => addresseeIds),
        copyOf: {
          documentId: original.facts.documentId, pdfSha256, documentType: 'TB', from: 'electronic', to: 'paper', printedNumber, number, issuedOn,
          version: original.text.version,
        },
      },
    });
    await eventually(async () => must((await people.stateOf(id)).typeset), { timeoutMs: 20_000 });
    const chief = await by('vp-cvp');
    await people.sign(id, chief, `ca-nhan-${chief.personId}`, DEMO_PIN);
    const copy = await people.seal(id, await by('vp-vt'), 'dau-ubnd', DEMO_PIN);
    expect(copy.printedNumber).toMatch(/^58\/SY-UBND$/);
    const verified = await verifyAlone(await office.ports.files.get(copy.pdfSha256), { authorityPem: office.authority.authorityPem });
    expect(verified).toMatchObject({ valid: true, copy: 'SAO Y', printed: { number: 58 } });
  });

  test('signed by hand on paper, the notice goes out as its scan, numbered as on the paper and signed by the agency alone, and says so', async () => {
    const { people, by, handedIn, checked, approved } = noticesOf(office);
    const id = await handedIn();
    await checked(id);
    await approved(id);
    const [leader, clerk] = [await by('ubnd-ct'), await by('vp-vt')];
    const { typeset } = await people.stateOf(id);
    await people.act(id, leader, { kind: 'signOnPaper', bytesSha256: must(typeset).pdfSha256 });
    await people.act(id, clerk, { kind: 'confirmPaperSigned' });
    const { number, issuedOn } = must((await people.stateOf(id)).numbered);
    const scan = await scannedPaper({ pages: must(typeset).pages });
    const ready = await office.pdf.readyScan(scan, { agency: 'Ủy ban nhân dân phường Hoa Sen', number, issuedOn });
    await people.act(id, clerk, {
      kind: 'takeScan', scanSha256: (await office.files.put(scan)).sha256, pdfSha256: (await office.files.put(ready)).sha256,
      pages: must(typeset).pages, wordsId: await people.words(clerk, 'Tủ hồ sơ Văn phòng, cặp Thông báo 2026'),
    });
    const issued = await people.seal(id, clerk, 'dau-ubnd', DEMO_PIN);
    const file = await office.ports.files.get(issued.pdfSha256);
    expect(Buffer.from(file.subarray(0, scan.length)).equals(Buffer.from(scan))).toBe(true);
    const verified = await verifyAlone(file, { authorityPem: office.authority.authorityPem, number, issuedOn });
    expect(verified).toMatchObject({ valid: true, onPaper: true, printed: { number, issuedOn }, signatures: [{ field: 'ConDau' }] });
    const sent = await eventually(async () => must(await office.ports.states.dispatchState(id)), { timeoutMs: 20_000 });
    expect(sent.pdfSha256).toBe(issued.pdfSha256);
  });

  test('where the book gives numbers first, văn thư numbers the approved notice and the leader signs the page that bears the number', async () => {
    await office.pool.query("update number_series set given_when = 'before-signature' where id = 'ubnd-TB'");
    await office.pool.query('update organisation_version set version = version + 1');
    const { people, by, handedIn, checked, approved, signed, sealed } = noticesOf(office);
    const id = await handedIn();
    await checked(id);
    await approved(id);
    const { typeset } = await people.stateOf(id);
    await people.act(id, await by('vp-vt'), { kind: 'giveNumber', bytesSha256: must(typeset).pdfSha256 });
    const numbered = await eventually(async () => must((await people.stateOf(id)).numbered?.pdfSha256), { timeoutMs: 20_000 });
    const page = await office.ports.files.get(numbered);
    const before = await office.ports.files.get(must(typeset).pdfSha256);
    expect(Buffer.from(page.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true);
    await signed(id);
    const issued = await sealed(id);
    const verified = await verifyAlone(await office.ports.files.get(issued.pdfSha256), { authorityPem: office.authority.authorityPem });
    expect(verified).toMatchObject({ valid: true, printed: { number: issued.number, issuedOn: issued.issuedOn } });
    expect((await people.stateOf(id)).issued?.number).toBe((await people.stateOf(id)).numbered?.number);
  });
});
