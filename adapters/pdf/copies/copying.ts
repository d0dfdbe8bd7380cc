import type { Copying } from '../../../activities/ports';
import { runsOfPdf } from '../../as-drafted/runs-of-pdf';
import { unlessUnprintable } from '../page-typesetting';
import type { PdfWork } from '../pdf-work';

/** Copies of issued documents by the PDF work of this process. */
export function createCopying(work: Pick<PdfWork, 'typeset' | 'setCopy'>): Copying {
  return {
    set: ({ content, original, to }) => unlessUnprintable(async () => {
      const pdf = original.kind === 'issued' ? original.pdf : (await work.typeset(original.content, { pictures: original.pictures })).pdf;
      return { kind: 'typeset', ...(await work.setCopy({ content, original: pdf, to, lowestText: await lowestTextOf(pdf) })) };
    }),
  };
}

/** The lowest base line on the last page; its very foot where it cannot be read: then the copy's own part gets a page to itself. */
async function lowestTextOf(pdf: Uint8Array): Promise<number> {
  const read = await runsOfPdf(pdf);
  const runs = read.kind === 'pages' ? read.pages.at(-1)?.runs ?? [] : [];
  const lines = runs.filter(({ text }) => text.trim() !== '').map(({ y }) => y);
  return lines.length === 0 ? 0 : Math.min(...lines);
}
