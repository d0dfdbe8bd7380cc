import type { Typesetting, TypesettingOutcome } from '../../activities/ports';
import type { PageContent } from '../../domain/document/page-content';
import type { Typesetter } from '../typeset/typesetter';
import { reserveFields } from './reserve-fields';

/** Sets a page twice: to be signed, with its reserved fields, and marked DỰ THẢO to be read before issue. */
export function createTypesetting(typesetter: Typesetter): Typesetting {
  return {
    async typeset(content) {
      const { writtenAt: _, ...words } = content;
      const set = setPage(typesetter, words);
      if ('reason' in set) return { kind: 'impossible', reason: set.reason };
      const { pdf, places, pages } = set;
      const signers = { signer: content.signature.name, agency: content.issuingBody };
      return {
        kind: 'typeset',
        pdf: await reserveFields(pdf, places, signers),
        draftPdf: typesetter.typeset(words, { watermark: 'DỰ THẢO' }).pdf,
        places,
        pages,
      } satisfies TypesettingOutcome;
    },
  };
}

/** What the compiler refuses it refuses again: that is told to the drafter, not tried for ever. */
function setPage(typesetter: Typesetter, content: PageContent) {
  try {
    return typesetter.typeset(content);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : 'unknown' };
  }
}
