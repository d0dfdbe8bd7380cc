import type { PDFDocument, PDFRef } from 'pdf-lib';
import { embedFace } from '../subset-faces';
import { decimal, registerForm } from './form-xobject';

const BLUE = '0.05 0.2 0.68';

/**
 * Stands for a scanned signature where a person has not given one: the name in slanted blue letters over a stroke. Decree
 * 30/2020, annex I, II.7.d asks for blue; a picture of the hand's own signature takes this place when the person provides it.
 */
export async function drawHandwriting(pdf: PDFDocument, name: string, width: number, height: number): Promise<PDFRef> {
  const words = name.normalize('NFC');
  const font = await embedFace(pdf, 'italic', 'letters');
  const size = Math.min(0.5 * height, (0.82 * width) / font.widthOfTextAtSize(words, 1));
  const left = (width - font.widthOfTextAtSize(words, size)) / 2;
  const base = 0.42 * height;
  const content = [
    `q ${BLUE} rg ${BLUE} RG`,
    `BT /F ${decimal(size)} Tf 1 0.07 0.12 1 ${decimal(left)} ${decimal(base)} Tm ${font.encodeText(words).toString()} Tj ET`,
    `1.1 w 1 J ${decimal(left)} ${decimal(0.3 * height)} m ${decimal(0.35 * width)} ${decimal(0.08 * height)} `
      + `${decimal(0.6 * width)} ${decimal(0.48 * height)} ${decimal(0.93 * width)} ${decimal(0.34 * height)} c S Q`,
  ].join('\n');
  return registerForm(pdf, { width, height, content, fonts: { F: font }, opacity: 0.92 });
}
