import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { DRAFT_FILE_REFUSALS, type DraftFileRefusalCode } from '../../../adapters/drafts/draft-file';
import { readDraftFile } from '../../../adapters/drafts/read-draft-file';
import type { DraftSource } from '../../../domain/draft-reading/draft-source';
import { readDraft } from '../../../domain/draft-reading/read-draft';
import { deepXml, pdfBehindPassword, pdfBomb, pdfCarryingFile, pdfOfPages, pdfThatActs, wordBomb } from './bad-files';
import { buildDocx, buildZip, documentXml, WORD } from './build-zip';

const SAMPLES = join(__dirname, '../../../samples');
const REPORT = 'bao-cao-kinh-te-xa-hoi-6-thang';

describe('a Word draft', () => {
  test('gives the same fields, blocks, footnotes and annex as its plain text', async () => {
    const word = readDraft(await sourceOf(readFileSync(join(SAMPLES, `${REPORT}.docx`))));
    const plain = readDraft(readFileSync(join(SAMPLES, `${REPORT}.txt`), 'utf8'));
    const { places: _ofWord, confidence: _word, ...fieldsOfWord } = word;
    const { places: _ofText, confidence: _text, ...fieldsOfText } = plain;
    expect({ ...fieldsOfWord, repairs: [] }).toEqual({ ...fieldsOfText, repairs: [] });
  });

  test('keeps a stamp that stands only in the page header', async () => {
    const header = { name: 'word/header1.xml', content: Buffer.from(`<w:hdr xmlns:w="${WORD}"><w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p></w:hdr>`) };
    expect(readDraft(await sourceOf(buildDocx(['BÁO CÁO', 'Kết quả'], [header]))).secrecy).toBe('secret');
  });

  test('with macros is read without running them, and says so', async () => {
    const macros = { name: 'word/vbaProject.bin', content: Buffer.from('Sub AutoOpen()') };
    expect(await readDraftFile(buildDocx(['BÁO CÁO'], [macros]))).toMatchObject({
      kind: 'read', source: { pieces: [{ text: 'BÁO CÁO' }] }, warnings: ['macros-not-run'],
    });
  });
});

describe('a plain text draft', () => {
  test.each([
    ['UTF-8', Buffer.from('BÁO CÁO')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffBÁO CÁO')],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeffBÁO CÁO', 'utf16le')],
  ])('is read in %s', async (_encoding, bytes) => {
    expect(await readDraftFile(bytes)).toMatchObject({
      kind: 'read', format: 'text', source: { pieces: [{ kind: 'line', text: 'BÁO CÁO' }] }, warnings: [],
    });
  });
});

describe('a PDF draft', () => {
  test('is read by position: header columns, joined lines, no page numbers', async () => {
    const { pieces } = await sourceOf(await pdfOf((page, write) => {
      write('UBND PHUONG HOA SEN', 80, 780);
      write('DANG CONG SAN', 330, 780);
      write('Phuong da hoan thanh ke hoach nam 2026 va bao cao ket qua cho cap tren theo quy', 85, 600);
      write('dinh hien hanh.', 85, 580);
      write('Cau tiep theo duoc viet o doan moi, thut dau dong nhu the thuc quy dinh cua van', 121, 560);
      write('ban hanh chinh.', 85, 540);
      write('2', page.getWidth() / 2, 810);
    }));
    const lines = pieces.map((piece) => (piece.kind === 'line' ? piece.text : piece.kind));
    expect(lines).toEqual([
      'UBND PHUONG HOA SEN    DANG CONG SAN',
      'Phuong da hoan thanh ke hoach nam 2026 va bao cao ket qua cho cap tren theo quy dinh hien hanh.',
      'Cau tiep theo duoc viet o doan moi, thut dau dong nhu the thuc quy dinh cua van ban hanh chinh.',
    ]);
  });

  test('that is a scan is taken, and told that its words cannot be read', async () => {
    const outcome = await readDraftFile(await pdfOf(() => undefined));
    expect(outcome).toMatchObject({ kind: 'read', source: { pieces: [] }, warnings: ['no-text-layer'] });
  });
});

