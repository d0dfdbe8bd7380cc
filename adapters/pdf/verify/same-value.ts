import { PDFArray, PDFDict, PDFHexString, PDFNumber, PDFRawStream, PDFString, type PDFObject } from 'pdf-lib';

/**
 * Whether two objects say the same, however a program has written them: strings in hex or in letters, in one encoding or another, the
 * entries of a dictionary in another order. References must be the same ones.
 */
export function isSameValue(one: PDFObject | undefined, other: PDFObject | undefined): boolean {
  // names and references are one object each wherever they stand
  if (one === other) return true;
  if (!one || !other) return false;
  if (isText(one) && isText(other)) return isSameText(one, other);
  if (one instanceof PDFNumber && other instanceof PDFNumber) return one.asNumber() === other.asNumber();
  if (one instanceof PDFArray && other instanceof PDFArray) {
    return one.size() === other.size() && one.asArray().every((entry, at) => isSameValue(entry, other.get(at)));
  }
  if (one instanceof PDFDict && other instanceof PDFDict) {
    return one.keys().length === other.keys().length && one.keys().every((key) => isSameValue(one.get(key), other.get(key)));
  }
  if (one instanceof PDFRawStream && other instanceof PDFRawStream) {
    return isSameValue(one.dict, other.dict) && Buffer.compare(one.contents, other.contents) === 0;
  }
  return one.toString() === other.toString();
}

export function written(object: PDFObject | undefined): Buffer {
  if (!object) return Buffer.alloc(0);
  const bytes = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

/** The same bytes, or the same words in another encoding; a letter nobody can read is no word. */
function isSameText(one: PDFString | PDFHexString, other: PDFString | PDFHexString): boolean {
  if (one.toString() === other.toString() || Buffer.from(one.asBytes()).equals(Buffer.from(other.asBytes()))) return true;
  const words = one.decodeText();
  return words === other.decodeText() && !words.includes('\uFFFD');
}

function isText(value: PDFObject): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString;
}
