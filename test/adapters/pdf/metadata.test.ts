import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { metadataFields } from '../../../adapters/pdf/metadata-fields';
import { reserveFields } from '../../../adapters/pdf/reserve-fields';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import type { PageContent } from '../../../domain/document/page-content';
import { REPORT } from '../typeset/sample-content';

const { typeset } = createTypesetter();

async function metadataOf(content: PageContent): Promise<string> {
  const { pdf, places, pages } = typeset(content);
  const approved = await reserveFields(pdf, places, { signer: content.signature.name, agency: content.issuingBody }, metadataFields(content, pages));
  expect(Buffer.from(approved).subarray(0, pdf.length).equals(pdf)).toBe(true);
  const document = await PDFDocument.load(approved);
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) throw new Error('no metadata');
  return Buffer.from(stream.getContents()).toString('utf8');
}

test('the file to be signed says what it is, in the words of annex VI, and keeps its title, author and language', async () => {
  const metadata = await metadataOf(REPORT);
  expect(metadata).toContain('<vanban:TypeName>Báo cáo</vanban:TypeName><vanban:CodeNotation>BC-UBND</vanban:CodeNotation>');
  expect(metadata).toContain('<vanban:OrganName>Ủy ban nhân dân phường Hoa Sen</vanban:OrganName>');
  expect(metadata).toContain('<vanban:Position>PHÓ CHỦ TỊCH</vanban:Position><vanban:FullName>Đoàn Thị Nguyệt Quế</vanban:FullName>');
  expect(metadata).toContain('<rdf:li>Ủy ban Mặt trận Tổ quốc phường</rdf:li>');
  expect(metadata).toContain('<dc:language><rdf:Bag><rdf:li>vi</rdf:li></rdf:Bag></dc:language>');
  expect(metadata).toContain('<dc:creator><rdf:Seq><rdf:li>Ủy ban nhân dân phường Hoa Sen</rdf:li></rdf:Seq></dc:creator>');
  expect(metadata).toContain('<pdfaSchema:prefix>vanban</pdfaSchema:prefix>');
  expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
});

test('number and date are not among the fields: nothing may touch them after the first signature', () => {
  const names = metadataFields(REPORT, 4).map((field) => field.name);
  expect(names).not.toEqual(expect.arrayContaining(['CodeNumber']));
  expect(names).not.toEqual(expect.arrayContaining(['IssuedDate']));
});

test('signs of XML in the words of a document stay words', async () => {
  expect(await metadataOf({ ...REPORT, subject: 'Thu < chi & </rdf:RDF> $& $1' })).toContain('<vanban:Subject>Thu &lt; chi &amp; &lt;/rdf:RDF&gt; $&amp; $1</vanban:Subject>');
});

test('an empty field is left out rather than written empty', () => {
  expect(metadataFields({ ...REPORT, recipients: { lines: [], archiveLine: '' }, signature: { lines: [], name: 'A' } }, 1).map((field) => field.name))
    .toEqual(['TypeName', 'CodeNotation', 'OrganName', 'Subject', 'Language', 'PageAmount', 'FullName', 'Priority']);
});
