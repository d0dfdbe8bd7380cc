import { readFileSync } from 'node:fs';
import * as fontkit from '@cantoo/fontkit';
import { pathOfFace, type TinosFace } from '../../../adapters/typeset/tinos';
import type { MeasuredLine } from './measured-page';

const FACES: Readonly<Record<string, TinosFace>> = {
  'Tinos-Regular': 'regular', 'Tinos-Bold': 'bold', 'Tinos-Italic': 'italic', 'Tinos-BoldItalic': 'bold-italic',
};

/** The tail of a bold g, the deepest letter of the family, as a share of its size. */
export const DEEPEST_INK = 0.2207;

/** How far the lowest ink of a line reaches below its base line, in points: read from the outlines of its letters. */
export function depthOfInk({ text, face, sizePt }: MeasuredLine): number {
  const known = FACES[face];
  if (!known) throw new Error(`no face of ours: ${face}`);
  const font = fontkit.create(readFileSync(pathOfFace(known)));
  if (!font || 'fonts' in font) throw new Error('not a single font');
  const lowest = Math.min(0, ...[...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0)?.bbox.minY ?? 0));
  return (-lowest / font.unitsPerEm) * sizePt;
}
