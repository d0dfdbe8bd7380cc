import { randomUUID } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { saveUpdate } from '../../adapters/pdf/incremental-update';
import { createPdfWork } from '../../adapters/pdf/pdf-work';
import { createSignatureBytes } from '../../adapters/pdf/signature-bytes';
import { verifyAlone } from '../../adapters/pdf/verify/verify-alone';
import { SYSTEM } from '../../domain/stream/actor';
import { CONCLUSION as PAGE } from '../adapters/typeset/sample-content';
import { scannedPaper } from '../adapters/pdf/scanned-paper';
import { openAuthority } from '../adapters/pdf/issued-document';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { check, handInNotice, NOTICE, viewOf } from './support/office-day';
import { inTheOldFormat, signWithTool as signWith, type OwnTool } from './support/sign-with-tool';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let chairman: Visitor;
let documentId: string;
let approved: Uint8Array;
const NAME = 'Lương Thế Khoa';

jest.setTimeout(30_000);
beforeAll(async () => {
  office = await openApiOffice();
  chairman = await signedIn(office.url, 'khoa');
  await lieBeforeChairman();
}, 60_000);
afterAll(() => office.stop());

/** From here on the notice is this one, approved by the chairman; with a second leader where one is named. */
async function lieBeforeChairman(coSignerPostId?: string): Promise<void> {
  const [officer, chief] = [await signedIn(office.url, 'anh'), await signedIn(office.url, 'hung')];
  documentId = await handInNotice(officer, NOTICE, coSignerPostId === undefined ? {} : { coSignerPostId });
  await setPage(coSignerPostId);
  await check(chief, documentId, 'vp-cvp');
  await check(chief, documentId, 'vp-cvp');
  const { seq, text, bytesSha256 } = await viewOf(chairman, documentId);
  await chairman.post(`/api/documents/${documentId}/acts/approve`, { expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256, bytesSha256 });
}

