import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';

const A4_PT = { width: 595.28, height: 841.89 };

interface Scanner {
  readonly pages?: number;
  readonly dpi?: number;
  readonly colour?: boolean;
}

/** A PDF as an office's scanner gives it: one picture a page and no letters. */
export async function scannedPaper({ pages = 1, dpi = 200, colour = true }: Scanner = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const picture = document.context.register(pictureOf(document, dpi, colour));
  for (let at = 0; at < pages; at++) {
    const page = document.addPage([A4_PT.width, A4_PT.height]);
    const name = page.node.newXObject('Scan', picture);
    const content = `q ${A4_PT.width} 0 0 ${A4_PT.height} 0 0 cm ${name.toString()} Do Q`;
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(content)));
  }
  return document.save({ useObjectStreams: false });
}

/** A grey sheet: what is on it nobody reads. */
function pictureOf(document: PDFDocument, dpi: number, colour: boolean): PDFRawStream {
  const [across, down] = [Math.ceil((A4_PT.width * dpi) / 72), Math.ceil((A4_PT.height * dpi) / 72)];
  const samples = deflateSync(Buffer.alloc(across * down * (colour ? 3 : 1), 230));
  return PDFRawStream.of(document.context.obj({
    Type: 'XObject', Subtype: 'Image', Width: across, Height: down, BitsPerComponent: 8, ColorSpace: colour ? 'DeviceRGB' : 'DeviceGray', Filter: 'FlateDecode',
  }), samples);
}
