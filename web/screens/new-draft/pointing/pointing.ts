import { boxAround, type Sheet } from '../../../../domain/as-drafted/pointing';
import { POINTED_PLACES, type PointedPlace } from '../../../../domain/as-drafted/found-places';
import { layoutProfileOf } from '../../../../domain/rulepacks/layout/layout-profile-of';
import type { OwnPage, Submission } from '../../../api/draft-types';

export type Pointed = NonNullable<Submission['places']>;
export type PointedBox = NonNullable<Pointed[PointedPlace]>;

/** A point of a page, in points from its lower left corner. */
export interface PagePoint {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** The places somebody has to point at, or has pointed at already, in the order of the page. */
export function placesAsked({ missing = [] }: OwnPage, pointed: Pointed): readonly PointedPlace[] {
  return POINTED_PLACES.filter((place) => missing.includes(place) || pointed[place] !== undefined);
}

export function pointedAt(place: PointedPlace, { page, x, y }: PagePoint, sheet: Sheet, isParty: boolean): PointedBox {
  const { signing } = layoutProfileOf(isParty ? 'party-hd05' : 'state-nd30');
  const box = boxAround(place, page, { x, y }, sheet, signing);
  return { page: box.page, rect: [...box.rect] };
}

export function middleOf({ page, rect: [left, foot, right, head] }: PointedBox): PagePoint {
  return { page, x: (left + right) / 2, y: (foot + head) / 2 };
}
