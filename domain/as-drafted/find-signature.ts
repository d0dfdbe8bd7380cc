import type { Box, PagePlaces } from '../document/page-content';
import type { LayoutProfile } from '../rulepacks/layout/layout-profile';
import { round } from './find-blanks';
import type { Row } from './rows';

const MM = 72 / 25.4;
/** The least room between the post and the name in which a signature can be read. */
const LEAST_ROOM_MM = 12;
const MARGIN_PT = 2;
/** Post and name stand in one column when their middles are no further apart. */
const SAME_COLUMN_PT = 60;

type Signing = LayoutProfile['signing'];

/** One signer stands in the right half of the page, two beside each other. */
const FROM_SHARE = { alone: 0.45, byTwo: 0 };

interface Signer {
  readonly name: string;
  readonly isByTwo: boolean;
}

/** Between the last line of the post and the name of the signer, in the right half of a page unless two sign; undefined where there is no room for it. */
export function findSignature(
  pages: readonly (readonly Row[])[], widths: readonly number[], { name, isByTwo }: Signer, signing: Signing,
): Box | undefined {
  const wanted = plain(name);
  const share = isByTwo ? FROM_SHARE.byTwo : FROM_SHARE.alone;
  if (wanted === '') return undefined;
  for (let at = pages.length - 1; at >= 0; at--) {
    const rows = pages[at] ?? [];
    const named = rows.filter((row) => plain(row.text) === wanted && middle(row) > (widths[at] ?? 0) * share);
    for (const row of named) {
      const box = boxAbove(row, rows, at + 1, signing);
      if (box) return box;
    }
  }
  return undefined;
}

/** The seal covers a share of the signature from its left, centred on it in height (Decree 30/2020, annex I, II.8). */
export function sealOver(signature: Box, { sealMm, overlap }: Signing): PagePlaces['seal'] {
  const [left, foot, right, head] = signature.rect;
  const side = sealMm * MM;
  const sealRight = left + overlap.is * (right - left);
  const centre = (foot + head) / 2;
  return { page: signature.page, rect: [round(sealRight - side), round(centre - side / 2), round(sealRight), round(centre + side / 2)] };
}

function boxAbove(name: Row, rows: readonly Row[], page: number, { signatureMm }: Signing): Box | undefined {
  const foot = name.y + 0.75 * name.size + MARGIN_PT;
  const above = rows
    .filter((row) => row.y > name.y + 1 && Math.abs(middle(row) - middle(name)) < SAME_COLUMN_PT)
    .toSorted((one, other) => one.y - other.y)[0];
  if (!above) return undefined;
  const head = above.y - 0.25 * above.size - MARGIN_PT;
  if (head - foot < LEAST_ROOM_MM * MM) return undefined;
  const height = Math.min(signatureMm.height * MM, head - foot);
  const width = (height / signatureMm.height) * signatureMm.width;
  const centre = (foot + head) / 2;
  const box: Box = {
    page, rect: [round(middle(name) - width / 2), round(centre - height / 2), round(middle(name) + width / 2), round(centre + height / 2)],
  };
  return rows.some((row) => touches(row, box)) ? undefined : box;
}

function touches({ left, right, y, size }: Row, { rect: [x1, y1, x2, y2] }: Box): boolean {
  return left < x2 && right > x1 && y - 0.25 * size < y2 && y + 0.75 * size > y1;
}

function middle({ left, right }: Row): number {
  return (left + right) / 2;
}

function plain(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
}
