import { readFileSync } from 'node:fs';
import * as fontkit from '@cantoo/fontkit';
import type { Measuring } from '../../domain/as-drafted/rows';
import { pathOfFace } from '../typeset/tinos';

let measuring: Measuring | undefined;

/** Widths of text in the face nearly every office writes in: Tinos has those of Times New Roman. */
export function usualWidths(): Measuring {
  return (measuring ??= openWidths());
}

function openWidths(): Measuring {
  const font = fontkit.create(readFileSync(pathOfFace('regular')));
  if (!font || 'fonts' in font) throw new Error('Tinos is not a single font.');
  const widthOf = (letter: string): number => font.glyphForCodePoint(letter.codePointAt(0) ?? 0)?.advanceWidth ?? 0;
  return (text, sizePt) => [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * (sizePt / font.unitsPerEm);
}
