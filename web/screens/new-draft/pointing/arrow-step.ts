const MM = 72 / 25.4;
const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1],
};

/** How far an arrow key moves a place, in points: one millimetre, ten with Shift; undefined for any other key. */
export function arrowStep(key: string, isFar: boolean): { readonly x: number; readonly y: number } | undefined {
  const step = STEPS[key];
  const length = isFar ? 10 * MM : MM;
  return step && { x: step[0] * length, y: step[1] * length };
}
