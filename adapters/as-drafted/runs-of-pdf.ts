import type { RunsOfPage } from '../../domain/as-drafted/found-places';
import { DRAFT_FILE_REFUSALS } from '../drafts/draft-file';
import { readPdfPages } from '../drafts/pdf/read-pages';

export type RunsOfPdf =
  | { readonly kind: 'pages'; readonly pages: readonly RunsOfPage[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/** The text and ruled lines of a PDF by their place on the page, read where a hostile file does no harm. */
export async function runsOfPdf(pdf: Uint8Array): Promise<RunsOfPdf> {
  const read = await readPdfPages(pdf);
  if (read.kind === 'refused') return { kind: 'refused', sentence: DRAFT_FILE_REFUSALS[read.code] };
  return { kind: 'pages', pages: read.pages.map(({ width, height, items, rules }) => ({ width, height, runs: items, rules })) };
}
