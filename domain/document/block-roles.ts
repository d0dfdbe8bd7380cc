import { markerOf } from '../draft-reading/marker';
import type { Block } from './page-content';

/**
 * What a block is on the page, which decides its face and place (Decree 30/2020, annex I, II.6):
 * `part` and `section` with their titles, and words in capitals without a number, stand in the middle; `article` and `clause` at the
 * indent; a `citation` is set in italics.
 */
export type BlockRole = 'part' | 'section' | 'article' | 'clause' | 'citation' | 'text';

const SECTION = /^(?:TIỂU MỤC|Tiểu mục|MỤC|Mục)\s+(?:[IVX]+|\d+)(?!\p{L})/u;
const ARTICLE = /^Điều\s+\d+\b/u;
const FIRST_CITATION = /^Căn cứ\s/u;
const FURTHER_CITATION = /^(?:Căn cứ|Xét|Theo|Tiếp theo|Trên cơ sở|Sau khi)\s/u;

/** The role of each block, in order. */
export function rolesOf(blocks: readonly Block[]): readonly BlockRole[] {
  const citations = citationsAmong(blocks);
  return blocks.map((block, at) => {
    if (block.kind === 'heading') return roleOfHeading(block.text, blocks[at - 1]);
    if (citations.has(at)) return 'citation';
    return block.kind === 'item' && ARTICLE.test(block.marker) ? 'article' : 'text';
  });
}

function roleOfHeading(text: string, before: Block | undefined): BlockRole {
  const marker = markerOf(text);
  if (SECTION.test(text)) return 'section';
  if (marker?.kind === 'part') return 'part';
  if (marker?.kind === 'article') return 'article';
  if (marker) return 'clause';
  if (before?.kind === 'heading' && SECTION.test(before.text)) return 'section';
  return isInCapitals(text) || isBarePart(before) ? 'part' : 'clause';
}

/** "PHẦN THỨ NHẤT" alone in its line: its title follows. */
function isBarePart(block: Block | undefined): boolean {
  const marker = block?.kind === 'heading' ? markerOf(block.text) : undefined;
  return marker?.kind === 'part' && marker.rest === '';
}

/** The grounds a text begins with, perhaps under the name of the authority that issues it; each line but the last ends with a semicolon. */
function citationsAmong(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const first = blocks.findIndex((block) => block.kind !== 'heading');
  for (let at = first; at >= 0 && at < blocks.length; at++) {
    const block = blocks[at];
    const pattern = found.size === 0 ? FIRST_CITATION : FURTHER_CITATION;
    if (block?.kind !== 'paragraph' || !pattern.test(block.text)) break;
    found.add(at);
    if (!/[;,]\s*$/u.test(block.text)) break;
  }
  return found;
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi');
}
