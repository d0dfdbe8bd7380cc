import { faultOfPointed } from '../../../domain/as-drafted/fault-of-pointed';
import { findPlaces } from '../../../domain/as-drafted/find-places';
import type { PageRun, PointedAt, PointedPlace, RunsOfPage } from '../../../domain/as-drafted/found-places';
import { boxAround } from '../../../domain/as-drafted/pointing';
import { STATE_LAYOUT } from '../../../domain/rulepacks/layout/state-layout';

const { signing } = STATE_LAYOUT;
const MM = 72 / 25.4;
/** Every letter half as wide as it is high. */
const measure = (text: string, size: number): number => text.length * size * 0.5;
const run = (text: string, x: number, y: number, size = 14): PageRun => ({ text, x, y, width: measure(text, size), size });
const A4 = { width: 595, height: 842 };
const at = (place: PointedPlace, x: number, y: number, page = 1) => boxAround(place, page, { x, y }, A4, signing);

function faultOn(runs: readonly PageRun[], pointed: PointedAt, coSignerName?: string) {
  const pages: readonly RunsOfPage[] = [{ ...A4, runs }];
  const { places } = findPlaces({ pages, signerName: '', coSignerName, signing, pointed }, measure);
  return faultOfPointed(pages, pointed, places, measure);
}

test('a place has its usual size around the point, and never leaves the sheet', () => {
  expect(at('signature', 300, 400).rect.map(Math.round)).toEqual([300 - 65, 400 - 26, 300 + 65, 400 + 26]);
  expect(at('number', 200, 700).rect).toEqual([183, 691.6, 217, 708.4]);
  expect(at('year', 594, 841).rect).toEqual([565, 825.2, 595, 842]);
  expect(at('day', -20, -20).rect).toEqual([0, 0, 17, 16.8]);
});

test('places in the white of a page, apart from each other, are good', () => {
  const pointed = { number: at('number', 130, 720), day: at('day', 380, 720), month: at('month', 430, 720), year: at('year', 490, 720), signature: at('signature', 400, 300) };
  expect(faultOn([], pointed)).toBeUndefined();
});

test('the blank between two words is free, the words are not', () => {
  const words = [run('Số:          /TB-UBND', 90, 720)];
  const blankMiddle = 90 + 8 * 7;
  expect(faultOn(words, { number: at('number', blankMiddle, 724) })).toBeUndefined();
  expect(faultOn(words, { number: at('number', 90 + 16 * 7, 724) })).toEqual({ place: 'number', fault: 'over-text' });
});

test.each([
  ['on a page there is not', { signature: at('signature', 300, 300, 2) }, 'beside-page'],
  ['over the edge of the page', { signature: { page: 1, rect: [500, 300, 630, 351] as const } }, 'beside-page'],
  ['drawn from right to left', { signature: { page: 1, rect: [430, 300, 300, 351] as const } }, 'beside-page'],
  ['too narrow to write in', { signature: { page: 1, rect: [300, 300, 330, 351] as const } }, 'too-small'],
  ['so far left that the seal would leave the page', { signature: at('signature', 70, 300) }, 'seal-beside-page'],
])('a signature %s cannot be used', (_what, pointed, fault) => {
  expect(faultOn([], pointed)).toEqual({ place: 'signature', fault });
});

test('the seal over the signature is what the law asks for; two other places on each other are not', () => {
  const signature = at('signature', 400, 300);
  expect(findPlaces({ pages: [{ ...A4, runs: [] }], signerName: '', signing, pointed: { signature } }, measure).places.seal?.rect[2])
    .toBeCloseTo(signature.rect[0] + (46 * MM) / 3, 1);
  expect(faultOn([], { signature, day: at('day', 400, 300) })).toEqual({ place: 'day', fault: 'over-another' });
});

test('the seal of the first signature stands clear of the second one', () => {
  const signature = at('signature', 400, 300);
  expect(faultOn([], { signature, coSignature: at('coSignature', 180, 300) }, 'Đỗ Thùy Linh')).toBeUndefined();
  expect(faultOn([], { signature, coSignature: at('coSignature', 270, 300) }, 'Đỗ Thùy Linh')).toEqual({ place: 'signature', fault: 'over-another' });
});

test('a place pointed at is held against those that were found', () => {
  const words = [run('Hoa Sen, ngày      tháng      năm', 300, 720)];
  const dayFound = 300 + 'Hoa Sen, ngày   '.length * 7;
  expect(faultOn(words, { number: at('number', dayFound, 724) })).toMatchObject({ place: 'number' });
});
