import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFObject, type PDFPage } from 'pdf-lib';
import { unpacksTooFar } from '../unpacks-too-far';

/** Decree 30/2020, art. 25.1 and annex I: a digitised paper is a PDF of version 1.4 or later, in colour, at 200 dpi or more, in full size. */
const LEAST_DPI = 200;
/** Scanners round the size of a sheet. */
const DPI_SLACK = 5;
const LEAST_MINOR_VERSION = 4;

/** Why a scan is not what the law asks of a digitised paper, as a sentence; undefined when nothing speaks against it. */
export async function faultOfScan(pdf: Uint8Array): Promise<string | undefined> {
  const minor = Number(/^%PDF-1\.(\d)/.exec(Buffer.from(pdf.subarray(0, 8)).toString('latin1'))?.[1] ?? Number.NaN);
  if (minor < LEAST_MINOR_VERSION) return 'Tệp là PDF đời cũ (trước 1.4). Hãy đặt máy quét ra PDF 1.4 trở lên rồi quét lại.';
  if (unpacksTooFar(pdf)) return 'Tệp bung ra lớn hơn mọi bản quét thường gặp. Hãy đặt máy quét ra PDF thường rồi quét lại.';
  const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPages().map(onlyPictureOf);
  const coarse = pages.findIndex((picture) => picture !== undefined && picture.dpi < LEAST_DPI - DPI_SLACK);
  if (coarse >= 0) return `Trang ${coarse + 1} chỉ quét ${Math.round(pages[coarse]?.dpi ?? 0)} dpi. Hãy quét lại từ 200 dpi trở lên, đúng khổ giấy.`;
  const grey = pages.findIndex((picture) => picture !== undefined && !picture.colour);
  if (grey >= 0) return `Trang ${grey + 1} quét đen trắng. Hãy quét màu để thấy rõ chữ ký xanh và con dấu đỏ.`;
  return undefined;
}

interface Picture {
  readonly dpi: number;
  readonly colour: boolean;
}

/** The one picture a scanned page is made of; undefined when the page is made otherwise (strips, layers, text) and cannot be measured so. */
function onlyPictureOf(page: PDFPage): Picture | undefined {
  const pictures = picturesOf(page);
  const [picture] = pictures;
  if (!picture || pictures.length > 1) return undefined;
  const { width, height } = page.getSize();
  const [across, down] = [numberIn(picture.dict, 'Width'), numberIn(picture.dict, 'Height')];
  return { dpi: Math.min((across * 72) / width, (down * 72) / height), colour: isColour(picture.dict) };
}

function picturesOf(page: PDFPage): readonly PDFRawStream[] {
  const objects = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  return (objects?.values() ?? []).map((entry) => page.node.context.lookup(entry)).filter(isPicture);
}

function isPicture(object: PDFObject | undefined): object is PDFRawStream {
  return object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
}

function numberIn(dictionary: PDFDict, name: string): number {
  return dictionary.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber() ?? 0;
}

/** Grey and black-and-white are told for certain; every other colour space counts as colour. */
function isColour(dictionary: PDFDict): boolean {
  const isMask = dictionary.get(PDFName.of('ImageMask'))?.toString() === 'true';
  return !isMask && dictionary.lookup(PDFName.of('ColorSpace')) !== PDFName.of('DeviceGray') && numberIn(dictionary, 'BitsPerComponent') !== 1;
}
