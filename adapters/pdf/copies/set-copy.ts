import { PDFDocument } from 'pdf-lib';
import type { Medium } from '../../../domain/copies/copy';
import type { Box, PageContent, PagePlaces } from '../../../domain/document/page-content';
import { layoutProfileOf } from '../../../domain/rulepacks/layout/layout-profile-of';
import type { Typesetter } from '../../typeset/typesetter';
import { markedAsDraft } from '../as-drafted';
import { metadataFields } from '../metadata-fields';
import { reserveFields } from '../reserve-fields';
import { notePlaces } from './note-places';
import { lowestField, photocopy } from './photocopy';

export interface CopyRequest {
  /** The words under the text: the form of the copy, who copies, who signs, to whom. */
  readonly content: PageContent;
  /** What is copied, page by page: the issued file, or the excerpt set from it. */
  readonly original: Uint8Array;
  readonly to: Medium;
  /** The lowest base line on the last page of the original, in points above its foot. */
  readonly lowestText: number;
}

export interface CopyReady {
  readonly pdf: Uint8Array;
  readonly draftPdf: Uint8Array;
  readonly places: PagePlaces;
  readonly pages: number;
}

/**
 * A copy with its empty fields. On paper the copied pages, and its own part under the text on the last of them, or on a page of its own
 * where there is no room; electronic, the pages with a place for the signature of the agency in the upper right corner of the first
 * (Decree 30/2020, annex I, the part on copies).
 */
export async function setCopy(typesetter: Typesetter, request: CopyRequest): Promise<CopyReady> {
  const { content, to } = request;
  const { bytes, places } = to === 'paper' ? await onPaper(typesetter, request) : await asFile(request);
  const pages = (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
  const own = to === 'paper' ? { signer: content.signature.name } : { copyForm: content.typeName };
  const signers = { ...own, agency: content.issuingBody };
  const pdf = await reserveFields(bytes, places, signers, metadataFields(content, pages));
  return { pdf, draftPdf: await markedAsDraft(bytes), places, pages };
}

interface Composed {
  readonly bytes: Uint8Array;
  readonly places: PagePlaces;
}

const MM = 72 / 25.4;
/** Between the last line of the text and the rule of the copy. */
const GAP_PT = 16;
const DESCENT_PT = 4;

async function onPaper(typesetter: Typesetter, request: CopyRequest): Promise<Composed> {
  const original = await photocopy(request.original);
  const under = partUnderText(typesetter, request, original);
  const { pdf, places } = under ?? typesetter.typeset(request.content);
  const copy = await PDFDocument.load(pdf, { updateMetadata: false });
  const whole = original.getPageCount() - (under ? 1 : 0);
  const copied = await copy.copyPages(original, [...Array(whole).keys()]);
  for (const [at, page] of copied.entries()) copy.insertPage(at, page);
  if (under) {
    const last = await copy.embedPage(original.getPage(whole));
    copy.getPage(whole).drawPage(last);
  }
  return { bytes: await save(copy), places: movedBy(whole, places) };
}

/** The part of the copy set low enough on a page to stand under the text; undefined when it does not fit there. */
function partUnderText(typesetter: Typesetter, { content, lowestText }: CopyRequest, original: PDFDocument) {
  const last = original.getPage(original.getPageCount() - 1);
  const { sheetMm, marginsMm } = layoutProfileOf(content.profile);
  const isOurSheet = Math.abs(last.getWidth() - sheetMm.width * MM) < 1 && Math.abs(last.getHeight() - sheetMm.height * MM) < 1;
  if (!isOurSheet) return undefined;
  const lowest = Math.min(lowestText - DESCENT_PT, lowestField(last));
  const beginsAtPt = last.getHeight() - marginsMm.top.is * MM - lowest + GAP_PT;
  if (beginsAtPt > last.getHeight() / 2) return undefined;
  const part = typesetter.typeset(content, { beginsAtPt });
  return part.pages === 1 ? part : undefined;
}

async function asFile({ content, original }: CopyRequest): Promise<Composed> {
  const pdf = await PDFDocument.load(original, { updateMetadata: false });
  return { bytes: original, places: notePlaces(pdf.getPage(0), layoutProfileOf(content.profile).marginsMm.right.is) };
}

function movedBy(pages: number, places: PagePlaces): PagePlaces {
  const moved = ({ page, rect }: Box): Box => ({ page: page + pages, rect });
  const { number, day, month, year, signature, seal } = places;
  return {
    number: moved(number), day: moved(day), month: moved(month), year: moved(year), signature: moved(signature), seal: moved(seal),
  };
}

function save(pdf: PDFDocument): Promise<Uint8Array> {
  return pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
