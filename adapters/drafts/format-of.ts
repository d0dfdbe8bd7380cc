export type FileFormat = 'pdf' | 'zip' | 'ole' | 'picture' | 'text' | 'other';

const SIGNATURES: readonly { readonly format: FileFormat; readonly starts: readonly number[] }[] = [
  { format: 'zip', starts: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'ole', starts: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'picture', starts: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'picture', starts: [0xff, 0xd8, 0xff] },
  { format: 'picture', starts: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'picture', starts: [0x4d, 0x4d, 0x00, 0x2a] },
];
const PDF_HEADER_WITHIN_BYTES = 1024;

/** The format of a file by its first bytes; what has no signature and no control characters is text. */
export function formatOf(bytes: Uint8Array): FileFormat {
  const known = SIGNATURES.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return known.format;
  const opening = Buffer.from(bytes.subarray(0, PDF_HEADER_WITHIN_BYTES)).toString('latin1');
  if (opening.includes('%PDF-')) return 'pdf';
  if (/^\s*(?:\{\\rtf|<!doctype|<html|<\?xml)/iu.test(opening.replace(/^\u00ef\u00bb\u00bf/u, ''))) return 'other';
  return isUtf16(bytes) || !hasControlCharacters(bytes) ? 'text' : 'other';
}

export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** Control characters other than tab, line feed, form feed, carriage return do not occur in text. */
function hasControlCharacters(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);
}
