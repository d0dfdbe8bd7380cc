import { readFile } from 'node:fs/promises';
import * as fontkit from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from 'pdf-lib';
import subsetFont from 'subset-font';
import { pathOfFace, type TinosFace } from '../typeset/tinos';

const DIGITS = '0123456789';
const LATIN = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,:;/()'"-–+`;
const VIETNAMESE = 'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ';
const LETTERS = `${LATIN}${VIETNAMESE}${VIETNAMESE.toLocaleLowerCase('vi')}`.normalize('NFC');

export type Glyphs = 'digits' | 'letters';

const subsets = new Map<string, Promise<Buffer>>();

/** Embeds a face of Tinos cut down beforehand: pdf-lib's own subsetting drops glyphs of this family, so it stays off. */
export async function embedFace(pdf: PDFDocument, face: TinosFace, glyphs: Glyphs): Promise<PDFFont> {
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(await subsetOf(face, glyphs), { subset: false });
  await font.embed();
  return font;
}

/** Cut once per process: it costs some 50 ms, and the same bytes come out each time. */
function subsetOf(face: TinosFace, glyphs: Glyphs): Promise<Buffer> {
  const key = `${face} ${glyphs}`;
  const known = subsets.get(key);
  if (known) return known;
  const letters = glyphs === 'digits' ? DIGITS : LETTERS;
  const cut = readFile(pathOfFace(face)).then((font) => subsetFont(font, letters, { targetFormat: 'truetype' }));
  subsets.set(key, cut);
  // a face that could not be read this time is read again the next
  cut.catch(() => subsets.delete(key));
  return cut;
}
