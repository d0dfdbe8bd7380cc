import type { PDFDocument, PDFRef } from 'pdf-lib';
import { inVietnam, type Instant } from '../../../domain/time/instant';
import { embedFace } from '../subset-faces';
import { decimal, registerForm } from './form-xobject';

const SIZE_PT = 10;
const LINE_PT = 12;

export interface CopyNote {
  /** "SAO Y", "TRÍCH SAO", "SAO LỤC". */
  readonly form: string;
  readonly agency: string;
  readonly at: Instant;
}

/**
 * The signature of the agency on an electronic copy: form of the copy, agency, time of signing in Vietnam by ISO 8601; upright, black,
 * 10 points, without a picture of the seal (Decree 30/2020, annex I, the part on copies).
 */
export async function drawCopyNote(pdf: PDFDocument, { form, agency, at }: CopyNote, width: number, height: number): Promise<PDFRef> {
  const font = await embedFace(pdf, 'regular', 'letters');
  const lines = [form, agency, `Thời gian ký: ${inVietnam(at)}`].map((line) => line.normalize('NFC').replace(/\s+/gu, ' '));
  const shown = lines.map((line, row) => {
    const size = Math.min(SIZE_PT, (SIZE_PT * width) / font.widthOfTextAtSize(line, SIZE_PT));
    const left = width - font.widthOfTextAtSize(line, size);
    const base = height - SIZE_PT - row * LINE_PT;
    return `BT /F ${decimal(size)} Tf ${decimal(left)} ${decimal(base)} Td ${font.encodeText(line).toString()} Tj ET`;
  });
  return registerForm(pdf, { width, height, content: `q 0 g\n${shown.join('\n')}\nQ`, fonts: { F: font } });
}
