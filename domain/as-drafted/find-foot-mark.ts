import type { Box } from '../document/page-content';
import { round } from './find-blanks';
import type { RunsOfPage, Ruled } from './found-places';
import type { Row } from './rows';

const MM = 72 / 25.4;
/** As on a typeset page: at the right of the foot margin, wide enough for its words and the code beside them. */
const MARK_MM = { side: 13, aboveEdge: 3.5, right: 15, width: 54 };

interface LastPage {
  readonly pages: readonly RunsOfPage[];
  readonly rows: readonly (readonly Row[])[];
  /** The other places found or pointed at. */
  readonly taken: readonly (Box | undefined)[];
}

/**
 * Where the code of the public check goes on the drafter's own last page; undefined where words, a ruled line or another place reach into
 * it, and on a page without words: nobody knows what a picture shows.
 */
export function findFootMark({ pages, rows, taken }: LastPage): Box | undefined {
  const [last, words = []] = [pages.at(-1), rows.at(-1)];
  if (!last || words.length === 0) return undefined;
  const box = boxIn(pages.length, last.width);
  const isFree = !words.some((row) => touches(wordsOf(row), box)) && !(last.rules ?? []).some((rule) => touches(rule, box))
    && !taken.some((other) => other?.page === box.page && touches(other.rect, box));
  return isFree ? box : undefined;
}

function boxIn(page: number, width: number): Box {
  const right = width - MARK_MM.right * MM;
  const foot = MARK_MM.aboveEdge * MM;
  return { page, rect: [round(right - MARK_MM.width * MM), round(foot), round(right), round(foot + MARK_MM.side * MM)] };
}

function wordsOf({ left, right, y, size }: Row): Ruled {
  return [left, y - 0.25 * size, right, y + 0.75 * size];
}

/** A rule may be given from either end. */
function touches([x1, y1, x2, y2]: Ruled, { rect: [left, foot, right, head] }: Box): boolean {
  return Math.min(x1, x2) < right && Math.max(x1, x2) > left && Math.min(y1, y2) < head && Math.max(y1, y2) > foot;
}
