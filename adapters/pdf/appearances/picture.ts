import type { PDFDocument, PDFRef } from 'pdf-lib';
import { decimal, registerForm } from './form-xobject';

/** The picture of a seal or of a hand's own signature: as large as its place allows, undistorted, and what lies under it shows through. */
export async function drawPicture(pdf: PDFDocument, png: Uint8Array, width: number, height: number): Promise<PDFRef> {
  const image = await pdf.embedPng(png);
  const scale = Math.min(width / image.width, height / image.height);
  const [drawnWidth, drawnHeight] = [scale * image.width, scale * image.height];
  const place = [drawnWidth, 0, 0, drawnHeight, (width - drawnWidth) / 2, (height - drawnHeight) / 2].map(decimal).join(' ');
  return registerForm(pdf, { width, height, content: `q ${place} cm /Im Do Q`, images: { Im: image }, opacity: 1 });
}
