import type { Box } from '../document/page-content';

/** Where words stand in a draft: a rectangle on a page of a PDF, or a stretch of a block of a text or Word file. */
export type DraftPlace = Box | BlockPlace;

/** `block` is the line of a text, the paragraph of a Word file, counted from 1; `from` and `to` are UTF-16 units of its text. */
export interface BlockPlace {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** The line, paragraph or page a person would look for. */
export function ordinalOf(place: DraftPlace | undefined): number {
  if (place === undefined) return 0;
  return 'page' in place ? place.page : place.block;
}

/** The places of a piece of a line, `from` UTF-16 units into it. A PDF knows its lines only as a whole. */
export function pieceOf(places: readonly DraftPlace[], from: number, length: number): readonly DraftPlace[] {
  return places.map((place) => ('page' in place ? place : { block: place.block, from: place.from + from, to: place.from + from + length }));
}
