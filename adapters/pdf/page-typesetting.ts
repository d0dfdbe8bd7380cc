import type { Typesetting, TypesettingOutcome } from '../../activities/ports';
import type { PageContent } from '../../domain/document/page-content';
import { UNPRINTABLE } from '../typeset/typesetter';
import type { PdfWork } from './pdf-work';
import type { ExpectedSigners } from './reserve-fields';

/** Sets a page twice: to be signed, with its reserved fields, and marked DỰ THẢO to be read before issue. */
export function createTypesetting(work: Pick<PdfWork, 'typeset' | 'typesetForApproval'>): Typesetting {
  return {
    typeset: (content, pictures) => unlessUnprintable(async () => {
      const { pdf, places, pages } = await work.typesetForApproval(content, signersOf(content), pictures);
      const draft = await work.typeset(content, { watermark: 'DỰ THẢO', pictures });
      return { kind: 'typeset', pdf, draftPdf: draft.pdf, places, pages };
    }),
  };
}

function signersOf({ signature, coSignature, issuingBody }: PageContent): ExpectedSigners {
  return { signer: signature.name, agency: issuingBody, ...(coSignature && { coSigner: coSignature.name }) };
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