/** A real page with its reserved fields, as the worker would record it. */
async function setPage(coSignerPostId?: string): Promise<void> {
  const second = coSignerPostId === undefined ? undefined : { lines: ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'], name: 'Đinh Trọng Nghĩa' };
  const { pdf, pages } = await createPdfWork().typesetForApproval(
    { ...PAGE, ...(second && { coSignature: second }) }, { signer: NAME, agency: PAGE.issuingBody, ...(second && { coSigner: second.name }) },
  );
  approved = pdf;
  const { sha256 } = await office.parts.files.put(pdf);
  const state = await office.parts.states.documentState(documentId);
  await office.record.commit({
    commandId: randomUUID(), streamId: `document/${documentId}`, actor: SYSTEM,
    body: {
      kind: 'recordTypeset', textSha256: state?.text.textSha256, pdfSha256: sha256, draftPdfSha256: sha256, placesSha256: sha256, pages,
    } as { kind: string },
  });
}

/** Signs as a tool of this office's own would. */
const signWithTool = (pdf: Uint8Array, chosen: Partial<OwnTool> = {}) => signWith(pdf, { keys: office.parts.signingKeys, ...chosen });

async function handIn(pdf: Uint8Array, who = chairman, postId = 'ubnd-ct', key: string = randomUUID()) {
  const { seq, bytesSha256 } = await viewOf(chairman, documentId);
  const form = new FormData();
  form.append('payload', JSON.stringify({ expectedVersion: seq, postId, bytesSha256 }));
  form.append('file', new Blob([new Uint8Array(pdf)]), 'da-ky.pdf');
  return who.send('POST', `/api/documents/${documentId}/outside-signature`, form, { key });
}

test('what is not our file, not signed, somebody else’s or of an unknown authority is refused, each with its sentence', async () => {
  const before = (await viewOf(chairman, documentId)).seq;
  const stranger = { key: 'signer', pin: '246810', keys: await openAuthority() };
  const changed = Buffer.from(await signWithTool(approved));
  changed.write('%', 100, 'latin1');
  const refused: readonly [Uint8Array, string][] = [
    [approved, 'chưa có chữ ký số'],
    [changed, 'không bắt đầu bằng đúng bản trình ký'],
    [inTheOldFormat(await signWithTool(approved)), 'hãy chọn định dạng PAdES'],
    [await signWithTool(approved, { key: 'ca-nhan-ns-02' }), `không phải của ${NAME}`],
    [await signWithTool(approved, stranger), 'Chứng thư số không'],
  ];
  for (const [file, sentence] of refused) {
    expect(problemOf(await handIn(file))).toMatchObject({
      status: 422, code: 'SIGNED_FILE_REFUSED', field: 'file', detail: expect.stringContaining(sentence),
    });
  }
  expect((await viewOf(chairman, documentId)).seq).toBe(before);
});

test('who may not sign this document does not by handing in a file they signed', async () => {
  const deputy = await signedIn(office.url, 'linh');
  const answer = await handIn(await signWithTool(approved, { key: 'ca-nhan-ns-02' }), deputy, 'ubnd-pct-kt');
  expect([403, 422]).toContain(answer.status);
  expect((await viewOf(chairman, documentId)).current).toMatchObject({ stepId: 'sign' });
});

describe('ký giấy', () => {
  let clerk: Visitor;
  beforeAll(async () => { clerk = await signedIn(office.url, 'chi'); });

  async function act(kind: string, by = clerk, more: object = {}, postId = 'vp-vt') {
    return by.post(`/api/documents/${documentId}/acts/${kind}`, { expectedVersion: (await viewOf(clerk, documentId)).seq, postId, ...more });
  }

  async function handInScan(bytes: Uint8Array, words = 'Tủ hồ sơ Văn phòng, cặp Thông báo 2026') {
    const form = new FormData();
    form.append('payload', JSON.stringify({ expectedVersion: (await viewOf(clerk, documentId)).seq, postId: 'vp-vt', words }));
    form.append('file', new Blob([new Uint8Array(bytes)]), 'ban-quet.pdf');
    return clerk.post(`/api/documents/${documentId}/scan`, form);
  }

  test('is offered to the signer and to văn thư, and prints the approved page with its phiếu trình on sheets of their own', async () => {
    const { bytesSha256, acts } = await viewOf(clerk, documentId);
    expect(acts).toEqual([expect.objectContaining({ kind: 'signOnPaper', label: 'Ký giấy', primary: false })]);
    expect(problemOf(await clerk.get(`/api/documents/${documentId}/ban-ky-giay.pdf`)).code).toBe('NOT_ON_PAPER');
    expect((await act('signOnPaper', clerk, { bytesSha256 })).status).toBe(200);
    expect(await viewOf(chairman, documentId)).toMatchObject({
      current: { stepId: 'seal' }, paper: { signer: { name: NAME } }, acts: [{ kind: 'signDigitally', postId: 'ubnd-ct' }],
      timeline: expect.arrayContaining([expect.objectContaining({ what: expect.stringMatching(/chuyển ký giấy theo yêu cầu của Lương Thế Khoa/) })]),
    });
    const pages = (await PDFDocument.load(approved)).getPageCount();
    const printed = await fetch(`${office.url}/api/documents/${documentId}/ban-ky-giay.pdf`, { headers: { cookie: clerk.cookie() } });
    const together = await PDFDocument.load(await printed.arrayBuffer());
    expect(together.getPageCount()).toBeGreaterThan(pages + (pages % 2));
    expect(together.getForm().getFields()).toEqual([]);
  });

  test('gives the number once the paper is signed, and refuses what is no scan of it, each with its sentence', async () => {
    expect(problemOf(await handInScan(await scannedPaper())).code).toBe('PAPER_NOT_SIGNED');
    const given = await act('confirmPaperSigned');
    expect(given.body).toMatchObject({ answer: { printedNumber: expect.stringMatching(/TB-UBND$/) } });
    const pages = (await PDFDocument.load(approved)).getPageCount();
    const withScript = await PDFDocument.load(await scannedPaper({ pages }));
    withScript.addJavaScript('hello', 'app.alert(1)');
    const refused: readonly [Uint8Array, string][] = [
      [Buffer.from('not a scan at all'), 'phải là một tệp PDF'],
      [await withScript.save(), 'mã lệnh'],
      [approved, 'ô điền'],
      [await scannedPaper({ pages, dpi: 100 }), '100 dpi'],
      [await scannedPaper({ pages, colour: false }), 'đen trắng'],
    ];
    for (const [file, sentence] of refused) {
      expect(problemOf(await handInScan(file))).toMatchObject({ status: 422, code: 'SCAN_REFUSED', field: 'file', detail: expect.stringContaining(sentence) });
    }
    expect(problemOf(await handInScan(await scannedPaper({ pages }), ' ')).code).toBe('ORIGINAL_PLACE_REQUIRED');
  });

  test('shows the scan and where the original is kept, and leads back to the digital signature, the number on paper voided', async () => {
    const pages = (await PDFDocument.load(approved)).getPageCount();
    expect((await handInScan(await scannedPaper({ pages }))).body).toMatchObject({ pages });
    const view = await viewOf(clerk, documentId);
    expect(view).toMatchObject({ paper: { scan: { pages, keptAt: 'Tủ hồ sơ Văn phòng, cặp Thông báo 2026' } }, files: { signed: expect.stringContaining('/files/signed') } });
    const back = await act('signDigitally', chairman, {}, 'ubnd-ct');
    expect(back.status).toBe(200);
    const { rows } = await office.parts.pool.query('select status, reason from number_entry where document_id = $1', [documentId]);
    expect(rows).toEqual([{ status: 'voided', reason: expect.stringContaining('Chuyển lại ký số') }]);
  });
});

test('the very file with one’s own valid signature is the signature: the document goes on, on exactly those bytes', async () => {
  const file = await signWithTool(approved);
  const key = randomUUID();
  const answer = await handIn(file, chairman, 'ubnd-ct', key);
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200, body: { state: 'signed' } });
  const state = await office.parts.states.documentState(documentId);
  expect(state?.current?.stepId).toBe('seal');
  const signedFile = await office.parts.files.get(state?.signed?.pdfSha256 ?? '');
  expect(Buffer.compare(signedFile, Buffer.from(file))).toBe(0);
  expect(Buffer.compare(signedFile.subarray(0, approved.length), approved)).toBe(0);
  expect(state?.signed).toMatchObject({ personId: 'ns-01', lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] });
});

