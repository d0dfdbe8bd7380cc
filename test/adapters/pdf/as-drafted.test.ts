import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import readCode from 'jsqr';
import { PDFDict, PDFDocument, PDFHexString, PDFName, StandardFonts } from 'pdf-lib';
import { runsOfPdf } from '../../../adapters/as-drafted/runs-of-pdf';
import { usualWidths } from '../../../adapters/as-drafted/usual-widths';
import { faultOfOwnPage, setAsDrafted } from '../../../adapters/pdf/as-drafted';
import { verifyAlone } from '../../../adapters/pdf/verify/verify-alone';
import { verifyIssued } from '../../../adapters/pdf/verify/verify-issued';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import { findPlaces } from '../../../domain/as-drafted/find-places';
import type { FoundPlaces } from '../../../domain/as-drafted/found-places';
import type { Box, PageContent, PagePlaces } from '../../../domain/document/page-content';
import { layoutProfileOf } from '../../../domain/rulepacks/layout/layout-profile-of';
import { renderedPage } from '../typeset/rendered-page';
import { CONCLUSION, REPORT } from '../typeset/sample-content';
import { scannedPaper } from './scanned-paper';
import { complete, openAuthority, requestSeal, requestSignature, SEALED_AT, SIGNED_AT } from './issued-document';

/** A page the office made with a program of its own: words and nothing else. */
function ownPage(content: PageContent, watermark?: 'DỰ THẢO') {
  return createTypesetter().typeset(content, watermark ? { watermark } : {});
}

async function placesIn(pdf: Uint8Array, content: PageContent): Promise<FoundPlaces> {
  const read = await runsOfPdf(pdf);
  if (read.kind === 'refused') throw new Error(read.sentence);
  const { signing } = layoutProfileOf(content.profile);
  return findPlaces({ pages: read.pages, signerName: content.signature.name, signing, pointed: {} }, usualWidths());
}

function complete6(places: Partial<PagePlaces>): PagePlaces {
  const { number, day, month, year, signature, seal } = places;
  if (!number || !day || !month || !year || !signature || !seal) throw new Error('a place is missing');
  return { number, day, month, year, signature, seal };
}

function overlap(one: Box, other: Box): number {
  const shared = Math.min(one.rect[2], other.rect[2]) - Math.max(one.rect[0], other.rect[0]);
  return one.page === other.page ? shared / (other.rect[2] - other.rect[0]) : 0;
}

