import { createHash } from 'node:crypto';
import { PDFInvalidObject, PDFName, type PDFDocument } from 'pdf-lib';
import type { CivilDate, Instant } from '../../domain/time/instant';
import { printedDateOf } from '../typeset/printed-date';
import { drawAppearance, type Appearance } from './appearances/appearance';
import { FIELD_NAMES } from './field-names';
import { fieldNamed, openForUpdate, saveUpdate } from './incremental-update';
import { printedNumber } from './printed-number';
import { rectOf } from './rectangles';
import { BYTE_RANGE_HOLE, CONTENTS_HOLE, writeSignatureDictionary, type SignatureText } from './signature-dictionary';
import { fillTextFields } from './text-fields';

export interface SignatureRequest {
  readonly pdf: Uint8Array;
  /** Name of a reserved field that nobody has signed yet. */
  readonly field: string;
  readonly appearance: Appearance;
  readonly text: SignatureText;
  /** Time of signing; it stands in the signature, the clock is never read. */
  readonly at: Instant;
}

export interface SealRequest {
  readonly pdf: Uint8Array;
  readonly appearance: Appearance;
  readonly text: SignatureText;
  readonly at: Instant;
  readonly number: number;
  readonly issuedOn: CivilDate;
}

/** Bytes with a hole for the CMS, and the SHA-256 of everything outside the hole. */
export interface PreparedSignature {
  readonly bytes: Uint8Array;
  readonly byteRange: readonly [number, number, number, number];
  readonly digest: Uint8Array;
}

/** First phase of the personal signature. The same request gives the same bytes. */
export function prepareSignature(request: SignatureRequest): Promise<PreparedSignature> {
  return prepare(request, async () => {});
}

/** First phase of the seal: number and date are written in the seal's own revision, so the agency signs them (Decree 30/2020, art. 15). */
export function prepareSeal({ number, issuedOn, ...request }: SealRequest): Promise<PreparedSignature> {
  const values = { number: printedNumber(number), ...printedDateOf(issuedOn) };
  return prepare({ ...request, field: FIELD_NAMES.seal }, (document) => fillTextFields(document, values));
}

async function prepare(request: SignatureRequest, also: (document: PDFDocument) => Promise<void>): Promise<PreparedSignature> {
  const { pdf, field: fieldName, appearance, text, at } = request;
  const document = await openForUpdate(pdf);
  const field = fieldNamed(document, fieldName);
  const [x1, y1, x2, y2] = rectOf(field);
  field.set(PDFName.of('V'), document.context.register(PDFInvalidObject.of(writeSignatureDictionary(text, at))));
  field.set(PDFName.of('AP'), document.context.obj({ N: await drawAppearance(document, appearance, x2 - x1, y2 - y1) }));
  await also(document);
  return fillByteRange(await saveUpdate(document, pdf), pdf.length);
}

/** Writes the byte range over its hole; both holes lie in the update that was just appended. */
function fillByteRange(bytes: Buffer, updateFrom: number): PreparedSignature {
  const rangeAt = bytes.indexOf(BYTE_RANGE_HOLE, updateFrom, 'latin1');
  const gapFrom = bytes.indexOf(CONTENTS_HOLE, updateFrom, 'latin1');
  if (rangeAt < 0 || gapFrom < 0) throw new Error('The place of the signature was not found in the saved file.');
  const gapTo = gapFrom + CONTENTS_HOLE.length;
  const byteRange = [0, gapFrom, gapTo, bytes.length - gapTo] as const;
  bytes.write(`/ByteRange [ ${byteRange.join(' ')} ]`.padEnd(BYTE_RANGE_HOLE.length), rangeAt, 'latin1');
  return { bytes, byteRange, digest: digestAround(bytes, gapFrom, gapTo) };
}

/** Reads back what was prepared from its bytes alone, so that only the bytes need to be kept between the two phases. */
export function readPrepared(bytes: Uint8Array): PreparedSignature {
  const buffer = Buffer.from(bytes);
  const gapFrom = buffer.lastIndexOf(CONTENTS_HOLE, undefined, 'latin1');
  if (gapFrom < 0) throw new Error('The file has no empty place for a signature.');
  const gapTo = gapFrom + CONTENTS_HOLE.length;
  return { bytes, byteRange: [0, gapFrom, gapTo, bytes.length - gapTo], digest: digestAround(bytes, gapFrom, gapTo) };
}

export function digestAround(bytes: Uint8Array, gapFrom: number, gapTo: number): Uint8Array {
  return createHash('sha256').update(bytes.subarray(0, gapFrom)).update(bytes.subarray(gapTo)).digest();
}
