import { PDFArray, PDFName, PDFNumber, type PDFDict } from 'pdf-lib';

/** The rectangle of a widget: [x1, y1, x2, y2] in points. */
export function rectOf(field: PDFDict): readonly [number, number, number, number] {
  const rect = field.lookup(PDFName.of('Rect'), PDFArray);
  const side = (at: number): number => rect.lookup(at, PDFNumber).asNumber();
  return [side(0), side(1), side(2), side(3)];
}