const BOX = { page: 1, rect: [0, 0, 0, 0] } as const;
const NOWHERE = { number: BOX, day: BOX, month: BOX, year: BOX, signature: BOX, seal: BOX };

describe('the seal, put on with the agency’s own tool', () => {
  let clerk: Visitor;
  let toSeal: Uint8Array;
  beforeAll(async () => {
    clerk = await signedIn(office.url, 'chi');
    await haveFileMade();
  });

  async function haveFileMade(): Promise<void> {
    const { seq, bytesSha256, sealId } = await viewOf(clerk, documentId);
    const asked = await clerk.post(`/api/documents/${documentId}/outside-seal/preparation`, { expectedVersion: seq, postId: 'vp-vt', bytesSha256, sealId });
    expect(asked.body).toMatchObject({ state: 'preparing' });
    const { preparation, signed } = (await office.parts.states.documentState(documentId)) ?? {};
    if (!preparation || !signed) throw new Error('nothing is being prepared');
    const { signingKeys: keys, authorityPem, files } = office.parts;
    const made = await createSignatureBytes({ work: createPdfWork(), keys, authorityPem }).prepare({
      preparation, basePdf: await files.get(signed.pdfSha256), places: NOWHERE,
    });
    if (made.kind !== 'prepared') throw new Error(made.why);
    toSeal = made.pdf;
    const { sha256 } = await office.parts.files.put(toSeal);
    await office.record.commit({
      commandId: randomUUID(), streamId: `document/${documentId}`, actor: SYSTEM,
      body: { kind: 'recordPrepared', preparationId: preparation.preparationId, pdfSha256: sha256, attributes: '' } as { kind: string },
    });
  }

  async function handInSealed(pdf: Uint8Array, who = clerk) {
    const form = new FormData();
    form.append('payload', JSON.stringify({ expectedVersion: (await viewOf(clerk, documentId)).seq, postId: 'vp-vt' }));
    form.append('file', new Blob([new Uint8Array(pdf)]), 'da-dong-dau.pdf');
    return who.post(`/api/documents/${documentId}/outside-seal`, form);
  }

  async function sealKey(): Promise<string> {
    const { organisation } = await office.parts.reference();
    return organisation.seals.find(({ id }) => id === 'dau-ubnd')?.certificateId ?? '';
  }

  test('waits for văn thư who asked, and for nobody else', async () => {
    expect(await viewOf(clerk, documentId)).toMatchObject({ awaitsOwnTool: { ready: true, printedNumber: expect.stringMatching(/TB-UBND$/) } });
    expect(await viewOf(chairman, documentId)).not.toHaveProperty('awaitsOwnTool');
    expect(problemOf(await chairman.get(`/api/documents/${documentId}/outside-seal/file`)).code).toBe('OWN_TOOL_TOO_LATE');
    const file = await fetch(`${office.url}/api/documents/${documentId}/outside-seal/file`, { headers: { cookie: clerk.cookie() } });
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(toSeal))).toBe(true);
  });

  test('is not doubled by the PIN while its file is out; given up, it is waited for no more', async () => {
    const { seq: expectedVersion, bytesSha256, sealId } = await viewOf(clerk, documentId);
    const asked = { expectedVersion, postId: 'vp-vt' };
    const withPin = await clerk.post(`/api/documents/${documentId}/seal`, { ...asked, bytesSha256, sealId, pin: '123456' });
    expect(problemOf(withPin)).toMatchObject({ status: 409, code: 'AWAITS_OWN_TOOL' });
    expect(problemOf(await chairman.post(`/api/documents/${documentId}/outside-seal/abandonment`, asked)).code).toBe('OWN_TOOL_TOO_LATE');
    expect((await clerk.post(`/api/documents/${documentId}/outside-seal/abandonment`, asked)).body).toMatchObject({ state: 'dropped' });
    await haveFileMade();
  });

  test('is refused without a seal, with somebody’s own key, or on another file', async () => {
    const signed = await office.parts.files.get((await office.parts.states.documentState(documentId))?.signed?.pdfSha256 ?? '');
    const refused: readonly [Uint8Array, string][] = [
      [toSeal, 'chưa có chữ ký số ở ô con dấu'],
      [await signWithTool(toSeal, { key: 'ca-nhan-ns-01', field: 'ConDau' }), `là của ${NAME}`],
      [await signWithTool(signed, { key: await sealKey(), field: 'ConDau' }), 'không bắt đầu bằng đúng bản chờ đóng dấu'],
    ];
    for (const [file, sentence] of refused) {
      expect(problemOf(await handInSealed(file))).toMatchObject({ status: 422, code: 'SIGNED_FILE_REFUSED', detail: expect.stringContaining(sentence) });
    }
  });

  test('on the very file it issues the document under the number of that file', async () => {
    const sealed = await signWithTool(toSeal, { key: await sealKey(), field: 'ConDau' });
    const answer = await handInSealed(sealed);
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200, body: { state: 'issued' } });
    const state = await office.parts.states.documentState(documentId);
    expect(state?.current?.stepId).toBe('dispatch');
    const issued = await office.parts.files.get(state?.issued?.pdfSha256 ?? '');
    const alone = await verifyAlone(issued, { authorityPem: office.parts.authorityPem, number: state?.issued?.number ?? 0 });
    expect(alone).toMatchObject({ valid: true, signatures: [{ field: 'ChuKy1' }, { field: 'ConDau' }] });
  });

  test('a file drawn on between signature and seal does not verify: only number and date may come there', async () => {
    const signed = await office.parts.files.get((await office.parts.states.documentState(documentId))?.signed?.pdfSha256 ?? '');
    const drawnOn = await PDFDocument.load(signed, { forIncrementalUpdate: true, updateMetadata: false });
    drawnOn.getPage(0).drawText('thêm', { x: 100, y: 100 });
    const forged = await signWithTool(await saveUpdate(drawnOn, signed), { key: await sealKey(), field: 'ConDau' });
    const { checks } = await verifyAlone(forged, { authorityPem: office.parts.authorityPem });
    expect(checks.filter(({ ok }) => !ok).map(({ code }) => code)).toContain('ALLOWED_CHANGES');
  });
});

