import { constants, deflateRawSync } from 'node:zlib';
import { PDFArray, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { buildZip, documentXml, packedEntry } from './build-zip';

const BLOCK_BYTES = 16 * 1024 * 1024;
const BLOCKS = 128;

/** A Word file of 2 MB whose document unpacks to 2 GB of spaces, telling the size or another. */
export function wordBomb(statedBytes: number): Buffer {
  return buildZip([packedEntry('word/document.xml', packedSpaces(), statedBytes)]);
}

/** 2 GB of spaces, deflated: one packed block again and again, so that making it takes neither time nor memory. */
function packedSpaces(): Buffer {
  const block = deflateRawSync(Buffer.alloc(BLOCK_BYTES, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array<Buffer>(BLOCKS).fill(block), Buffer.from([0x03, 0x00])]);
}

/** A PDF page whose content unpacks to 2 GB. */
export async function pdfBomb(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const zlibHeader = Buffer.from([0x78, 0x9c]);
  const stream = pdf.context.stream(Buffer.concat([zlibHeader, packedSpaces()]), { Filter: 'FlateDecode' });
  page.node.set(PDFName.of('Contents'), pdf.context.register(stream));
  return pdf.save();
}

/** XML whose elements nest a hundred thousand deep. */
export function deepXml(): string {
  return documentXml('<w:p>'.repeat(100_000));
}

/** A PDF of empty pages. */
export async function pdfOfPages(count: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let at = 0; at < count; at += 1) pdf.addPage();
  return pdf.save({ addDefaultPage: false });
}

/** A PDF whose page does something when it is opened or clicked: "JavaScript", "Launch", "SubmitForm". */
export async function pdfThatActs(kind: string, where: 'opening' | 'link'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const action = pdf.context.obj({ S: kind, F: PDFString.of('cmd.exe'), JS: PDFString.of('app.alert(1)') });
  if (where === 'opening') pdf.catalog.set(PDFName.of('OpenAction'), action);
  else {
    const annotations = PDFArray.withContext(pdf.context);
    annotations.push(pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 10, 10], A: action }));
    page.node.set(PDFName.of('Annots'), annotations);
  }
  return pdf.save();
}

export async function pdfCarryingFile(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  await pdf.attach(Buffer.from('x'), 'x.exe');
  return pdf.save();
}

export async function pdfBehindPassword(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.encrypt({ userPassword: 'bi-mat', ownerPassword: 'bi-mat', permissions: {} });
  return pdf.save({ useObjectStreams: false });
}
