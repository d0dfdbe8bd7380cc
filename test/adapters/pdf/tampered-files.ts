import { PDFName, type PDFDocument } from 'pdf-lib';
import { drawAppearance } from '../../../adapters/pdf/appearances/appearance';
import { openForUpdate, readFields, saveUpdate } from '../../../adapters/pdf/incremental-update';

/** Appends a change to a file as any PDF program would. */
export async function update(pdf: Uint8Array, change: (opened: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const opened = await openForUpdate(pdf);
  await change(opened);
  opened.context.register(opened.context.obj({ Padding: true }));
  return saveUpdate(opened, pdf);
}

export function addNoteOver(opened: PDFDocument): void {
  const page = opened.getPage(0);
  const note = opened.context.obj({ Type: 'Annot', Subtype: 'FreeText', Rect: [100, 600, 400, 640], P: page.ref });
  page.node.addAnnot(opened.context.register(note));
}

export async function replaceSignaturePicture(opened: PDFDocument): Promise<void> {
  const picture = await drawAppearance(opened, { kind: 'handwriting', name: 'Người Khác' }, 130, 51);
  readFields(opened).get('ChuKy1')?.set(PDFName.of('AP'), opened.context.obj({ N: picture }));
}
