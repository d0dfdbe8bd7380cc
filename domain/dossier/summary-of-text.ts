import { rolesOf } from '../document/block-roles';
import type { Block } from '../document/page-content';

/** As much as a leader reads standing. */
const LONGEST_OPENING = 600;
const MOST_SECTIONS = 12;

/** What a text is about, in its own words: how it opens, and the headings of its main sections. Nothing is made up. */
export function summaryOf(blocks: readonly Block[]): readonly string[] {
  const roles = rolesOf(blocks);
  const opening = blocks.find((block, at) => roles[at] === 'text' && block.kind === 'paragraph' && block.text.trim() !== '');
  const sections = blocks.flatMap((block) => (block.kind === 'heading' && /^(?:[IVXLC]+|PHẦN \S+(?: \S+)?)[.:\s]/u.test(block.text) ? [block.text] : []));
  return [...(opening?.kind === 'paragraph' ? [shortened(opening.text)] : []), ...sections.slice(0, MOST_SECTIONS)];
}

/** Cut at the end of a sentence, or of a word when the first sentence is longer than all that. */
function shortened(text: string): string {
  if (text.length <= LONGEST_OPENING) return text;
  const cut = text.slice(0, LONGEST_OPENING);
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('; '));
  return sentence > LONGEST_OPENING / 3 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
