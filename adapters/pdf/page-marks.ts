import type { PDFDocument } from 'pdf-lib';
import { drawFootMark, type PlacedFootMark } from './draw-foot-mark';
import { drawInitials, type InitialsMark } from './draw-initials';

/** What is drawn on a page that is not typeset here, beside its content and before anybody signs it. */
export interface PageMarks {
  readonly initials?: readonly InitialsMark[];
  readonly footMark?: PlacedFootMark;
}

export async function drawMarks(document: PDFDocument, { initials = [], footMark }: PageMarks): Promise<void> {
  await drawInitials(document, initials);
  if (footMark) await drawFootMark(document, footMark);
}
