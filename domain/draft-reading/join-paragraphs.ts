import { beginsLowerCase, isClosed, isUnfinished, isUpperCase, type DraftLine, type DraftPart } from './draft-part';
import { ordinalOf } from './draft-place';
import type { Repair } from './draft-reading';
import { squeeze } from './columns';
import { markerOf } from './marker';

/** A line at least this long that is not closed was broken by a page or column width, not by its author. */
const SHORTEST_FULL_LINE = 60;
/** Enough of a paragraph to see its mark and its capitals, however much has been joined to it. */
const OPENING_LENGTH = 240;
/** How much of each side of a join is told. */
const SHOWN_LENGTH = 40;

/** Joins paragraphs a page break or a line width cut in two. Each join is reported. */
export function joinParagraphs(parts: readonly DraftPart[]): { readonly parts: readonly DraftPart[]; readonly repairs: readonly Repair[] } {
  const joined: DraftPart[] = [];
  const repairs: Repair[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const line = part.kind === 'line' ? singleSpaced(part, repairs) : part;
    if (line.kind !== 'line' || last?.kind !== 'line' || !goesOn(last, line)) joined.push(line);
    else {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, at: [...last.at, ...line.at] };
      const before = `…${last.text.slice(-SHOWN_LENGTH)}\n${line.text.slice(0, SHOWN_LENGTH)}…`;
      repairs.push({ kind: 'joined-paragraph', place: ordinalOf(line.at[0]), at: line.at, before, after: before.replace('\n', ' ') });
    }
  }
  return { parts: joined, repairs };
}

function singleSpaced(line: DraftLine, repairs: Repair[]): DraftLine {
  const text = squeeze(line.text);
  const doubled = firstDoubled(line.text.trim());
  if (doubled !== undefined) {
    repairs.push({ kind: 'doubled-space', place: ordinalOf(line.at[0]), at: line.at, before: doubled, after: squeeze(doubled) });
  }
  return { ...line, text };
}

/** The first spaces that are too many, with the words on both sides of them. */
function firstDoubled(text: string): string | undefined {
  const gap = /[ \u00a0]{2,}/u.exec(text);
  if (gap === null) return undefined;
  const [before, after] = [text.slice(0, gap.index), text.slice(gap.index + gap[0].length)];
  return `${before.split(/\s/u).at(-1) ?? ''}${gap[0]}${after.split(/\s/u, 1)[0] ?? ''}`;
}

/** The council's own name above a resolution goes on with its term and session (Decree 30/2020, template 1.1). */
const TERM_OF_COUNCIL = /^KHÓA\s/u;

function goesOn(last: DraftLine, next: DraftLine): boolean {
  if (next.markedHeading || markerOf(next.text) !== undefined) return false;
  const opening = last.text.slice(0, OPENING_LENGTH);
  const marker = markerOf(opening);
  if (/^HỘI ĐỒNG NHÂN DÂN/u.test(opening) && TERM_OF_COUNCIL.test(next.text)) return true;
  if (isUpperCase(opening)) return !next.gapBefore && isUpperCase(next.text) && marker !== undefined && marker.rest !== '';
  if (last.markedHeading || isClosed(last.text)) return false;
  if (beginsLowerCase(next.text)) return true;
  const isLikeHeading = marker !== undefined && last.text.length < SHORTEST_FULL_LINE;
  return (!isLikeHeading && isUnfinished(last.text)) || (!next.gapBefore && last.text.length >= SHORTEST_FULL_LINE);
}
