import { pngOf } from './png';

/** A red ring and a blue stroke: pictures an office gives for its seal and its leader's hand. */
export const sealPicture = (): Uint8Array => pngOf(400, 400, (x, y) => {
  const away = Math.hypot(x - 200, y - 200);
  return [214, 18, 24, away > 170 && away < 190 ? 230 : 0];
});

export const handPicture = (): Uint8Array => pngOf(400, 160, (x, y) => [13, 51, 173, Math.abs(y - 80 - 40 * Math.sin(x / 40)) < 3 ? 255 : 0]);

/** A sheet of A4 as a scanner sees it at 200 dots an inch: lines of grey on paper that is not quite white. */
export const scannedSheet = (): Uint8Array => pngOf(1654, 2339, (x, y) => {
  const isInk = x > 250 && x < 1450 && y > 300 && y < 1900 && y % 60 < 18;
  return isInk ? [70, 70, 78, 255] : [250, 249, 244, 255];
});
