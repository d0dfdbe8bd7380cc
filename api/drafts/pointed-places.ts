import { z } from 'zod';
import type { PointedAt, PointedPlace, RunsOfPage } from '../../domain/as-drafted/found-places';
import type { Box } from '../../domain/document/page-content';
import { fail } from '../problems/problem';

const boxSchema = z.object({
  page: z.number().int().min(1), rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
}).meta({ description: 'Trang (từ 1) và hình chữ nhật [trái, dưới, phải, trên], đơn vị điểm, gốc ở góc dưới trái của trang' });

/** Places the drafter pointed at on the own page. */
export const pointedSchema = z.object({
  number: boxSchema.optional(), day: boxSchema.optional(), month: boxSchema.optional(), year: boxSchema.optional(), signature: boxSchema.optional(),
}).meta({ id: 'PointedPlaces' });

export const pageWaySchema = z.enum(['typeset', 'as-drafted']);
export type PageWay = z.infer<typeof pageWaySchema>;

export const PLACE_WORDS: Readonly<Record<PointedPlace, string>> = {
  number: 'số văn bản', day: 'ngày', month: 'tháng', year: 'năm', signature: 'chữ ký',
};

/** Letters of number and date are set in the size of the text, whatever the height somebody drew. */
const TEXT_BOX_PT = 16.8;
const SMALLEST_PT: Readonly<Record<PointedPlace, number>> = { number: 14, day: 12, month: 6, year: 24, signature: 40 };

/** What was pointed at, on these pages. @throws a problem that names the place which is too small or beside its page */
export function pointedOn(pages: readonly RunsOfPage[], pointed: z.infer<typeof pointedSchema> | PointedAt): PointedAt {
  const boxes = Object.entries(pointed).flatMap(([name, box]) => (box === undefined ? [] : [[asPlace(name), box] as const]));
  return Object.fromEntries(boxes.map(([name, { page, rect: [left, foot, right, head] }]) => {
    const on = pages[page - 1];
    const isOnPage = on && left >= 0 && foot >= 0 && right <= on.width && head <= on.height && foot < head;
    if (!isOnPage || right - left < SMALLEST_PT[name]) fail('PLACE_NOT_USABLE', { place: PLACE_WORDS[name] }, `places.${name}`);
    const box: Box = { page, rect: [left, foot, right, name === 'signature' ? head : foot + TEXT_BOX_PT] };
    return [name, box];
  }));
}

function asPlace(name: string): PointedPlace {
  const known = Object.keys(PLACE_WORDS).find((place): place is PointedPlace => place === name);
  if (!known) throw new Error(`no place is called ${name}`);
  return known;
}
