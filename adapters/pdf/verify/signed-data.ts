import { createHash, verify, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { OID } from '../object-identifiers';
import { digestNamed, digestOfSignature } from './digest-algorithms';

const SET_TAG = 0x31;

/** A CMS container with one signer (RFC 5652, 5). */
export interface SignedContainer {
  readonly content: pkijs.EncapsulatedContentInfo;
  readonly signer: pkijs.SignerInfo;
  /** DER of every certificate in it. */
  readonly certificates: readonly Buffer[];
}

/**
 * Undefined when it is no container of signed data with exactly one signer. Its certificates stay the bytes they are: what is asked of
 * them is asked of Node, and taking them apart here would be most of the work.
 */
export function readSignedData(schema: asn1.AsnType): SignedContainer | undefined {
  const info = new pkijs.ContentInfo({ schema });
  if (info.contentType !== OID.signedData) return undefined;
  const [version, digests, content, ...rest] = childrenOf(info.content);
  const signers = rest.at(-1);
  if (!(version instanceof asn1.Integer) || !(digests instanceof asn1.Set) || !(signers instanceof asn1.Set)) return undefined;
  const [schemaOfSigner, ...others] = childrenOf(signers);
  if (!(content instanceof asn1.Sequence) || !(schemaOfSigner instanceof asn1.Sequence) || others.length > 0) return undefined;
  const signer = new pkijs.SignerInfo({ schema: schemaOfSigner });
  if (!signer.signedAttrs) return undefined;
  return { content: new pkijs.EncapsulatedContentInfo({ schema: content }), signer, certificates: certificatesIn(rest.slice(0, -1)) };
}

/** Between content and signers stand, as [0] and [1], the certificates and the lists. Certificates of attributes are none of ours. */
function certificatesIn(parts: readonly unknown[]): readonly Buffer[] {
  const all = parts.find((part) => part instanceof asn1.Constructed && part.idBlock.tagClass === 3 && part.idBlock.tagNumber === 0);
  return childrenOf(all).flatMap((entry) => (entry instanceof asn1.Sequence ? [Buffer.from(entry.valueBeforeDecodeView)] : []));
}

export interface ProvenSigner {
  readonly certificate: X509Certificate;
  readonly others: readonly Uint8Array[];
  readonly holds: boolean;
}

/**
 * Proves the signer over `content`: type and digest of the content, the hash of the certificate that signed, and the signature over
 * these attributes. Further attributes may stand beside them, as the tools of others write them.
 */
export function proveSigner({ signer, certificates }: SignedContainer, contentType: string, content: readonly Uint8Array[]): ProvenSigner | undefined {
  const own = certificates.find((der) => namesCertificate(signer, der));
  const first = own ?? certificates[0];
  if (!first) return undefined;
  const certificate = new X509Certificate(first);
  const others = certificates.filter((der) => der !== first);
  const holds = own !== undefined && bindsContent(signer, contentType, content) && isSignedBy(signer, certificate);
  return { certificate, others, holds };
}

/** The attribute signing-certificate-v2 holds the hash of this certificate (RFC 5035); it is SHA-256 unless it says otherwise. */
function namesCertificate(signer: pkijs.SignerInfo, der: Uint8Array): boolean {
  const first = childrenOf(childrenOf(valueOf(signer, OID.signingCertificateV2))[0])[0];
  const [algorithm, hash] = childrenOf(first).length > 1 && childrenOf(first)[0] instanceof asn1.Sequence
    ? childrenOf(first)
    : [undefined, childrenOf(first)[0]];
  const named = childrenOf(algorithm)[0];
  const digest = named instanceof asn1.ObjectIdentifier ? digestNamed(named.valueBlock.toString()) : 'sha256';
  return digest !== undefined && sameOctets(hash, createHash(digest).update(der).digest());
}

function bindsContent(signer: pkijs.SignerInfo, contentType: string, content: readonly Uint8Array[]): boolean {
  const digest = digestNamed(signer.digestAlgorithm.algorithmId);
  const type = valueOf(signer, OID.contentType);
  if (digest === undefined || !(type instanceof asn1.ObjectIdentifier) || type.valueBlock.toString() !== contentType) return false;
  const hash = createHash(digest);
  for (const part of content) hash.update(part);
  return sameOctets(valueOf(signer, OID.messageDigest), hash.digest());
}

function isSignedBy({ signedAttrs, signature, signatureAlgorithm, digestAlgorithm }: pkijs.SignerInfo, { publicKey }: X509Certificate): boolean {
  const digest = digestOfSignature(signatureAlgorithm.algorithmId, digestAlgorithm.algorithmId);
  if (digest === undefined || !signedAttrs) return false;
  const signed = Buffer.from(signedAttrs.encodedValue);
  // Signed as a SET, stored as [0] (RFC 5652, 5.4).
  signed[0] = SET_TAG;
  return verify(digest, signed, publicKey, Buffer.from(signature.valueBlock.valueHexView));
}

/** The one value of an attribute that stands there once. */
function valueOf({ signedAttrs }: pkijs.SignerInfo, type: string): unknown {
  const found = signedAttrs?.attributes.filter((attribute) => attribute.type === type) ?? [];
  const values: readonly unknown[] = found[0]?.values ?? [];
  return found.length === 1 && values.length === 1 ? values[0] : undefined;
}

function childrenOf(value: unknown): readonly unknown[] {
  return value instanceof asn1.Constructed ? value.valueBlock.value : [];
}

function sameOctets(value: unknown, expected: Uint8Array): boolean {
  return value instanceof asn1.OctetString && Buffer.from(value.valueBlock.valueHexView).equals(expected);
}
