import type { PageMade, SystemAct } from '../domain/document/document-commands';
import type { FileStore, TypesettingOutcome } from './ports';

/** Keeps the files of a page that was made, and says so to the record; or why it cannot be made. */
export async function pageReport(set: TypesettingOutcome, page: PageMade, files: FileStore): Promise<SystemAct> {
  if (set.kind === 'impossible') return { kind: 'recordTypesettingFailed', ...page, reason: set.reason };
  const pdf = await files.put(set.pdf);
  const draftPdf = await files.put(set.draftPdf);
  const places = await files.put(Buffer.from(JSON.stringify(set.places)));
  return {
    kind: 'recordTypeset', ...page, pages: set.pages,
    pdfSha256: pdf.sha256, draftPdfSha256: draftPdf.sha256, placesSha256: places.sha256,
    ...(set.initialsLeftOut && { initialsLeftOut: set.initialsLeftOut }), ...(set.footMarkLeftOut && { footMarkLeftOut: true }),
  };
}
