import type { PDFDocument, PDFFont, PDFRef } from 'pdf-lib';
import { embedFace } from '../subset-faces';
import { circle, decimal, registerForm } from './form-xobject';

const RED = '0.85 0.07 0.09';

/** The seal of a demo office: a plain ring that says it has no value. Never an imitation of a real seal. */
export async function drawDemoSeal(pdf: PDFDocument, width: number, height: number): Promise<PDFRef> {
  const font = await embedFace(pdf, 'bold', 'letters');
  const side = Math.min(width, height);
  const [x, y] = [width / 2, height / 2];
  const line = (words: string, size: number, dy: number): string => textAt(font, words, size, x, y + dy);
  const content = [
    `q ${RED} rg ${RED} RG`,
    `${decimal(0.028 * side)} w ${circle(x, y, 0.47 * side)} S`,
    `${decimal(0.01 * side)} w ${circle(x, y, 0.42 * side)} S`,
    line('DẤU THỬ', 0.15 * side, 0.06 * side),
    line('–', 0.12 * side, -0.05 * side),
    line('KHÔNG CÓ GIÁ TRỊ', 0.068 * side, -0.17 * side),
    'Q',
  ].join('\n');
  return registerForm(pdf, { width, height, content, fonts: { F: font }, opacity: 0.82 });
}

function textAt(font: PDFFont, words: string, size: number, centre: number, base: number): string {
  const text = words.normalize('NFC');
  const left = centre - font.widthOfTextAtSize(text, size) / 2;
  return `BT /F ${decimal(size)} Tf ${decimal(left)} ${decimal(base)} Td ${font.encodeText(text).toString()} Tj ET`;
}