describe.each([['the State', REPORT], ['the Party', CONCLUSION]] as const)('A page of %s as it was drafted', (_, content) => {
  test('has its blanks where they were left, on the same base line and in the same size', async () => {
    const { pdf, places: left } = ownPage(content);
    const found = await placesIn(pdf, content);
    expect(found.missing).toEqual([]);
    const places = complete6(found.places);
    for (const name of ['number', 'day', 'month', 'year'] as const) {
      expect(overlap(places[name], left[name])).toBeGreaterThan(0.8);
      expect(places[name].rect[1]).toBeCloseTo(left[name].rect[1], 0);
      expect(places[name].rect[3]).toBeCloseTo(left[name].rect[3], 0);
    }
    expect(places.signature.page).toBe(left.signature.page);
    expect(overlap(places.signature, left.signature)).toBeGreaterThan(0.9);
  });

  test('is signed, numbered and sealed on its very bytes, and verifies', async () => {
    const { pdf } = ownPage(content);
    const ready = await setAsDrafted(pdf, complete6((await placesIn(pdf, content)).places), content);
    expect(Buffer.from(ready.pdf).subarray(0, pdf.length).equals(pdf)).toBe(true);
    const authority = await openAuthority();
    const signed = await complete(authority, 'signer', await requestSignature(ready.pdf, content.signature.name));
    const issued = await complete(authority, 'agency', await requestSeal(signed, 641));
    const sha256 = (bytes: Uint8Array | Buffer | string) => createHash('sha256').update(bytes).digest('hex');
    const certificate = async (id: string) => sha256(Buffer.from((await authority.certificateOf(id))?.der ?? []));
    const verification = await verifyIssued(issued, {
      authorityPem: authority.authorityPem, number: 641, issuedOn: '2026-06-20',
      signatures: [
        { field: 'ChuKy1', certificateSha256: await certificate('signer'), at: SIGNED_AT },
        { field: 'ConDau', certificateSha256: await certificate('agency'), at: SEALED_AT },
      ],
      prefixes: [ready.pdf, signed].map((bytes) => ({ length: bytes.length, sha256: sha256(bytes) })),
    });
    expect(verification.checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});

test('initials stand where there is room for them, before anybody signs; for the others the page says that it has none', async () => {
  const { pdf } = ownPage(REPORT);
  const { contentInitials, formInitials, ...places } = { ...(await placesIn(pdf, REPORT)).places };
  expect([contentInitials, formInitials].map((box) => box?.page)).toEqual([places.signature?.page, places.signature?.page]);
  const content = { ...REPORT, initials: { content: 'NĐL', form: 'MQH' } };
  const page = { ...complete6(places), ...(contentInitials && { contentInitials }), ...(formInitials && { formInitials }) };
  const whole = await setAsDrafted(pdf, page, content);
  expect(whole.initialsLeftOut).toBeUndefined();
  expect(await stampsOf(whole.pdf)).toEqual(['Ký nháy: kiểm tra nội dung (NĐL)', 'Ký nháy: kiểm tra thể thức (MQH)']);
  expect(await stampsOf(whole.draftPdf)).toHaveLength(2);
  const half = await setAsDrafted(pdf, complete6(places), content);
  expect(half.initialsLeftOut).toEqual(['content', 'form']);
});

describe('the code of the public check on a page as it was drafted', () => {
  const address = 'https://trinh.example/xac-thuc/3f7k-9qxm-2abc';
  const content: PageContent = { ...REPORT, annexes: [], footMark: { code: '3f7k-9qxm-2abc', address } };
  const page = createTypesetter().typeset({ ...REPORT, annexes: [] }).pdf;

  test('stands in the foot margin before anybody signs, is read by a camera, and the whole file verifies', async () => {
    const { footMark, ...places } = (await placesIn(page, content)).places;
    const ready = await setAsDrafted(page, { ...complete6(places), ...(footMark && { footMark }) }, content);
    expect(ready.footMarkLeftOut).toBeUndefined();
    expect(await stampsOf(ready.draftPdf)).toEqual(['Mã QR dẫn đến trang xác thực văn bản, mã xác thực 3f7k-9qxm-2abc']);
    const { authority, signed, issued } = await issuedFrom(ready.pdf);
    for (const [before, after] of [[page, ready.pdf], [ready.pdf, signed], [signed, issued]] as const) {
      expect(Buffer.from(after.subarray(0, before.length)).equals(before)).toBe(true);
    }
    const verified = await verifyAlone(issued, { authorityPem: authority.authorityPem, number: 641, issuedOn: '2026-06-20' });
    expect(verified.checks.filter(({ ok }) => !ok)).toEqual([]);
    await keep('trang-giu-nguyen', issued);
    const { data, width, height } = await renderedPage(issued, ready.pages);
    const scanned = readCode(data, width, height);
    expect(scanned?.data).toBe(address);
    expect(scanned?.location.topLeftCorner.y).toBeGreaterThan(height - 3 * 20 * (72 / 25.4));
  });

  test('is left out, and the page says so, where there is no place for it or a picture may lie', async () => {
    const { footMark, ...places } = (await placesIn(page, content)).places;
    if (!footMark) throw new Error('the margin is free');
    expect(await setAsDrafted(page, complete6(places), content)).toMatchObject({ footMarkLeftOut: true });
    const pictured = await PDFDocument.load(page);
    const [picture] = await pictured.embedPdf(await scannedPaper({ dpi: 20 }));
    if (!picture) throw new Error('no picture');
    pictured.getPage(footMark.page - 1).drawPage(picture, { x: 500, y: 20, width: 20, height: 20 });
    const left = await setAsDrafted(await pictured.save({ useObjectStreams: false }), { ...complete6(places), footMark }, content);
    expect([left.footMarkLeftOut, await stampsOf(left.pdf)]).toEqual([true, []]);
  });

  async function issuedFrom(ready: Uint8Array) {
    const authority = await openAuthority();
    const signed = await complete(authority, 'signer', await requestSignature(ready, content.signature.name));
    return { authority, signed, issued: await complete(authority, 'agency', await requestSeal(signed, 641)) };
  }
});

/** For eyes: `KEEP_PAGES=folder` keeps what was made. */
async function keep(name: string, pdf: Uint8Array): Promise<void> {
  const folder = process.env['KEEP_PAGES'];
  if (folder !== undefined) await writeFile(`${folder}/${name}.pdf`, pdf);
}

async function stampsOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(pdf);
  const notes = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []).map((ref) => document.context.lookup(ref, PDFDict));
  return notes.filter((note) => note.get(PDFName.of('Subtype')) === PDFName.of('Stamp'))
    .map((note) => note.lookup(PDFName.of('Contents'), PDFHexString).decodeText());
}

test('a month that is printed stays as it is printed: the field says it and draws nothing', async () => {
  const { pdf } = ownPage(REPORT, 'DỰ THẢO');
  const found = await placesIn(pdf, REPORT);
  expect([found.missing, found.printed]).toEqual([[], { month: 6, year: 2026 }]);
  const places = complete6(found.places);
  const ready = await setAsDrafted(pdf, places, REPORT);
  const authority = await openAuthority();
  const signed = await complete(authority, 'signer', await requestSignature(ready.pdf, REPORT.signature.name));
  const issued = await complete(authority, 'agency', await requestSeal(signed, 7));
  const form = (await PDFDocument.load(issued)).getForm();
  expect(['SoVanBan', 'NgayBanHanh', 'ThangBanHanh', 'NamBanHanh'].map((name) => form.getTextField(name).getText())).toEqual(['07', '20', '6', '2026']);
});

describe('A PDF that cannot be signed as it is', () => {
  test('has a form of its own', async () => {
    const pdf = await PDFDocument.create();
    pdf.getForm().createTextField('name').addToPage(pdf.addPage());
    expect(await faultOfOwnPage(await pdf.save())).toMatch(/ô điền/u);
  });

  test('has a page that is turned', async () => {
    const pdf = await PDFDocument.create();
    const page = pdf.addPage();
    page.drawText('x', { font: await pdf.embedFont(StandardFonts.TimesRoman) });
    page.setRotation({ type: 'degrees', angle: 90 } as never);
    expect(await faultOfOwnPage(await pdf.save())).toMatch(/xoay/u);
  });

  test('is not a PDF at all', async () => {
    expect(await faultOfOwnPage(Buffer.from('%PDF-1.7 nothing else'))).toMatch(/hỏng/u);
  });

  test('a plain one is fine', async () => {
    expect(await faultOfOwnPage(ownPage(REPORT).pdf)).toBeUndefined();
  });
});
