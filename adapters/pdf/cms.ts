import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { OID } from './object-identifiers';

const SET_TAG = 0x31;

/**
 * The DER a key has to sign (SHA-256 with RSA PKCS#1 v1.5, or ECDSA): content type, digest of the file, hash of the certificate.
 * No signing time: in PAdES it stands in the file (/M). The same digest and certificate give the same bytes.
 */
export function signedAttributes(digest: Uint8Array, certificateDer: Uint8Array): Uint8Array {
  const der = Buffer.from(buildAttributes(digest, certificateDer).toSchema().toBER());
  // Signed as a SET, stored as [0] (RFC 5652, 5.4).
  der[0] = SET_TAG;
  return der;
}

export interface CmsParts {
  readonly digest: Uint8Array;
  /** RSA octets, or for ECDSA the DER pair. */
  readonly signature: Uint8Array;
  readonly certificateDer: Uint8Array;
  /** The authorities above it, without it. */
  readonly chain: readonly Uint8Array[];
  /** DER of a time stamp (RFC 3161) over the signature: makes it PAdES baseline T. */
  readonly timestampToken?: Uint8Array | undefined;
}

/** The CMS container of a PAdES baseline signature (SubFilter ETSI.CAdES.detached): level B, or T with a time stamp. */
export function buildCms({ digest, signature, certificateDer, chain, timestampToken }: CmsParts): Uint8Array {
  const certificate = parseCertificate(certificateDer);
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: sha256(),
    signedAttrs: buildAttributes(digest, certificateDer),
    signatureAlgorithm: signatureAlgorithmOf(certificate),
    signature: octets(signature),
    ...(timestampToken && { unsignedAttrs: stampedWith(timestampToken) }),
  });
  const data = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [sha256()],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: [certificate, ...chain.map(parseCertificate)],
    signerInfos: [signer],
  });
  return Buffer.from(new pkijs.ContentInfo({ contentType: OID.signedData, content: data.toSchema(true) }).toSchema().toBER());
}

function stampedWith(token: Uint8Array): pkijs.SignedAndUnsignedAttributes {
  const value = asn1.fromBER(new Uint8Array(token)).result;
  return new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [attribute(OID.signatureTimestamp, value)] });
}

function buildAttributes(digest: Uint8Array, certificateDer: Uint8Array): pkijs.SignedAndUnsignedAttributes {
  const certificateHash = createHash('sha256').update(certificateDer).digest();
  const attributes = [
    attribute(OID.contentType, new asn1.ObjectIdentifier({ value: OID.data })),
    attribute(OID.messageDigest, octets(digest)),
    attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(certificateHash))))),
  ];
  // A DER SET stands in ascending order of its encodings.
  attributes.sort((a, b) => Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER())));
  return new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes });
}

function signatureAlgorithmOf(certificate: pkijs.Certificate): pkijs.AlgorithmIdentifier {
  return certificate.subjectPublicKeyInfo.algorithm.algorithmId === OID.ecPublicKey
    ? new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 })
    : new pkijs.AlgorithmIdentifier({ algorithmId: OID.rsaWithSha256, algorithmParams: new asn1.Null() });
}

function parseCertificate(der: Uint8Array): pkijs.Certificate {
  return pkijs.Certificate.fromBER(new Uint8Array(der));
}

function sha256(): pkijs.AlgorithmIdentifier {
  return new pkijs.AlgorithmIdentifier({ algorithmId: OID.sha256 });
}

function attribute(type: string, value: asn1.BaseBlock): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] });
}

function octets(bytes: Uint8Array): asn1.OctetString {
  return new asn1.OctetString({ valueHex: new Uint8Array(bytes) });
}

function sequence(...value: asn1.BaseBlock[]): asn1.Sequence {
  return new asn1.Sequence({ value });
}
