import { readFileSync } from 'node:fs';
import * as fontkit from '@cantoo/fontkit';
import { pathOfFace, type TinosFace } from '../../../adapters/typeset/tinos';
import { createTypesetter } from '../../../adapters/typeset/typesetter';
import { drawnGlyphs, type DrawnGlyph } from './drawn-glyphs';
import { REPORT } from './sample-content';

const LOWER = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ'.normalize('NFC');
const LETTERS = [...LOWER, ...LOWER.toLocaleUpperCase('vi')];
const ABOVE = /[\u0300\u0301\u0302\u0303\u0306\u0309]/u;
const BELOW = /\u0323/u;

const FACES = { 'Tinos-Regular': 'regular', 'Tinos-Bold': 'bold', 'Tinos-Italic': 'italic' } as const satisfies Record<string, TinosFace>;

// Each letter stands alone: no kerning, no ligature. The heading is bold, the ground italic, the paragraph upright.
const row = LETTERS.join(' ');
const content = {
  ...REPORT, addressees: [], annexes: [],
  blocks: [
    { kind: 'paragraph' as const, text: `Căn cứ ${row.normalize('NFD')};` }, { kind: 'heading' as const, level: 1, text: `1. ${row}` },
    { kind: 'paragraph' as const, text: row },
  ],
};

let drawn: ReadonlyMap<string, readonly DrawnGlyph[]> = new Map();
beforeAll(async () => {
  drawn = await drawnGlyphs(createTypesetter().typeset(content).pdf);
});

describe.each(Object.entries(FACES))('%s on the finished page', (name, face) => {
  const whole = openFont(readFileSync(pathOfFace(face)));
  const outlineOf = (letter: string) => whole.glyphForCodePoint(letter.codePointAt(0) ?? 0);
  const onPage = (letter: string): DrawnGlyph | undefined => drawn.get(name)?.find((glyph) => glyph.letter === letter);

  test('draws every Vietnamese letter with ink, and never the box of a missing one', () => {
    const missing = whole.getGlyph(0)?.path?.toSVG();
    for (const letter of LETTERS) {
      const outline = onPage(letter)?.outline ?? '';
      expect({ letter, hasInk: outline.length > 20, isMissing: outline === missing }).toEqual({ letter, hasInk: true, isMissing: false });
    }
  });

  test('draws the outline of that very letter of the whole face', () => {
    for (const letter of LETTERS) expect({ letter, outline: onPage(letter)?.outline }).toEqual({ letter, outline: outlineOf(letter)?.path?.toSVG() });
  });

  test('draws a mark as its composition says: above, below, or beside its letter', () => {
    for (const letter of LETTERS) {
      const [base = '', ...marks] = letter.normalize('NFD');
      const box = onPage(letter)?.box;
      const bare = onPage(base)?.box;
      if (marks.length === 0 || !box || !bare) continue;
      const composed = marks.join('');
      // the mark of ỉ takes the place of the dot
      if (ABOVE.test(composed) && base !== 'i') expect({ letter, isTaller: box.top > bare.top }).toEqual({ letter, isTaller: true });
      // the dot of ỵ stands beside the tail of the letter
      if (BELOW.test(composed) && base !== 'y') expect({ letter, isLower: box.foot < bare.foot }).toEqual({ letter, isLower: true });
      expect(onPage(letter)?.outline).not.toBe(onPage(base)?.outline);
    }
  });

  test('tells all letters apart', () => {
    expect(new Set(LETTERS.map((letter) => onPage(letter)?.outline)).size).toBe(LETTERS.length);
  });
});

function openFont(bytes: Buffer): fontkit.Font {
  const font = fontkit.create(bytes);
  if (!font || 'fonts' in font) throw new Error('not a single font');
  return font;
}