describe('two who sign with tools of their own', () => {
  let second: Visitor;
  let first: Uint8Array;
  beforeAll(async () => {
    await lieBeforeChairman('hdnd-ct');
    second = await signedIn(office.url, 'nghia');
    first = await signWithTool(approved);
    expect((await handIn(first)).status).toBe(200);
  });

  test('the second signs in a field of their own, behind the first, and nobody signs in their place', async () => {
    expect(problemOf(await handIn(await signWithTool(first, { field: 'ChuKy2' }), second, 'hdnd-ct'))).toMatchObject({
      code: 'SIGNED_FILE_REFUSED', detail: expect.stringContaining('không phải của Đinh Trọng Nghĩa'),
    });
    expect(problemOf(await handIn(await signWithTool(approved, { key: 'ca-nhan-ns-27', field: 'ChuKy2' }), second, 'hdnd-ct')).code).toBe('SIGNED_FILE_REFUSED');
  });

  test('or asks for one paper that both sign by hand, and back', async () => {
    const act = async (kind: string, more: object = {}) => second.post(
      `/api/documents/${documentId}/acts/${kind}`, { expectedVersion: (await viewOf(second, documentId)).seq, postId: 'hdnd-ct', ...more },
    );
    const { bytesSha256, acts } = await viewOf(second, documentId);
    expect(acts).toContainEqual(expect.objectContaining({ kind: 'signOnPaper', postId: 'hdnd-ct' }));
    expect((await act('signOnPaper', { bytesSha256 })).status).toBe(200);
    expect(await viewOf(second, documentId)).toMatchObject({ paper: { signer: { name: NAME }, coSigner: { name: 'Đinh Trọng Nghĩa' } } });
    expect((await act('signDigitally')).status).toBe(200);
    first = await signWithTool(approved);
    expect((await handIn(first)).status).toBe(200);
  });

  test('with both in the file it goes to the seal', async () => {
    expect((await handIn(await signWithTool(first, { key: 'ca-nhan-ns-27', field: 'ChuKy2' }), second, 'hdnd-ct')).status).toBe(200);
    expect((await viewOf(chairman, documentId)).current).toMatchObject({ stepId: 'seal' });
    expect((await office.parts.states.documentState(documentId))?.signed?.second).toMatchObject({ personId: 'ns-27' });
  });
});