describe('a file that is no draft', () => {
  const zeros = Buffer.alloc(120 * 1024 * 1024);
  test.each<[what: string, code: DraftFileRefusalCode, bytes: () => Uint8Array | Promise<Uint8Array>]>([
    ['nothing at all', 'empty-file', () => new Uint8Array()],
    ['blanks only', 'empty-file', () => Buffer.from(' \n\n ')],
    ['a Word file without words', 'empty-file', () => buildDocx([])],
    ['more than 20 MB', 'too-large', () => new Uint8Array(20 * 1024 * 1024 + 1)],
    ['more words than any paper', 'too-large', () => Buffer.from('a '.repeat(500_001))],
    ['a photograph', 'no-text', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])],
    ['a program', 'unknown-type', () => Buffer.from([0x4d, 0x5a, 0, 0, 3])],
    ['a web page', 'unknown-type', () => Buffer.from('<!DOCTYPE html><html></html>')],
    ['a ZIP of something else', 'unknown-type', () => buildZip([{ name: 'a.txt', content: Buffer.from('a') }])],
    ['an old Word file', 'old-word-file', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a Word file behind a password', 'encrypted', () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le')])],
    ['a ZIP behind a password', 'encrypted', () => buildZip([{ name: 'word/document.xml', content: Buffer.from('<a/>') }], 1)],
    ['text of an old code page', 'wrong-encoding', () => Buffer.from([0x43, 0xe9, 0x6e, 0x67, 0x20, 0x68, 0xdf, 0x61])],
    ['half a Word file', 'damaged', () => buildDocx(['BÁO CÁO']).subarray(0, 300)],
    ['a Word file of broken XML', 'damaged', () => buildDocx([], [{ name: 'word/document.xml', content: Buffer.from('<w:document>') }])],
    ['half a PDF', 'damaged', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<')],
    ['a PDF behind a password', 'encrypted', pdfBehindPassword],
    ['a PDF that runs a script when opened', 'active-content', () => pdfThatActs('JavaScript', 'opening')],
    ['a PDF that runs a script when clicked', 'active-content', () => pdfThatActs('JavaScript', 'link')],
    ['a PDF that starts a program when opened', 'active-content', () => pdfThatActs('Launch', 'opening')],
    ['a PDF that starts a program when clicked', 'active-content', () => pdfThatActs('Launch', 'link')],
    ['a PDF whose script is written in disguise', 'active-content', () => Buffer.from('%PDF-1.4\n1 0 obj\n<</S/J#61vaScript/J#53(x)>>\nendobj\n')],
    ['a PDF that carries a file', 'active-content', pdfCarryingFile],
    ['a PDF of 5,000 pages', 'too-many-pages', () => pdfOfPages(5_000)],
    ['a PDF of no pages', 'no-pages', () => pdfOfPages(0)],
    ['a PDF that unpacks to 2 GB', 'unsafe', pdfBomb],
    ['a Word file that unpacks to 2 GB and says so', 'unsafe', () => wordBomb(2 ** 31)],
    ['a Word file that unpacks to 2 GB and says 1 KB', 'unsafe', () => wordBomb(1024)],
    ['XML nested without end', 'unsafe', () => buildDocx([], [{ name: 'word/document.xml', content: Buffer.from(deepXml()) }])],
    ['a bomb that tells its size', 'unsafe', () => buildDocx(['x'], [{ name: 'word/media/a.bin', content: zeros }])],
    ['a bomb that lies about its size', 'unsafe', () => buildDocx(['x'], [{ name: 'word/media/a.bin', content: zeros, statedBytes: 10 }])],
    ['XML that defines entities', 'unsafe', () => buildDocx([], [{ name: 'word/document.xml', content: Buffer.from(documentXml('',
      '<!DOCTYPE a [<!ENTITY b "c">]>')) }])],
  ])('%s is refused as %s', async (_what, code, bytes) => {
    await expectRefusal(await bytes(), code);
  });
});

async function expectRefusal(bytes: Uint8Array, code: DraftFileRefusalCode): Promise<void> {
  expect(await readDraftFile(bytes)).toEqual({ kind: 'refused', code, sentence: DRAFT_FILE_REFUSALS[code] });
}

async function sourceOf(bytes: Uint8Array): Promise<DraftSource> {
  const outcome = await readDraftFile(bytes);
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return outcome.source;
}

type Page = ReturnType<PDFDocument['addPage']>;

async function pdfOf(draw: (page: Page, write: (text: string, x: number, y: number) => void) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const page = pdf.addPage([595, 842]);
  draw(page, (text, x, y) => page.drawText(text, { x, y, size: 13, font }));
  return pdf.save();
}
