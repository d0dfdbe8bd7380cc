import { PDFName, type PDFDocument, type PDFRef } from 'pdf-lib';
import { openForUpdate, saveUpdate } from './incremental-update';

/** What proves the certificates of a file when their authority is no longer asked: DER of each. */
export interface LongTermData {
  readonly certificates: readonly Uint8Array[];
  readonly lists: readonly Uint8Array[];
}

/** Appends the data to a file whose last signature is in it (PAdES baseline LT, ISO 32000-2, 12.8.4.3). Nobody signs this update. */
export async function addLongTermData(pdf: Uint8Array, { certificates, lists }: LongTermData): Promise<Uint8Array> {
  const document = await openForUpdate(pdf);
  const { context, catalog } = document;
  const data = context.obj({ Certs: streams(document, certificates), CRLs: streams(document, lists) });
  catalog.set(PDFName.of('DSS'), context.register(data));
  context.snapshot?.markObjForSave(catalog);
  return saveUpdate(document, pdf);
}

function streams({ context }: PDFDocument, contents: readonly Uint8Array[]): PDFRef[] {
  return contents.map((der) => context.register(context.flateStream(der)));
}
