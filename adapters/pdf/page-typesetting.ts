import type { Typesetting, TypesettingOutcome } from '../../activities/ports';
import { UNPRINTABLE } from '../typeset/typesetter';
import type { PdfWork } from './pdf-work';

/** Sets a page twice: to be signed, with its reserved fields, and marked DỰ THẢO to be read before issue. */
export function createTypesetting(work: Pick<PdfWork, 'typeset' | 'typesetForApproval'>): Typesetting {
  return {
    typeset: (content, pictures) => unlessUnprintable(async () => {
      const { pdf, places, pages } = await work.typesetForApproval(content, { signer: content.signature.name, agency: content.issuingBody }, pictures);
      const draft = await work.typeset(content, { watermark: 'DỰ THẢO', pictures });
      return { kind: 'typeset', pdf, draftPdf: draft.pdf, places, pages };
    }),
  };
}

/** A letter without a glyph or a damaged picture is so the next time too: that is told to the drafter; anything else is tried again. */
export async function unlessUnprintable(set: () => Promise<TypesettingOutcome>): Promise<TypesettingOutcome> {
  try {
    return await set();
  } catch (error) {
    if (error instanceof Error && error.name === UNPRINTABLE) return { kind: 'impossible', reason: error.message };
    throw error;
  }
}
