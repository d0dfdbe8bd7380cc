import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { Instant } from '../../domain/time/instant';

const OID = {
  country: '2.5.4.6', organisation: '2.5.4.10', commonName: '2.5.4.3',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  basicConstraints: '2.5.29.19', keyUsage: '2.5.29.15', subjectKey: '2.5.29.14', authorityKey: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const;

// Bits of keyUsage from the left: digitalSignature, nonRepudiation; keyCertSign, cRLSign.
const USAGE = { signer: { byte: 0b1100_0000, unused: 6 }, authority: { byte: 0b0000_0110, unused: 1 } } as const;

export interface CertificateRequest {
  readonly kind: 'signer' | 'authority';
  readonly commonName: string;
  readonly organisation?: string;
  readonly publicKey: KeyObject;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  /** The one purpose the key is for, by its object identifier (RFC 5280, 4.2.1.12); absent for the signatures of people and agencies. */
  readonly purpose?: string;
}

/** The authority that issues; absent for one that signs itself. */
export interface Issuer {
  readonly certificateDer: Uint8Array;
  readonly privateKeyPem: string;
}

/** Builds an X.509 v3 certificate signed with ECDSA and SHA-256. Names are UTF-8 in NFC. */
export function buildCertificate(request: CertificateRequest, issuer: Issuer | { readonly privateKeyPem: string }): Uint8Array {
  const spki = request.publicKey.export({ type: 'spki', format: 'der' });
  const authority = 'certificateDer' in issuer ? pkijs.Certificate.fromBER(new Uint8Array(issuer.certificateDer)) : undefined;
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1.Integer({ valueHex: newSerial() }),
    subject: nameOf(request),
    notBefore: timeOf(request.validFrom),
    notAfter: timeOf(request.validTo),
    signature: ecdsa(),
    signatureAlgorithm: ecdsa(),
    subjectPublicKeyInfo: pkijs.PublicKeyInfo.fromBER(new Uint8Array(spki)),
    extensions: extensionsOf(request, keyIdOf(createPublicKey(issuer.privateKeyPem))),
  });
  certificate.issuer = authority ? authority.subject : certificate.subject;
  const body = Buffer.from(certificate.encodeTBS().toBER());
  const value = sign('sha256', body, createPrivateKey(issuer.privateKeyPem));
  certificate.signatureValue = new asn1.BitString({ valueHex: new Uint8Array(value) });
  return Buffer.from(certificate.toSchema(true).toBER());
}

function extensionsOf({ kind, publicKey, purpose }: CertificateRequest, issuerKey: Uint8Array): pkijs.Extension[] {
  const { byte, unused } = USAGE[kind];
  const constraints = new pkijs.BasicConstraints({ cA: kind === 'authority' }).toSchema();
  const usage = new asn1.BitString({ valueHex: Uint8Array.of(byte), unusedBits: unused });
  const authorityKey = new pkijs.AuthorityKeyIdentifier({ keyIdentifier: new asn1.OctetString({ valueHex: issuerKey }) }).toSchema();
  return [
    extension(OID.basicConstraints, true, constraints),
    extension(OID.keyUsage, true, usage),
    extension(OID.subjectKey, false, new asn1.OctetString({ valueHex: keyIdOf(publicKey) })),
    extension(OID.authorityKey, false, authorityKey),
    ...(purpose === undefined ? [] : [extension(OID.extendedKeyUsage, true, new pkijs.ExtKeyUsage({ keyPurposes: [purpose] }).toSchema())]),
  ];
}

export function extension(extnID: string, critical: boolean, value: asn1.BaseBlock): pkijs.Extension {
  return new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
}

/** One part per level of the name: read back from its DER, since the library would write all parts as one level. */
function nameOf({ commonName, organisation }: CertificateRequest): pkijs.RelativeDistinguishedNames {
  const levels = [
    nameLevel(OID.country, new asn1.PrintableString({ value: 'VN' })),
    ...(organisation ? [nameLevel(OID.organisation, utf8(organisation))] : []),
    nameLevel(OID.commonName, utf8(commonName)),
  ];
  return pkijs.RelativeDistinguishedNames.fromBER(new asn1.Sequence({ value: levels }).toBER());
}

function nameLevel(type: string, value: asn1.BaseBlock): asn1.Set {
  return new asn1.Set({ value: [new asn1.Sequence({ value: [new asn1.ObjectIdentifier({ value: type }), value] })] });
}

function utf8(words: string): asn1.Utf8String {
  return new asn1.Utf8String({ value: words.normalize('NFC') });
}

/** Years from 2050 on are written as GeneralizedTime (RFC 5280, 4.1.2.5). */
export function timeOf(at: Instant): pkijs.Time {
  const value = new Date(at);
  return new pkijs.Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });
}

export function ecdsa(): pkijs.AlgorithmIdentifier {
  return new pkijs.AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 });
}

/** 16 random bytes, positive. */
function newSerial(): Uint8Array {
  const serial = new Uint8Array(randomBytes(16));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

export function keyIdOf(key: KeyObject): Uint8Array {
  return new Uint8Array(createHash('sha1').update(key.export({ type: 'spki', format: 'der' })).digest());
}
