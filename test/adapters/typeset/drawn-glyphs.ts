import { inflateSync } from 'node:zlib';
import * as fontkit from '@cantoo/fontkit';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

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
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const drawn = new Map<string, DrawnGlyph[]>();
  for (let at = 1; at <= document.numPages; at++) {
    const page = await document.getPage(at);
    const { fnArray, argsArray } = await page.getOperatorList();
    let face = '';
    fnArray.forEach((fn, index) => {
      if (fn === OPS.setFont) face = nameOf(String(page.commonObjs.get(argsArray[index][0]).name));
      if (fn !== OPS.showText) return;
      const font = fonts.get(face);
      for (const shown of argsArray[index][0]) {
        if (typeof shown === 'number' || !font) continue;
        const glyph = font.getGlyph(shown.originalCharCode);
        if (!glyph) continue;
        const box = glyph.bbox;
        drawn.set(face, [...drawn.get(face) ?? [], { letter: shown.unicode, outline: glyph.path.toSVG(), box: { top: box.maxY, foot: box.minY } }]);
      }
    });
  }
  await document.destroy();
  return drawn;
}

async function embeddedFonts(pdf: Uint8Array): Promise<ReadonlyMap<string, fontkit.Font>> {
  const document = await PDFDocument.load(pdf);
  const fonts = new Map<string, fontkit.Font>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('FontDescriptor')) continue;
    const program = object.lookup(PDFName.of('FontFile2'));
    const font = program instanceof PDFRawStream ? fontkit.create(inflateSync(program.getContents())) : undefined;
    if (font && !('fonts' in font)) fonts.set(nameOf(object.lookup(PDFName.of('FontName'), PDFName).decodeText()), font);
  }
  return fonts;
}

function nameOf(name: string): string {
  return name.replace(/^[A-Z]{6}\+/u, '');
}
