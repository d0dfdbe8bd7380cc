import type { Box, PagePlaces } from '../document/page-content';

/** A run of text on a page of the drafter's own file, in points from the lower left corner; `y` is its base line. */
export interface PageRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A ruled line from one end to the other: [x1, y1, x2, y2] in points from the lower left corner. */
export type Ruled = readonly [number, number, number, number];

export interface RunsOfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PageRun[];
  readonly rules?: readonly Ruled[];
}

/** What a person can point at when it is not found: where the number stands, the day, month and year, the signature, and that of a second leader. */
export const POINTED_PLACES = ['number', 'day', 'month', 'year', 'signature', 'coSignature'] as const;
export type PointedPlace = (typeof POINTED_PLACES)[number];

/** Places a person pointed at themselves. */
export type PointedAt = Partial<Readonly<Record<PointedPlace, Box>>>;

/** A month and a year that stand on the page already: it can only be issued in them. */
export interface PrintedMonth {
  readonly month?: number;
  readonly year?: number;
}

export interface FoundPlaces {
  /** Complete only when nothing is missing. */
  readonly places: Partial<PagePlaces>;
  readonly missing: readonly PointedPlace[];
  readonly printed: PrintedMonth;
}
