import { degrees, PDFDocument, rgb, type PDFPage } from 'pdf-lib';
import type { InitialsPlace, PageContent, PagePlaces } from '../../domain/document/page-content';
import { drawInitials, marksOn, type InitialsMark } from './draw-initials';
import { metadataFields } from './metadata-fields';
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
}

const MARK = 'DỰ THẢO';
const MARK_PT = 96;
const MARK_DEGREES = 52;

/** Makes the drafter's own PDF ready to be signed, and a copy to be read before. */
export async function setAsDrafted(pdf: Uint8Array, places: PagePlaces, content: PageContent): Promise<OwnPageReady> {
  const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount();
  const { signature, coSignature, issuingBody } = content;
  const signers = { signer: signature.name, agency: issuingBody, ...(coSignature && { coSigner: coSignature.name }) };
  const { marks, leftOut } = marksOn(places, content);
  return {
    pdf: await reserveFields(pdf, places, signers, metadataFields(content, pages), marks), draftPdf: await markedAsDraft(pdf, marks),
    pages,
    ...(leftOut.length > 0 && { initialsLeftOut: leftOut }),
  };
}

/** The same pages marked DỰ THẢO, with the initials given so far. */
export async function markedAsDraft(pdf: Uint8Array, marks: readonly InitialsMark[] = []): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const font = await embedFace(document, 'bold', 'letters');
  const width = font.widthOfTextAtSize(MARK, MARK_PT);
  for (const page of document.getPages()) page.drawText(MARK, { font, size: MARK_PT, color: rgb(0.88, 0.88, 0.88), opacity: 0.6, ...across(page, width) });
  await drawInitials(document, marks);
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
