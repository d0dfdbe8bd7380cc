import type { AsDrafted } from '../../activities/ports';
import type { PdfWork } from './pdf-work';

/** The drafter's own page by the PDF work of this process. */
export function createAsDrafted(work: Pick<PdfWork, 'setAsDrafted'>): AsDrafted {
  return {
    async set({ pdf, places, content }) {
      return { kind: 'typeset', places, ...(await work.setAsDrafted(pdf, places, content)) };
    },
  };
}
