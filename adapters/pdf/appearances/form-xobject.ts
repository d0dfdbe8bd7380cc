import { PDFName, type PDFDocument, type PDFFont, type PDFImage, type PDFRef } from 'pdf-lib';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Operators of the content stream. */
  readonly content: string;
  readonly fonts?: Readonly<Record<string, PDFFont>>;
  readonly images?: Readonly<Record<string, PDFImage>>;
  /** 0 … 1; below 1 what lies under it shows through. */
  readonly opacity?: number;
}

/** A Form XObject that brings along all it needs: own fonts, own graphics state. */
export function registerForm(pdf: PDFDocument, { width, height, content, fonts = {}, images = {}, opacity }: Drawing): PDFRef {
  const resources = pdf.context.obj({});
  const used = Object.entries(fonts);
  if (used.length > 0) resources.set(PDFName.of('Font'), pdf.context.obj(Object.fromEntries(used.map(([name, font]) => [name, font.ref]))));
  const shown = Object.entries(images);
  if (shown.length > 0) resources.set(PDFName.of('XObject'), pdf.context.obj(Object.fromEntries(shown.map(([name, image]) => [name, image.ref]))));
  if (opacity !== undefined) {
    resources.set(PDFName.of('ExtGState'), pdf.context.obj({ GS: { Type: 'ExtGState', ca: opacity, CA: opacity, BM: 'Multiply' } }));
  }
  const stream = pdf.context.flateStream(opacity === undefined ? content : `/GS gs\n${content}`, {
    Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [0, 0, width, height], Resources: resources,
  });
  return pdf.context.register(stream);
}

/** A number as PDF writes it: at most three decimals, never an exponent. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(3)));
}

/** A circle of four Bézier curves round (x, y). */
export function circle(x: number, y: number, radius: number): string {
  const k = 0.5523 * radius;
  const point = (dx: number, dy: number): string => `${decimal(x + dx)} ${decimal(y + dy)}`;
  return [
    `${point(radius, 0)} m`,
    `${point(radius, k)} ${point(k, radius)} ${point(0, radius)} c`,
    `${point(-k, radius)} ${point(-radius, k)} ${point(-radius, 0)} c`,
    `${point(-radius, -k)} ${point(-k, -radius)} ${point(0, -radius)} c`,
    `${point(k, -radius)} ${point(radius, -k)} ${point(radius, 0)} c h`,
  ].join('\n');
}
