import { createHash, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import type * as pkijs from 'pkijs';
import { OID } from '../object-identifiers';
import type { SignatureFound } from './read-signatures';
import { proveSigner, readSignedData } from './signed-data';
import { readTimestamp, type TimestampFound } from './timestamp-token';

export interface SignatureValue {
  readonly certificate: X509Certificate;
  /** Other certificates in the container. */
  readonly others: readonly Uint8Array[];
  readonly holds: boolean;
  /** The time an authority has put on the signature (PAdES baseline T); not proven when it does not hold. */
  readonly timestamp?: TimestampFound;
}

/** Reads the CMS and proves it: digest of the bytes, hash of the certificate, signature over both. Undefined when it is no such CMS. */
export function readSignatureValue(bytes: Uint8Array, { byteRange, contents, end }: SignatureFound): SignatureValue | undefined {
  const der = Buffer.from(contents, 'hex');
  const parsed = asn1.fromBER(new Uint8Array(der));
  // What follows the container in its hole may only be the zeros it was reserved with.
  if (parsed.offset <= 0 || !/^0*$/.test(contents.slice(2 * parsed.offset))) return undefined;
  const container = readSignedData(parsed.result);
  const [, gapFrom, gapTo] = byteRange;
  const proven = container && proveSigner(container, OID.data, [bytes.subarray(0, gapFrom), bytes.subarray(gapTo, end)]);
  if (!container || !proven) return undefined;
  const unsigned = readUnsigned(container.signer);
  if (unsigned === 'unknown') return { ...proven, holds: false };
  return { ...proven, ...(unsigned && { timestamp: unsigned }) };
}

/** Beside the signed attributes only a time stamp may stand: whatever else is there, nobody has signed. */
function readUnsigned({ unsignedAttrs, signature }: pkijs.SignerInfo): TimestampFound | 'unknown' | undefined {
  const attributes = unsignedAttrs?.attributes ?? [];
  if (attributes.length === 0) return undefined;
  const [only] = attributes;
  if (attributes.length > 1 || only?.type !== OID.signatureTimestamp || only.values.length !== 1) return 'unknown';
  return readTimestamp(only.values[0], new Uint8Array(signature.valueBlock.valueHexView)) ?? 'unknown';
}

export function fingerprintOf(certificate: X509Certificate): string {
  return createHash('sha256').update(certificate.raw).digest('hex');
}
