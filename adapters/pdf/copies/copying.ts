import type { CopiedPages, Copying } from '../../../activities/ports';
import type { FootMark } from '../../../domain/public-check/foot-mark';
import { runsOfPdf } from '../../as-drafted/runs-of-pdf';
import { unlessUnprintable } from '../page-typesetting';
import type { PdfWork } from '../pdf-work';

type Excerpt = Extract<CopiedPages, { readonly kind: 'excerpt' }>;

/** Copies of issued documents by the PDF work of this process. */
export function createCopying(work: Pick<PdfWork, 'typeset' | 'setCopy'>): Copying {
  return {
    set: ({ content, original, to }) => unlessUnprintable(async () => {
      const pdf = original.kind === 'issued' ? original.pdf : await excerptSet(work, original, to === 'electronic' ? content.footMark : undefined);
      const set = await work.setCopy({ content, original: pdf, to, lowestText: await lowestTextOf(pdf) });
      const isLeftOut = content.footMark && to === 'electronic' && original.kind === 'issued';
      return { kind: 'typeset', ...set, ...(isLeftOut && { footMarkLeftOut: true }) };
    }),
  };
}

/** An excerpt that becomes a file bears the copy's own code; on paper the part under it does. A scan bears none: nobody knows where it is white. */
async function excerptSet(work: Pick<PdfWork, 'typeset'>, { content, pictures }: Excerpt, footMark: FootMark | undefined): Promise<Uint8Array> {
  return (await work.typeset({ ...content, ...(footMark && { footMark }) }, { pictures })).pdf;
}

/** The lowest base line on the last page; its very foot where it cannot be read: then the copy's own part gets a page to itself. */
async function lowestTextOf(pdf: Uint8Array): Promise<number> {
  const read = await runsOfPdf(pdf);
  const runs = read.kind === 'pages' ? read.pages.at(-1)?.runs ?? [] : [];
  const lines = runs.filter(({ text }) => text.trim() !== '').map(({ y }) => y);
  return lines.length === 0 ? 0 : Math.min(...lines);
}
