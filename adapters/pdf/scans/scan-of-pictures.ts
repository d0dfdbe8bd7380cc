import {
  concatTransformationMatrix, drawObject, PDFDocument, popGraphicsState, pushGraphicsState, type PDFImage, type PDFPage,
} from 'pdf-lib';
import { orientationOf, type Orientation } from './orientation';

export const MOST_PICTURES = 30;
/** A4 at 400 dots an inch has 15 million. */
const MOST_PIXELS = 40_000_000;
const A4 = [595.28, 841.89] as const;
const PNG_SIZE_AT = 16;

export type PictureFault = 'too-many-pixels' | 'damaged' | 'unknown-picture';

export type ScanOfPictures = { readonly kind: 'scan'; readonly pdf: Uint8Array } | { readonly kind: 'fault'; readonly fault: PictureFault };

/** Photographs or scanned pictures of pages as one PDF: each fills an A4 sheet that stands or lies as it does, turned as the camera was held. */
export async function scanOfPictures(pictures: readonly Uint8Array[]): Promise<ScanOfPictures> {
  const document = await PDFDocument.create();
  for (const picture of pictures) {
    const fault = await addPage(document, picture);
    if (fault) return { kind: 'fault', fault };
  }
  return { kind: 'scan', pdf: await document.save() };
}

async function addPage(document: PDFDocument, picture: Uint8Array): Promise<PictureFault | undefined> {
  const isJpeg = startsWith(picture, [0xff, 0xd8, 0xff]);
  if (!isJpeg && !startsWith(picture, [0x89, 0x50, 0x4e, 0x47])) return 'unknown-picture';
  // A PNG is unpacked to be put in: its size is asked of its head, before anything is unpacked.
  if (!isJpeg && pixelsOfPng(picture) > MOST_PIXELS) return 'too-many-pixels';
  const image = await (isJpeg ? document.embedJpg(picture) : document.embedPng(picture)).catch(() => undefined);
  if (!image) return 'damaged';
  if (image.width * image.height > MOST_PIXELS) return 'too-many-pixels';
  draw(document, image, isJpeg ? orientationOf(picture) : 1);
  return undefined;
}

function pixelsOfPng(png: Uint8Array): number {
  if (png.byteLength < PNG_SIZE_AT + 8) return 0;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return view.getUint32(PNG_SIZE_AT) * view.getUint32(PNG_SIZE_AT + 4);
}

function draw(document: PDFDocument, image: PDFImage, orientation: Orientation): void {
  const isTurned = orientation >= 5;
  const [width, height] = isTurned ? [image.height, image.width] : [image.width, image.height];
  const [across, up] = width > height ? [A4[1], A4[0]] : A4;
  const scale = Math.min(across / width, up / height);
  const page = document.addPage([across, up]);
  const [w, h] = [width * scale, height * scale];
  place(page, image, { matrix: MATRICES[orientation](w, h), left: (across - w) / 2, bottom: (up - h) / 2 });
}

type Matrix = readonly [number, number, number, number, number, number];

/** How the picture's own square is laid into a box of `w` by `h` points (ISO 32000-1, 8.3.3). */
const MATRICES: Readonly<Record<Orientation, (w: number, h: number) => Matrix>> = {
  1: (w, h) => [w, 0, 0, h, 0, 0],
  2: (w, h) => [-w, 0, 0, h, w, 0],
  3: (w, h) => [-w, 0, 0, -h, w, h],
  4: (w, h) => [w, 0, 0, -h, 0, h],
  5: (w, h) => [0, -h, -w, 0, w, h],
  6: (w, h) => [0, -h, w, 0, 0, h],
  7: (w, h) => [0, h, w, 0, 0, 0],
  8: (w, h) => [0, h, -w, 0, w, 0],
};

interface Place {
  readonly matrix: Matrix;
  readonly left: number;
  readonly bottom: number;
}

function place(page: PDFPage, image: PDFImage, { matrix: [a, b, c, d, e, f], left, bottom }: Place): void {
  const name = page.node.newXObject('Trang', image.ref);
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(a, b, c, d, e + left, f + bottom), drawObject(name), popGraphicsState());
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
