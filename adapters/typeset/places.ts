import type { Box, PagePlaces } from '../../domain/document/page-content';

const A4_HEIGHT_PT = 841.89;

/** One mark of the template: where it stands from the top left corner, in points. */
export interface Mark {
  readonly name: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Turns the marks into boxes measured from the lower left corner. */
export function placesOf(marks: readonly Mark[]): PagePlaces {
  const box = (name: keyof PagePlaces): Box => {
    const found = boxOf(name, marks);
    if (!found) throw new Error(`The page template does not mark the place of “${name}”.`);
    return found;
  };
  const coSignature = boxOf('coSignature', marks);
  return {
    number: box('number'), day: box('day'), month: box('month'), year: box('year'), signature: box('signature'), seal: box('seal'),
    ...(coSignature && { coSignature }),
  };
}

function boxOf(name: keyof PagePlaces, marks: readonly Mark[]): Box | undefined {
  const mark = marks.find((candidate) => candidate.name === name);
  if (!mark) return undefined;
  const top = A4_HEIGHT_PT - mark.y;
  return { page: mark.page, rect: [round(mark.x), round(top - mark.height), round(mark.x + mark.width), round(top)] };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
