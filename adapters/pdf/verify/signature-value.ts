import { createHash, verify, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { signedAttributes } from '../cms';
import { OID } from '../object-identifiers';
import { digestAround } from '../prepare-signature';
import type { SignatureFound } from './read-signatures';

export interface SignatureValue {
  readonly certificate: X509Certificate;
  /** Other certificates in the container. */
  readonly others: readonly Uint8Array[];
  readonly holds: boolean;
}

/** Reads the CMS and proves it: digest of the bytes, hash of the certificate, signature over both. Undefined when it is no such CMS. */
export function readSignatureValue(bytes: Uint8Array, { byteRange, contents, end }: SignatureFound): SignatureValue | undefined {
  const der = Buffer.from(contents, 'hex');
  const parsed = asn1.fromBER(new Uint8Array(der));
  // What follows the container in its hole may only be the zeros it was reserved with.
  if (parsed.offset <= 0 || !/^0*$/.test(contents.slice(2 * parsed.offset))) return undefined;
  const signedData = readSignedData(parsed.result);
  const signer = signedData?.signerInfos[0];
  const attributes = signer?.signedAttrs;
  if (!signedData || !signer || !attributes || signedData.signerInfos.length !== 1) return undefined;
  const certificates = certificatesOf(signedData);
  const digest = digestAround(bytes.subarray(0, end), byteRange[1], byteRange[2]);
  // The attributes are rebuilt from the file and each certificate: they must be the very bytes that were signed.
  const signedBytes = Buffer.from(attributes.encodedValue);
  const own = certificates.find((der) => Buffer.from(signedAttributes(digest, der)).equals(signedBytes));
  const first = own ?? certificates[0];
  if (!first) return undefined;
  const certificate = new X509Certificate(first);
  const others = certificates.filter((der) => der !== first);
  const value = Buffer.from(signer.signature.valueBlock.valueHexView);
  const holds = own !== undefined && usesSha256(signer) && verify('sha256', signedBytes, certificate.publicKey, value);
  return { certificate, others, holds };
}

export function fingerprintOf(certificate: X509Certificate): string {
  return createHash('sha256').update(certificate.raw).digest('hex');
}

function readSignedData(schema: asn1.AsnType): pkijs.SignedData | undefined {
  const info = new pkijs.ContentInfo({ schema });
  return info.contentType === OID.signedData ? new pkijs.SignedData({ schema: info.content }) : undefined;
}

function certificatesOf({ certificates = [] }: pkijs.SignedData): Buffer[] {
  return certificates.flatMap((entry) => (entry instanceof pkijs.Certificate ? [Buffer.from(entry.toSchema().toBER())] : []));
}

function usesSha256(signer: pkijs.SignerInfo): boolean {
  const algorithms: readonly string[] = [OID.ecdsaWithSha256, OID.rsaWithSha256];
  return signer.digestAlgorithm.algorithmId === OID.sha256 && algorithms.includes(signer.signatureAlgorithm.algorithmId);
}
