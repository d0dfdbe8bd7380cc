import { writeFile, mkdir } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import { createCopying } from '../../../adapters/pdf/copies/copying';
import { createPdfWork } from '../../../adapters/pdf/pdf-work';
import { prepareSeal } from '../../../adapters/pdf/prepare-signature';
import { verifyAlone } from '../../../adapters/pdf/verify/verify-alone';
import type { CopyOf } from '../../../domain/copies/copy';
import { excerptOf } from '../../../domain/copies/excerpt';
import type { Block, PageContent, PagePlaces } from '../../../domain/document/page-content';
import { measurePages } from '../typeset/measured-page';
import { REPORT } from '../typeset/sample-content';
import { scannedPaper } from './scanned-paper';
import { complete, issue, requestSeal, requestSignature, SEALED_AT, type IssuedDocument } from './issued-document';

const copying = createCopying(createPdfWork());
const AGENCY = 'Ủy ban nhân dân phường Hoa Sen';

const OWN_PART: PageContent = {
  profile: 'state-nd30', form: 'copy', issuingBody: 'Ủy ban nhân dân\nphường Hoa Sen', symbol: 'SY-UBND', placeOfIssue: 'Hoa Sen', typeName: 'SAO Y',
  subject: 'Sao y Báo cáo số 641/BC-UBND', addressees: [], blocks: [],
  signature: { lines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], name: 'Đoàn Thị Nguyệt Quế' },
  recipients: { lines: ['Ủy ban Mặt trận Tổ quốc phường;'], archiveLine: 'Lưu: VT.' },
};

const SHORT_NOTICE: PageContent = {
  ...REPORT, typeName: 'THÔNG BÁO', symbol: 'TB-UBND', subject: 'Lịch nạo vét cống', addressees: [], annexes: [],
  blocks: [{ kind: 'paragraph', text: 'Đường Hàng Bưởi được nạo vét cống vào sáng thứ bảy./.' }],
};

describe('a true copy on paper', () => {
  test('of a short notice stands under its text on the same page, below a rule over the whole width', async () => {
    const copy = await madeOf(await issue(SHORT_NOTICE, 12), OWN_PART);
    const [page] = await measurePages(copy.pdf);
    const base = (text: string): number => page?.lines.find((line) => line.text.startsWith(text))?.base ?? 0;
    expect(copy.pages).toBe(1);
    expect(base('SAO Y')).toBeGreaterThan(base('- Lưu: VT, VP.'));
    const rule = page?.rules.filter(({ left, right }) => right - left > 440).at(-1);
    expect(rule).toBeDefined();
  });

  test('of a text that fills its last page gets a page of its own behind the copied pages, which show what was signed on them', async () => {
    const lines = Array.from({ length: 28 }, (_, at) => `Tổ dân phố số ${at + 1};`);
    const original = await issue({ ...REPORT, annexes: [], recipients: { ...REPORT.recipients, lines } }, 641);
    const copy = await madeOf(original, OWN_PART);
    const before = (await PDFDocument.load(original.issued)).getPageCount();
    const texts = (await measurePages(copy.pdf)).map((page) => page.lines.map((line) => line.text).join('\n'));
    expect(copy.pages).toBe(before + 1);
    expect(texts[0]).toContain('641');
    expect(texts.at(-1)).toContain('SAO Y');
    expect(copy.places.signature.page).toBe(copy.pages);
  });

  test('is the same file whenever it is made', async () => {
    const original = await issue(SHORT_NOTICE, 12);
    const [one, other] = [await madeOf(original, OWN_PART), await madeOf(original, OWN_PART)];
    expect(Buffer.from(one.pdf).equals(other.pdf)).toBe(true);
  });

  test('is signed and sealed like every document, and proves itself', async () => {
    const original = await issue(SHORT_NOTICE, 12);
    const copy = await madeOf(original, OWN_PART);
    const signed = await complete(original.authority, 'signer', await requestSignature(copy.pdf, 'Đoàn Thị Nguyệt Quế'));
    const issued = await complete(original.authority, 'agency', await requestSeal(signed, 5));
    await keep('sao-y', issued);
    const verified = await verifyAlone(issued, { authorityPem: original.authority.authorityPem, number: 5, issuedOn: '2026-06-20' });
    expect(verified.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verified).toMatchObject({ valid: true, signatures: [{ field: 'ChuKy1' }, { field: 'ConDau' }], printed: { number: 5 }, copy: 'SAO Y' });
  });
});

