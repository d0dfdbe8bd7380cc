import { degrees, PDFDocument, rgb, type PDFPage } from 'pdf-lib';
import type { InitialsPlace, PageContent, PagePlaces } from '../../domain/document/page-content';
import { drawsPictures } from './draws-pictures';
import { marksOn } from './draw-initials';
import { metadataFields } from './metadata-fields';
import { drawMarks, type PageMarks } from './page-marks';
import { reserveFields } from './reserve-fields';
import { embedFace } from './subset-faces';
import { unpacksTooFar } from './unpacks-too-far';

export interface OwnPageReady {
  /** The drafter's bytes with the reserved fields behind them. */
  readonly pdf: Uint8Array;
  /** The same pages marked DỰ THẢO. */
  readonly draftPdf: Uint8Array;
  readonly pages: number;
  /** Initials the page has no safe place for. */
  readonly initialsLeftOut?: readonly InitialsPlace[];
  /** The agency prints the code of the public check, and the page has no place for it. */
  readonly footMarkLeftOut?: true;
}

const MARK = 'DỰ THẢO';
const MARK_PT = 96;
const MARK_DEGREES = 52;

/** Makes the drafter's own PDF ready to be signed, and a copy to be read before. */
export async function setAsDrafted(pdf: Uint8Array, places: PagePlaces, content: PageContent): Promise<OwnPageReady> {
  const own = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = own.getPageCount();
  const { signature, coSignature, issuingBody } = content;
  const signers = { signer: signature.name, agency: issuingBody, ...(coSignature && { coSigner: coSignature.name }) };
  const { marks: initials, leftOut } = marksOn(places, content);
  const footMark = footMarkOn(own, places, content);
  const marks: PageMarks = { initials, ...(footMark && { footMark }) };
  return {
    pdf: await reserveFields(pdf, places, signers, metadataFields(content, pages), marks), draftPdf: await markedAsDraft(pdf, marks),
    pages,
    ...(leftOut.length > 0 && { initialsLeftOut: leftOut }), ...(content.footMark && !footMark && { footMarkLeftOut: true }),
  };
}

/** The place was found by words and lines alone: where the page also draws pictures, they may lie there. */
function footMarkOn(own: PDFDocument, { footMark: box }: PagePlaces, { footMark: mark }: PageContent): PageMarks['footMark'] {
  return mark && box && !drawsPictures(own.getPage(box.page - 1)) ? { mark, box } : undefined;
}

/** The same pages marked DỰ THẢO, with the marks they bear so far. */
export async function markedAsDraft(pdf: Uint8Array, marks: PageMarks = {}): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const font = await embedFace(document, 'bold', 'letters');
  const width = font.widthOfTextAtSize(MARK, MARK_PT);
  for (const page of document.getPages()) page.drawText(MARK, { font, size: MARK_PT, color: rgb(0.88, 0.88, 0.88), opacity: 0.6, ...across(page, width) });
  await drawMarks(document, marks);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** Where a turned mark of this width begins so that its middle is that of the page. */
function across(page: PDFPage, width: number) {
  const turn = (MARK_DEGREES * Math.PI) / 180;
  return {
    x: page.getWidth() / 2 - (width / 2) * Math.cos(turn), y: page.getHeight() / 2 - (width / 2) * Math.sin(turn), rotate: degrees(MARK_DEGREES),
  };
}

/** Why a PDF cannot carry our fields as it is: a sentence for the drafter that says what to do; undefined when it can. */
export async function faultOfOwnPage(pdf: Uint8Array): Promise<string | undefined> {
  if (unpacksTooFar(pdf)) return 'Tệp PDF bung ra lớn hơn mọi văn bản thường gặp. Hãy in lại thành PDF thường rồi nộp.';
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true });
    if (document.catalog.AcroForm()) return 'Tệp PDF có ô điền hoặc chữ ký số sẵn. Hãy in lại thành PDF thường (không có ô điền, chưa ký) rồi nộp.';
    const isPlain = document.getPages().every((page) => page.getRotation().angle === 0 && page.getCropBox().x === 0 && page.getCropBox().y === 0);
    return isPlain ? undefined : 'Tệp PDF có trang bị xoay hoặc bị cắt. Hãy xuất lại thành PDF đúng chiều giấy rồi nộp.';
  } catch {
    return 'Tệp PDF bị hỏng hoặc đang khóa, không ghi thêm số và chữ ký được. Hãy xuất lại thành PDF khác rồi nộp.';
  }
}
