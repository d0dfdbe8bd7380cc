import type { Annex } from '../document/page-content';
import { squeeze } from './columns';
import { isUpperCase, type DraftPart } from './draft-part';
import { numbered, type FoundLines } from './found-lines';
import { joinParagraphs } from './join-paragraphs';
import { readBody } from './read-body';
import { ANNEX } from './split-draft';

export interface AnnexesRead {
  readonly annexes: readonly Annex[];
  readonly found: FoundLines;
}

/** Annexes after the signature: "PHỤ LỤC I", its title, its blocks. The line "(Kèm theo …)" is printed by the layout, so it is left out. */
export function readAnnexes(parts: readonly DraftPart[], footnotes: ReadonlyMap<string, string>): AnnexesRead {
  const starts = parts.flatMap((part, at) => (part.kind === 'line' && ANNEX.test(part.text.trim()) ? [at] : []));
  return {
    annexes: starts.map((start, index) => readAnnex(parts.slice(start, starts[index + 1]), footnotes)),
    found: numbered('annexes', starts.map((start) => parts.slice(start, start + 1))),
  };
}

function readAnnex(parts: readonly DraftPart[], footnotes: ReadonlyMap<string, string>): Annex {
  const [label, ...rest] = parts;
  const titleEnd = rest.findIndex((part) => part.kind !== 'line' || part.text.trim().startsWith('(') || !isUpperCase(part.text));
  const title = rest.slice(0, titleEnd === -1 ? rest.length : titleEnd);
  const content = rest.slice(title.length).filter((part) => part.kind !== 'line' || !/^\s*\(?Kèm theo /u.test(part.text));
  return {
    label: label?.kind === 'line' ? squeeze(label.text).toUpperCase().replace(/:$/u, '') : '',
    title: squeeze(title.flatMap((part) => (part.kind === 'line' ? [part.text] : [])).join(' ')),
    blocks: readBody(joinParagraphs(content).parts, footnotes).blocks,
  };
}
