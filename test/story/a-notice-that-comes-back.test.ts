import { PDFDocument } from 'pdf-lib';
import { runsOfPdf } from '../../adapters/as-drafted/runs-of-pdf';
import { verifyAlone } from '../../adapters/pdf/verify/verify-alone';
import { DEMO_PIN } from '../../prisma/seed/issue-certificates';
import { eventually } from '../support/eventually';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { sampleText, writeVersion } from './hand-in';
import { noticesOf } from './notices';
import { must } from './people';

jest.setTimeout(120_000);

describe('a notice that does not go straight to its addressees', () => {
  let office: StoryOffice;
  beforeAll(async () => { office = await openStoryOffice(); });
  afterAll(() => office.close());

  test('the leader sends it back to the check of its content with a reason; what stands on the same text is not done again', async () => {
    const { people, by, handedIn, checked, approved } = noticesOf(office);
    const id = await handedIn();
    await checked(id);
    await people.giveBack(id, await by('ubnd-ct'), 'check-content', 'Đề nghị xem lại thời gian tiếp công dân.');
    expect((await people.stateOf(id)).current).toMatchObject({ stepId: 'check-content', postIds: ['kt-tp'] });
    await people.check(id, await by('kt-tp'));
    expect(await people.stepOf(id)).toBe('approve');
    await approved(id);
    expect(await people.stepOf(id)).toBe('sign');
  });

  test('the signer sends it back to the drafter, whose new text is checked and approved again and has bytes of its own', async () => {
    const { people, by, handedIn, checked, approved, signed } = noticesOf(office);
    const id = await handedIn();
    await checked(id);
    await approved(id);
    const before = must((await people.stateOf(id)).typeset);
    await people.giveBack(id, await by('ubnd-ct'), 'draft', 'Bổ sung số điện thoại liên hệ.');
    await people.revise(id, await by('kt-cv-1'), await changedText(id));
    expect(await people.stepOf(id)).toBe('check-content');
    await checked(id);
    await approved(id);
    const after = must((await people.stateOf(id)).typeset);
    expect(after.pdfSha256).not.toBe(before.pdfSha256);
    await signed(id);
  });

  test('a change after approval voids checks and approval, and goes back to those who gave them', async () => {
    const { people, by, handedIn, checked, approved, signed, sealed } = noticesOf(office);
    const id = await handedIn();
    await checked(id);
    await approved(id);
    await signed(id);
    await people.revise(id, await by('kt-cv-1'), await changedText(id));
    expect(await people.stateOf(id)).toMatchObject({ current: { stepId: 'check-content', postIds: ['kt-tp'] } });
    expect((await people.stateOf(id)).signed).toBeUndefined();
    await checked(id);
    await approved(id);
    await signed(id);
    expect((await sealed(id)).printedNumber).toMatch(/^\d+\/TB-UBND$/);
  });

  test('whoever sent it takes it back while nobody has opened it, and no later', async () => {
    const { people, by, handedIn } = noticesOf(office);
    const id = await handedIn();
    await people.check(id, await by('kt-tp'));
    await people.act(id, await by('kt-tp'), { kind: 'takeBack' });
    expect(await people.stepOf(id)).toBe('check-content');
    await people.check(id, await by('kt-tp'));
    await people.act(id, await by('vp-cvp'), { kind: 'see' });
    await expect(people.act(id, await by('kt-tp'), { kind: 'takeBack' })).rejects.toMatchObject({ code: 'TOO_LATE_TO_TAKE_BACK' });
  });

  test('its drafter withdraws it: nobody has it in the inbox any more, its run ends, and its number goes to the next', async () => {
    const { people, by, handedIn, checked, approved, signed, sealed } = noticesOf(office);
    const [withdrawn, next] = [await handedIn(), await handedIn()];
    await checked(withdrawn);
    await approved(withdrawn);
    await signed(withdrawn);
    const { pdfSha256 } = must((await people.stateOf(withdrawn)).signed);
    const sealing = { kind: 'prepareSeal', preparationId: 'lan-1', sealId: 'dau-ubnd', bytesSha256: pdfSha256 } as const;
    const prepared = await people.act(withdrawn, await by('vp-vt'), sealing);
    await people.withdraw(withdrawn, await by('kt-cv-1'), 'Không còn cần thiết.');
    await expect(people.check(withdrawn, await by('kt-tp'))).rejects.toMatchObject({ code: 'WITHDRAWN' });
    const { rows } = await office.pool.query('select 1 from open_task where document_id = $1', [withdrawn]);
    expect(rows).toEqual([]);
    const run = () => office.gateway.progressOf(`document/${withdrawn}`);
    await eventually(async () => expect(await run()).toMatchObject({ running: false }), { timeoutMs: 20_000 });

    await checked(next);
    await approved(next);
    await signed(next);
    expect((await sealed(next)).number).toBe(prepared.answer['number']);
  });

  test('before issue it is read as DỰ THẢO: a file of its own beside the page that will be signed', async () => {
    const { people, handedIn } = noticesOf(office);
    const id = await handedIn();
    const typeset = await eventually(async () => must((await people.stateOf(id)).typeset), { timeoutMs: 20_000 });
    expect(typeset.draftPdfSha256).not.toBe(typeset.pdfSha256);
    const draft = await PDFDocument.load(await office.files.get(typeset.draftPdfSha256));
    expect(draft.getPageCount()).toBe(typeset.pages);
  });

  test('two leaders sign it, one after the other, on a page that bears the initials of its checks; every step keeps the bytes before', async () => {
    const { people, by, handedIn, checked, approved, signed, sealed } = noticesOf(office);
    await office.pool.query(`update agency set initials = true where id = 'ubnd'`);
    const id = await handedIn(undefined, { coSignerPostId: 'hdnd-ct' });
    await checked(id);
    await approved(id);
    await signed(id);
    expect((await people.stateOf(id)).current).toMatchObject({ stepId: 'co-sign', postIds: ['hdnd-ct'] });
    const both = await people.sign(id, await by('hdnd-ct'), 'ca-nhan-ns-27', DEMO_PIN);
    const issued = await sealed(id);

    const hashes = [must((await people.stateOf(id)).typeset).pdfSha256, must(must(both.second).onPdfSha256), both.pdfSha256, issued.pdfSha256];
    const steps = await Promise.all(hashes.map((sha256) => office.files.get(sha256)));
    steps.slice(1).forEach((after, at) => expect(Buffer.compare(after.subarray(0, steps[at]?.length), steps[at] ?? Buffer.of())).toBe(0));
    const verified = await verifyAlone(must(steps.at(-1)), { authorityPem: office.authority.authorityPem });
    expect(verified.signatures.map(({ field, valid }) => [field, valid])).toEqual([['ChuKy1', true], ['ChuKy2', true], ['ConDau', true]]);
    expect(verified.valid).toBe(true);
    const { rows } = await office.pool.query<{ signer_name: string }>('select signer_name from outgoing_entry where document_id = $1', [id]);
    expect(rows).toEqual([{ signer_name: 'Lương Thế Khoa; Đinh Trọng Nghĩa' }]);
    const read = await runsOfPdf(must(steps[0]));
    const words = read.kind === 'refused' ? [] : read.pages.flatMap(({ runs }) => runs.map(({ text }) => text.trim()));
    expect(words).toEqual(expect.arrayContaining(['NĐL', 'MQH']));
  });

  async function changedText(documentId: string) {
    const before = sampleText('thong-bao-lich-tiep-cong-dan.txt');
    const text = before.replace('trên địa bàn./.', 'trên địa bàn. Điện thoại liên hệ: 0200 3000 100./.');
    return writeVersion(office, { documentId, version: 2, personId: 'ns-13', text });
  }
});
