import type { Block, PageContent } from '../document/page-content';
import { formatNumber } from '../registers/number-grammar';
import type { CopyOf } from './copy';

const LEFT_OUT: Block = { kind: 'paragraph', text: '(...)' };

/**
 * The pages of a trích sao: the whole form of the original with its number, date and signer, and of its text the parts that are copied
 * (Decree 30/2020, art. 25.3). What was left out between two parts is shown.
 */
export function excerptOf(original: PageContent, { blocks = [], number, issuedOn, documentType }: CopyOf): PageContent {
  const { padded } = formatNumber({ pack: original.profile, number, documentType, body: original.symbol });
  // initials, and the code by which the original is checked, are its own
  const { monthAndYear: _expected, annexes: _annexes, initials: _initials, footMark: _mark, ...kept } = original;
  return { ...kept, blocks: partsOf(original.blocks, blocks), given: { number: padded, issuedOn } };
}

function partsOf(all: readonly Block[], chosen: readonly number[]): readonly Block[] {
  return chosen.flatMap((index, at) => {
    const block = all[index];
    const before = chosen[at - 1] ?? -1;
    return block ? [...(index > before + 1 ? [LEFT_OUT] : []), block] : [];
  });
}
