import { z } from 'zod';
import type { FaultyPlace, PlaceFault } from '../../domain/as-drafted/fault-of-pointed';
import { POINTED_PLACES, type PointedAt, type PointedPlace } from '../../domain/as-drafted/found-places';
import { BLANK_HEIGHT_PT, isSignature } from '../../domain/as-drafted/pointing';
import type { Box } from '../../domain/document/page-content';

const boxSchema = z.object({
  page: z.number().int().min(1), rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
}).meta({ description: 'Trang (từ 1) và hình chữ nhật [trái, dưới, phải, trên], đơn vị điểm, gốc ở góc dưới trái của trang' });

/** Places the drafter pointed at on the own page. */
export const pointedSchema = z.object({
  number: boxSchema.optional(), day: boxSchema.optional(), month: boxSchema.optional(), year: boxSchema.optional(), signature: boxSchema.optional(),
  /** Of a second leader. */
  coSignature: boxSchema.optional(),
}).meta({ id: 'PointedPlaces' });

export const pageWaySchema = z.enum(['typeset', 'as-drafted']);
export type PageWay = z.infer<typeof pageWaySchema>;

export const PLACE_WORDS: Readonly<Record<PointedPlace, string>> = {
  number: 'số văn bản', day: 'ngày', month: 'tháng', year: 'năm', signature: 'chữ ký', coSignature: 'chữ ký của người ký thứ hai',
};

const FAULT_WORDS: Readonly<Record<PlaceFault, string>> = {
  'beside-page': 'nằm ngoài trang', 'too-small': 'quá nhỏ', 'over-text': 'đè lên chữ của văn bản', 'over-another': 'đè lên một chỗ khác',
  'seal-beside-page': 'quá gần mép trái, con dấu sẽ nằm ngoài trang',
};

/** Letters of number and date are set in the size of the text, whatever the height somebody drew. */
export function asBlanks(pointed: PointedAt): PointedAt {
  const boxes = POINTED_PLACES.flatMap((place) => {
    const drawn = pointed[place];
    return drawn ? [[place, isSignature(place) ? drawn : asBlank(drawn)] as const] : [];
  });
  return Object.fromEntries(boxes);
}

function asBlank({ page, rect: [left, foot, right] }: Box): Box {
  return { page, rect: [left, foot, right, foot + BLANK_HEIGHT_PT] };
}

/** Why a place cannot be used, as the problem document that names it. */
export function problemOfPlace({ place, fault }: FaultyPlace) {
  return { place: PLACE_WORDS[place], fault: FAULT_WORDS[fault], field: `places.${place}` };
}
