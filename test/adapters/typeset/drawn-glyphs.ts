import { inflateSync } from 'node:zlib';
import * as fontkit from '@cantoo/fontkit';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { drawnOnPages } from './drawn-on-pages';

/** A glyph as a page draws it: its outline comes from the font program that travels with the file. */
export interface DrawnGlyph {
  /** What the text layer says it is. */
  readonly letter: string;
  readonly outline: string;
  readonly box: { readonly top: number; readonly foot: number };
}

/** The glyphs of all pages by the name of their face ("Tinos-Bold"). */
export async function drawnGlyphs(pdf: Uint8Array): Promise<ReadonlyMap<string, readonly DrawnGlyph[]>> {
  const fonts = await embeddedFonts(pdf);
  const drawn = new Map<string, DrawnGlyph[]>();
  for (const { face, letter, code } of (await drawnOnPages(pdf)).flatMap((page) => page.glyphs)) {
    const glyph = fonts.get(face)?.getGlyph(code);
    if (!glyph) continue;
    const { maxY: top, minY: foot } = glyph.bbox;
    drawn.set(face, [...drawn.get(face) ?? [], { letter, outline: glyph.path.toSVG(), box: { top, foot } }]);
  }
  return drawn;
}

async function embeddedFonts(pdf: Uint8Array): Promise<ReadonlyMap<string, fontkit.Font>> {
  const document = await PDFDocument.load(pdf);
  const fonts = new Map<string, fontkit.Font>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor')) continue;
    const program = object.lookup(PDFName.of('FontFile2'));
    const font = program instanceof PDFRawStream ? fontkit.create(inflateSync(program.getContents())) : undefined;
    if (font && !('fonts' in font)) fonts.set(object.lookup(PDFName.of('FontName'), PDFName).decodeText().replace(/^[A-Z]{6}\+/u, ''), font);
  }
  return fonts;
}
