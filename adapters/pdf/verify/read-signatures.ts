import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDocument } from 'pdf-lib';
import type { Instant } from '../../../domain/time/instant';
import { readFields } from '../incremental-update';

/** A signature as its dictionary tells it; nothing of it is believed yet. */
export interface SignatureFound {
  readonly field: string;
  readonly byteRange: readonly [number, number, number, number];
  /** Where the bytes end that it covers. */
  readonly end: number;
  /** The hex digits of /Contents, in small letters. */
  readonly contents: string;
  readonly at: Instant;
}

const PADES = 'ETSI.CAdES.detached';

/** The format of the first signature that is not PAdES, as tools name it ("adbe.pkcs7.detached"); undefined when all are. */
export function otherFormatIn(pdf: PDFDocument): string | undefined {
  const formats = [...readFields(pdf).values()].map((field) => field.lookup(PDFName.of('V'))).flatMap((value) => {
    const format = value instanceof PDFDict ? value.lookup(PDFName.of('SubFilter')) : undefined;
    return format instanceof PDFName ? [format.decodeText()] : [];
  });
  return formats.find((format) => format !== PADES);
}

/** All signed fields of the form in the order of their byte ranges; undefined when one cannot be read. */
export function readSignatures(pdf: PDFDocument): readonly SignatureFound[] | undefined {
  const found: SignatureFound[] = [];
  for (const [name, field] of readFields(pdf)) {
    if (field.lookup(PDFName.of('FT')) !== PDFName.of('Sig') || !field.has(PDFName.of('V'))) continue;
    const value = field.lookup(PDFName.of('V'));
    const signature = value instanceof PDFDict ? readSignature(name, value) : undefined;
    if (!signature) return undefined;
    found.push(signature);
  }
  return found.sort((a, b) => a.end - b.end);
}

function readSignature(field: string, dictionary: PDFDict): SignatureFound | undefined {
  const byteRange = readByteRange(dictionary.lookup(PDFName.of('ByteRange')));
  const contents = dictionary.lookup(PDFName.of('Contents'));
  const time = dictionary.lookup(PDFName.of('M'));
  const subFilter = dictionary.lookup(PDFName.of('SubFilter'));
  if (!byteRange || !(contents instanceof PDFHexString) || !(time instanceof PDFString)) return undefined;
  if (subFilter !== PDFName.of(PADES)) return undefined;
  const at = readTime(time.decodeText());
  if (!at) return undefined;
  return { field, byteRange, end: byteRange[2] + byteRange[3], contents: contents.asString().toLowerCase(), at };
}

function readByteRange(value: unknown): SignatureFound['byteRange'] | undefined {
  if (!(value instanceof PDFArray) || value.size() !== 4) return undefined;
  const [a, b, c, d] = value.asArray().map((entry) => (entry instanceof PDFNumber ? entry.asNumber() : Number.NaN));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [a, b, c, d].every((side) => Number.isSafeInteger(side) && side >= 0) ? [a, b, c, d] : undefined;
}

/** `D:20260620020000Z` as we write it, or with the clock of the signer as tools write it: `D:20260620090000+07'00'` (ISO 32000-2, 7.9.4). */
function readTime(text: string): Instant | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z(?:00'?00'?)?|([+-]\d\d)'?(\d\d)'?)$/.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, ahead, minutesAhead] = parts;
  const zone = ahead === undefined ? 'Z' : `${ahead}:${minutesAhead}`;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.000${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
