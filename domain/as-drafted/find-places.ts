import type { LayoutProfile } from '../rulepacks/layout/layout-profile';
import { findDate, findNumber } from './find-blanks';
import { findFootMark } from './find-foot-mark';
import { findInitials } from './find-initials';
import { findSignature, sealOver } from './find-signature';
import { POINTED_PLACES, type FoundPlaces, type PointedAt, type RunsOfPage } from './found-places';
import { rowsOf, type Measuring } from './rows';

/** Number and date stand in this share of the first page, from its head. */
const HEAD_SHARE = 0.45;

export interface DraftedPages {
  readonly pages: readonly RunsOfPage[];
  /** As printed under the signature. */
  readonly signerName: string;
  /** Of the second leader; absent where one signs alone. */
  readonly coSignerName?: string | undefined;
  readonly signing: LayoutProfile['signing'];
  /** What the drafter pointed at themselves stands before what is found. */
  readonly pointed: PointedAt;
}

/**
 * Where number, date, signature and seal go on the drafter's own page: the blanks after "Số:" and in "ngày … tháng …", and the room
 * between the post and the name. A place that is not certain is missing: nothing is ever set over other words.
 */
export function findPlaces({ pages, signerName, coSignerName, signing, pointed: pointedAt }: DraftedPages, measure: Measuring): FoundPlaces {
  const isByTwo = coSignerName !== undefined;
  const pointed = isByTwo ? pointedAt : alone(pointedAt);
  const rows = pages.map((page) => rowsOf(page, measure));
  const head = (rows[0] ?? []).filter((row) => row.y > (pages[0]?.height ?? 0) * (1 - HEAD_SHARE));
  const { blanks, printed } = findDate(head);
  const widths = pages.map((page) => page.width);
  const signatureOf = (name: string) => findSignature(rows, widths, { name, isByTwo }, signing);
  const signature = pointed.signature ?? signatureOf(signerName);
  const coSignature = isByTwo ? pointed.coSignature ?? signatureOf(coSignerName) : undefined;
  const initials = findInitials(rows, widths);
  const filled = {
    ...findNumber(head), ...blanks, ...initials, ...(signature && { signature }), ...(coSignature && { coSignature }), ...pointed,
  };
  const places = { ...filled, ...(filled.signature && { seal: sealOver(filled.signature, signing) }) };
  const footMark = findFootMark({ pages, rows, taken: Object.values(places) });
  return {
    places: { ...places, ...(footMark && { footMark }) },
    missing: POINTED_PLACES.filter((place) => !places[place] && (isByTwo || place !== 'coSignature')),
    printed: { ...(printed.month && !pointed.month && { month: printed.month }), ...(printed.year && !pointed.year && { year: printed.year }) },
  };
}

/** What was pointed at for a second leader who is chosen no more. */
function alone({ coSignature: _second, ...pointed }: PointedAt): PointedAt {
  return pointed;
}
