import { PDFDocument } from 'pdf-lib';
import { photocopy } from '../copies/photocopy';

/**
 * What is printed for a signature by hand: the page as it was approved, then the routing slip. The slip begins on a sheet of its own, also
 * where the printer uses both sides: it never stands on the back of the original.
 */
export async function printTogether(page: Uint8Array, slip: Uint8Array): Promise<Uint8Array> {
  const printed = await PDFDocument.create({ updateMetadata: false });
  const document = await photocopy(page);
  for (const copied of await printed.copyPages(document, document.getPageIndices())) printed.addPage(copied);
  if (printed.getPageCount() % 2 === 1) printed.addPage([document.getPage(0).getWidth(), document.getPage(0).getHeight()]);
  const slipPages = await PDFDocument.load(slip, { updateMetadata: false });
  for (const copied of await printed.copyPages(slipPages, slipPages.getPageIndices())) printed.addPage(copied);
  return printed.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
