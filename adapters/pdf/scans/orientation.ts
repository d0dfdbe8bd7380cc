/** How a camera held the picture (EXIF 2.3, tag Orientation): 1 as it lies; 3, 6, 8 turned; the others mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const APP1 = 0xe1;
const START_OF_SCAN = 0xda;
const EXIF = 'Exif\0\0';
const ORIENTATION_TAG = 0x0112;
const ENTRY_BYTES = 12;

/** Read from the bytes of a JPEG; a picture that does not say lies as it is. */
export function orientationOf(jpeg: Uint8Array): Orientation {
  try {
    const tiff = tiffOf(jpeg);
    return tiff === undefined ? 1 : orientationIn(tiff);
  } catch (error) {
    // a note that leads out of the file says nothing
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

/** The EXIF part: the segments before the picture itself, each with its length. */
function tiffOf(jpeg: Uint8Array): DataView | undefined {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  for (let at = 2; view.getUint8(at) === 0xff && view.getUint8(at + 1) !== START_OF_SCAN; at += 2 + view.getUint16(at + 2)) {
    const body = at + 4;
    const isExif = view.getUint8(at + 1) === APP1 && Buffer.from(jpeg.subarray(body, body + EXIF.length)).toString('latin1') === EXIF;
    if (isExif) return new DataView(jpeg.buffer, jpeg.byteOffset + body + EXIF.length, view.getUint16(at + 2) - 2 - EXIF.length);
  }
  return undefined;
}

function orientationIn(tiff: DataView): Orientation {
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  const entries = tiff.getUint16(directory, isLittle);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (tiff.getUint16(entry, isLittle) === ORIENTATION_TAG) return known(tiff.getUint16(entry + 8, isLittle));
  }
  return 1;
}

function known(value: number): Orientation {
  return ORIENTATIONS.find((one) => one === value) ?? 1;
}

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];