describe('an excerpt', () => {
  const blocks: readonly Block[] = ['Một.', 'Hai.', 'Ba.', 'Bốn.'].map((text) => ({ kind: 'paragraph', text }));
  const original: PageContent = { ...REPORT, blocks, annexes: [], recipients: { ...REPORT.recipients, lines: ['Như trên;'] } };

  test('repeats number, date and signer of the original, and shows where something was left out', async () => {
    const content = excerptOf(original, copyOf([0, 2]));
    expect(content.blocks.map((block) => 'text' in block && block.text)).toEqual(['Một.', '(...)', 'Ba.']);
    const set = await copying.set({ content: { ...OWN_PART, typeName: 'TRÍCH SAO', symbol: 'TrS-UBND' }, original: { kind: 'excerpt', content, pictures: {} }, to: 'paper' });
    if (set.kind !== 'typeset') throw new Error(set.reason);
    await keep('trich-sao-giay', set.pdf);
    const words = (await measurePages(set.pdf)).flatMap((page) => page.lines.map((line) => line.text)).join('\n');
    expect(words).toContain('641');
    expect(words).toContain('ngày 20 tháng 6 năm 2026');
    expect(words).toContain('(Đã ký)');
    expect(words).toContain('Đoàn Thị Nguyệt Quế');
    expect(words).not.toContain('Hai.');
  });

  test('as a file bears form, agency and time of signing in the upper right corner of its first page, and the agency alone signs', async () => {
    const { authority } = await issue(SHORT_NOTICE, 12);
    const content = excerptOf(original, copyOf([1]));
    const set = await copying.set({ content: { ...OWN_PART, typeName: 'TRÍCH SAO' }, original: { kind: 'excerpt', content, pictures: {} }, to: 'electronic' });
    if (set.kind !== 'typeset') throw new Error(set.reason);
    const note = { kind: 'copy-note', form: 'TRÍCH SAO', agency: AGENCY, at: SEALED_AT } as const;
    const sealed = await complete(authority, 'agency', await prepareSeal({ pdf: set.pdf, appearance: note, text: { name: AGENCY }, at: SEALED_AT, number: 6, issuedOn: '2026-06-20' }));
    await keep('trich-sao-dien-tu', sealed);
    const verified = await verifyAlone(sealed, { authorityPem: authority.authorityPem, number: 6, issuedOn: '2026-06-20' });
    expect(verified.checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(verified).toMatchObject({ valid: true, signatures: [{ field: 'ConDau', signer: AGENCY }], copy: 'TRÍCH SAO' });
    expectInTheCorner(set.places);
  });
});

describe('a true copy of a paper that was scanned', () => {
  const content = { ...OWN_PART, typeName: 'SAO Y' };

  test('as a file is the scan with the note of the agency, and says of itself that it is one', async () => {
    const { authority } = await issue(SHORT_NOTICE, 12);
    const scan = await scannedPaper({ pages: 2 });
    const set = await copying.set({ content, original: { kind: 'issued', pdf: scan }, to: 'electronic' });
    if (set.kind !== 'typeset') throw new Error(set.reason);
    expect(Buffer.from(set.pdf.subarray(0, scan.length)).equals(Buffer.from(scan))).toBe(true);
    const note = { kind: 'copy-note', form: 'SAO Y', agency: AGENCY, at: SEALED_AT } as const;
    const sealed = await complete(authority, 'agency', await prepareSeal({ pdf: set.pdf, appearance: note, text: { name: AGENCY }, at: SEALED_AT, number: 7, issuedOn: '2026-06-20' }));
    await keep('sao-y-ban-giay', sealed);
    const verified = await verifyAlone(sealed, { authorityPem: authority.authorityPem, number: 7, issuedOn: '2026-06-20' });
    expect(verified).toMatchObject({ valid: true, signatures: [{ field: 'ConDau', signer: AGENCY }], copy: 'SAO Y' });
    expectInTheCorner(set.places);
  });

  test('on paper is its pages, and the words of the copy on one of their own: nobody knows where a picture is white', async () => {
    const set = await copying.set({ content, original: { kind: 'issued', pdf: await scannedPaper({ pages: 2 }) }, to: 'paper' });
    if (set.kind !== 'typeset') throw new Error(set.reason);
    expect([set.pages, set.places.signature.page]).toEqual([3, 3]);
  });
});

describe('the code of the public check', () => {
  const code = '3f7k-9qxm-2abc';
  const marked: PageContent = { ...OWN_PART, footMark: { code, address: `https://trinh.example/xac-thuc/${code}` } };
  const excerpt = { kind: 'excerpt', content: excerptOf({ ...SHORT_NOTICE, footMark: { code: 'of-the-original', address: 'https://trinh.example/' } }, copyOf([0])), pictures: {} } as const;

  test.each(['paper', 'electronic'] as const)('on an excerpt (%s) is that of the copy, once, on its last page', async (to) => {
    const set = await copying.set({ content: marked, original: excerpt, to });
    if (set.kind !== 'typeset') throw new Error(set.reason);
    await keep(`trich-sao-co-ma-${to}`, set.pdf);
    const told = (await measurePages(set.pdf)).map((page) => page.lines.filter(({ text }) => text.includes('Mã xác thực')).map(({ text }) => text));
    expect(told).toEqual([...told.slice(1).map(() => []), [expect.stringContaining(code)]]);
    expect(set.footMarkLeftOut).toBeUndefined();
  });

  test('beside that of an original on paper stands on a page of its own; a scan that becomes a file bears none, and says so', async () => {
    const { issued } = await issue({ ...SHORT_NOTICE, footMark: { code: 'k7qd-m3xw-9tab', address: 'https://trinh.example/' } }, 12);
    const onPaper = await copying.set({ content: marked, original: { kind: 'issued', pdf: issued }, to: 'paper' });
    expect(onPaper).toMatchObject({ pages: 2 });
    const ofScan = await copying.set({ content: marked, original: { kind: 'issued', pdf: await scannedPaper() }, to: 'electronic' });
    expect(ofScan).toMatchObject({ footMarkLeftOut: true });
  });
});

/** Box 14 of annex I, part IV: in the margin, at the right of the first page. */
function expectInTheCorner({ seal }: PagePlaces): void {
  expect(seal.page).toBe(1);
  expect(seal.rect[0]).toBeGreaterThan(595 / 2);
  expect(seal.rect[1]).toBeGreaterThan(842 - 20 * (72 / 25.4));
}

async function madeOf(original: IssuedDocument, content: PageContent) {
  const set = await copying.set({ content, original: { kind: 'issued', pdf: original.issued }, to: 'paper' });
  if (set.kind !== 'typeset') throw new Error(set.reason);
  return set;
}

function copyOf(blocks: readonly number[]): CopyOf {
  return {
    documentId: 'd', pdfSha256: 'p', documentType: 'BC', from: 'electronic', to: 'paper', printedNumber: '641/BC-UBND', number: 641,
    issuedOn: '2026-06-20', version: 1, blocks,
  };
}

/** For eyes: `KEEP_PAGES=folder` keeps what was made. */
async function keep(name: string, pdf: Uint8Array): Promise<void> {
  const folder = process.env['KEEP_PAGES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${name}.pdf`, pdf);
}
