import { pngOf } from '../../bench/judges/png';

/** A ring of one colour on nothing, as a scanned seal is handed in; `kind` 6 carries transparency, 2 does not. */
export function ringPng(side = 200, kind: 2 | 6 = 6): Buffer {
  return pngOf(side, side, (x, y) => {
    const away = Math.hypot(x - side / 2, y - side / 2) / side;
    return [220, 20, 30, away > 0.4 && away < 0.48 ? 255 : 0];
  }, kind === 6 ? 'transparent' : 'opaque');
}
