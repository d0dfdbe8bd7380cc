import type { Box } from '../document/page-content';
import type { LayoutProfile } from '../rulepacks/layout/layout-profile';
import type { PointedPlace } from './found-places';

const MM = 72 / 25.4;
type SignaturePlace = 'signature' | 'coSignature';

/** A blank is 1.2 em of a 14 pt letter high, as on the typeset page. */
export const BLANK_HEIGHT_PT = 16.8;
/** Room for the widest figures that go there, in points: a number of four, two of the day, four of the year. */
const BLANK_WIDTH_PT: Readonly<Record<Exclude<PointedPlace, SignaturePlace>, number>> = { number: 34, day: 17, month: 17, year: 30 };

export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The box of its usual size around the point somebody pointed at, in points from the lower left corner, kept inside the sheet. */
export function boxAround(
  place: PointedPlace, page: number, point: { readonly x: number; readonly y: number }, sheet: Sheet, { signatureMm }: LayoutProfile['signing'],
): Box {
  const [width, height] = isSignature(place) ? [signatureMm.width * MM, signatureMm.height * MM] : [BLANK_WIDTH_PT[place], BLANK_HEIGHT_PT];
  const left = inside(point.x - width / 2, sheet.width - width);
  const foot = inside(point.y - height / 2, sheet.height - height);
  return { page, rect: [left, foot, rounded(left + width), rounded(foot + height)] };
}

export function isSignature(place: PointedPlace): place is SignaturePlace {
  return place === 'signature' || place === 'coSignature';
}

function inside(edge: number, most: number): number {
  return rounded(Math.min(Math.max(0, edge), most));
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
