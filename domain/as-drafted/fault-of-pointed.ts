import type { Box, PagePlaces } from '../document/page-content';
import { POINTED_PLACES, type PointedAt, type PointedPlace, type RunsOfPage } from './found-places';
import { rowsOf, type Measuring, type Row } from './rows';

export type PlaceFault = 'beside-page' | 'too-small' | 'over-text' | 'over-another' | 'seal-beside-page';

export interface FaultyPlace {
  readonly place: PointedPlace;
  readonly fault: PlaceFault;
}

/** The least width in which what goes there can be read, in points. */
const LEAST_WIDTH_PT: Readonly<Record<PointedPlace, number>> = { number: 14, day: 12, month: 6, year: 24, signature: 40, coSignature: 40 };
/** Letters reach this far above and below their base line, as shares of their size; marks of capitals may be touched, words not. */
const ABOVE_BASE = 0.65;
const BELOW_BASE = 0.2;
/** Half a millimetre: nobody points more exactly. */
const SLIP_PT = 1.5;

/**
 * Why a place somebody pointed at cannot be used, the first in the order of the page; undefined when all can. Number, date and signature
 * stand inside the page, on no words and on no other place, and the seal that goes with the signature stands inside the page too.
 */
export function faultOfPointed(
  pages: readonly RunsOfPage[], pointed: PointedAt, places: Partial<PagePlaces>, measure: Measuring,
): FaultyPlace | undefined {
  for (const place of POINTED_PLACES) {
    const box = pointed[place];
    const fault = box && faultOf(place, box, { pages, places, measure });
    if (fault) return { place, fault };
  }
  return undefined;
}

interface Around {
  readonly pages: readonly RunsOfPage[];
  readonly places: Partial<PagePlaces>;
  readonly measure: Measuring;
}

function faultOf(place: PointedPlace, box: Box, { pages, places, measure }: Around): PlaceFault | undefined {
  const page = pages[box.page - 1];
  if (!page || !isInside(box, page)) return 'beside-page';
  if (box.rect[2] - box.rect[0] < LEAST_WIDTH_PT[place]) return 'too-small';
  if (rowsOf(page, measure).some((row) => wordsOf(row).some((word) => overlaps(word, box.rect)))) return 'over-text';
  const others = POINTED_PLACES.flatMap((other) => (other === place ? [] : places[other] ?? []));
  if (others.some((other) => other.page === box.page && overlaps(other.rect, box.rect))) return 'over-another';
  if (isSealOverSecond(place, places)) return 'over-another';
  if (place === 'signature' && places.seal && !isInside(places.seal, page)) return 'seal-beside-page';
  return undefined;
}

/** The seal goes with the first signature, and stands clear of the second. */
function isSealOverSecond(place: PointedPlace, { seal, coSignature }: Partial<PagePlaces>): boolean {
  if ((place !== 'signature' && place !== 'coSignature') || !seal || !coSignature) return false;
  return seal.page === coSignature.page && overlaps(seal.rect, coSignature.rect);
}

function isInside({ rect: [left, foot, right, head] }: Box, { width, height }: RunsOfPage): boolean {
  return left >= 0 && foot >= 0 && right <= width && head <= height && left < right && foot < head;
}

/** The boxes of the words of a line; the blanks between them are free. */
function wordsOf(row: Row): readonly Box['rect'][] {
  return [...row.text.matchAll(/\S+/gu)].map(({ 0: word, index }) => [
    row.xOf(index), row.y - BELOW_BASE * row.size, row.xOf(index + word.length), row.y + ABOVE_BASE * row.size,
  ]);
}

/** A place without width, for a month that is printed, covers nothing. */
function overlaps([left, foot, right, head]: Box['rect'], [otherLeft, otherFoot, otherRight, otherHead]: Box['rect']): boolean {
  return left < otherRight - SLIP_PT && right > otherLeft + SLIP_PT && foot < otherHead - SLIP_PT && head > otherFoot + SLIP_PT;
}
