import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import * as fontkit from '@cantoo/fontkit';
import { PDFDict, PDFDocument, PDFName, PDFStream, PDFArray } from 'pdf-lib';
import { drawAppearance, type Appearance } from '../../../adapters/pdf/appearances/appearance';
import { pathOfFace, type TinosFace } from '../../../adapters/typeset/tinos';

/** The outlines a reader will see: glyph numbers of the drawing looked up in the very font program that travels with it. */
async function outlinesDrawn(appearance: Appearance): Promise<string[][]> {
  const pdf = await PDFDocument.create();
  const form = pdf.context.lookup(await drawAppearance(pdf, appearance, 130, 51), PDFStream);
  const descendant = form.dict.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict).lookup(PDFName.of('F'), PDFDict)
    .lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const program = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'), PDFStream);
  const font = openFont(inflateSync(program.getContents()));
  const texts = [...inflateSync(form.getContents()).toString('latin1').matchAll(/<([0-9A-Fa-f]+)> Tj/g)];
  const outline = (glyph: string): string => font.getGlyph(parseInt(glyph, 16))?.path?.toSVG() ?? 'none';
  return texts.map(([, hex = '']) => (hex.match(/.{4}/g) ?? []).map(outline));
}

function outlinesOf(words: string, face: TinosFace): string[] {
  const font = openFont(readFileSync(pathOfFace(face)));
  return [...words.normalize('NFC')].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0)?.path?.toSVG() ?? 'none');
}

function openFont(bytes: Buffer): fontkit.Font {
  const font = fontkit.create(bytes);
  if (!font || 'fonts' in font) throw new Error('not a single font');
  return font;
}

const NAMES = ['Đoàn Thị Nguyệt Quế', 'Lương Bá Thụ', 'Nguyễn Đặng Hữu Phước Ấy Ỷ Ỹ', 'Quế'.normalize('NFD')];

test.each(NAMES)('the signature of %s shows the right letters, not only the right text', async (name) => {
  expect(await outlinesDrawn({ kind: 'handwriting', name })).toEqual([outlinesOf(name, 'italic')]);
});

test('the demo seal says that it has no value', async () => {
  const lines = ['DẤU THỬ', '–', 'KHÔNG CÓ GIÁ TRỊ'];
  expect(await outlinesDrawn({ kind: 'demo-seal' })).toEqual(lines.map((line) => outlinesOf(line, 'bold')));
});
