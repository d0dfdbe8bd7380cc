import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, PDFStream, type PDFPage } from 'pdf-lib';

const APPEARANCE = PDFName.of('AP');

/**
 * The pages as a copier would give them: what was filled and signed stands on them as ink, and nothing can be filled or signed any more.
 * The bytes that are copied are not touched.
 */
export async function photocopy(pdf: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  for (const page of document.getPages()) inkFields(page);
  document.catalog.delete(PDFName.of('AcroForm'));
  return document;
}

/** The lowest edge of what is filled or signed on a page, in points above its foot; the height of the page when there is nothing. */
export function lowestField(page: PDFPage): number {
  const drawn = widgetsOf(page).flatMap(({ appearance, rect }) => (appearance ? [rect.y] : []));
  return Math.min(page.getHeight(), ...drawn);
}

function inkFields(page: PDFPage): void {
  const { node } = page;
  const { context } = node;
  const drawing = widgetsOf(page).flatMap(({ appearance, rect }) => {
    if (!appearance) return [];
    const name = node.newXObject('Field', appearance);
    return [`q 1 0 0 1 ${rect.x} ${rect.y} cm ${name.toString()} Do Q`];
  });
  node.delete(PDFName.of('Annots'));
  // The structure these point to is that of the original; it does not come along.
  node.delete(PDFName.of('StructParents'));
  node.delete(PDFName.of('Tabs'));
  if (drawing.length === 0) return;
  node.wrapContentStreams(context.getPushGraphicsStateContentStream(), context.getPopGraphicsStateContentStream());
  node.addContentStream(context.register(context.flateStream(drawing.join('\n'))));
}

interface Widget {
  readonly appearance: PDFRef | undefined;
  readonly rect: { readonly x: number; readonly y: number };
}

function widgetsOf({ node }: PDFPage): readonly Widget[] {
  const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return (annotations?.asArray() ?? []).flatMap((entry) => {
    const widget = node.context.lookupMaybe(entry, PDFDict);
    const rect = widget?.lookupMaybe(PDFName.of('Rect'), PDFArray);
    if (!widget || !rect) return [];
    return [{ appearance: appearanceOf(widget), rect: { x: rect.lookup(0, PDFNumber).asNumber(), y: rect.lookup(1, PDFNumber).asNumber() } }];
  });
}

/** An empty appearance leaves no ink. */
function appearanceOf(widget: PDFDict): PDFRef | undefined {
  const normal = widget.lookupMaybe(APPEARANCE, PDFDict)?.get(PDFName.of('N'));
  const form = normal instanceof PDFRef ? widget.context.lookupMaybe(normal, PDFStream) : undefined;
  return form && widget.has(PDFName.of('V')) && normal instanceof PDFRef ? normal : undefined;
}
