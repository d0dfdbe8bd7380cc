import type { PDFPage } from 'pdf-lib';
import type { Box, PagePlaces } from '../../../domain/document/page-content';

const MM = 72 / 25.4;
const NOTE_MM = { width: 78, height: 15, top: 3 };

/**
 * The upper right corner of the first page, in the margin (box 14 of Decree 30/2020, annex I), where the agency signs an electronic copy in
 * words. Number and date of such a file are printed nowhere by us: their fields only say them.
 */
export function notePlaces(first: PDFPage, rightMarginMm: number): PagePlaces {
  const right = first.getWidth() - rightMarginMm * MM;
  const top = first.getHeight() - NOTE_MM.top * MM;
  const unprinted: Box = { page: 1, rect: [right, top, right, top] };
  const seal: Box = { page: 1, rect: [round(right - NOTE_MM.width * MM), round(top - NOTE_MM.height * MM), round(right), round(top)] };
  return { number: unprinted, day: unprinted, month: unprinted, year: unprinted, signature: unprinted, seal };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
