import type { PDFDocument, PDFRef } from 'pdf-lib';
import { drawCopyNote, type CopyNote } from './copy-note';
import { drawDemoSeal } from './demo-seal';
import { drawHandwriting } from './handwriting';
import { drawPicture } from './picture';

/** What one sees of a signature, as plain data: the same data draws the same bytes. */
export type Appearance =
  | { readonly kind: 'handwriting'; readonly name: string }
  | { readonly kind: 'demo-seal' }
  | { readonly kind: 'picture'; readonly png: Uint8Array }
  | ({ readonly kind: 'copy-note' } & CopyNote);

export function drawAppearance(pdf: PDFDocument, appearance: Appearance, width: number, height: number): Promise<PDFRef> {
  switch (appearance.kind) {
    case 'handwriting':
      return drawHandwriting(pdf, appearance.name, width, height);
    case 'demo-seal':
      return drawDemoSeal(pdf, width, height);
    case 'picture':
      return drawPicture(pdf, appearance.png, width, height);
    case 'copy-note':
      return drawCopyNote(pdf, appearance, width, height);
  }
}
