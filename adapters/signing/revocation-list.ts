import { createPublicKey, sign, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { Instant } from '../../domain/time/instant';
import { ecdsa, extension, keyIdOf, timeOf, type Issuer } from './certificate-builder';

const OID = { crlNumber: '2.5.29.20', reasonCode: '2.5.29.21', authorityKey: '2.5.29.35' } as const;

/** Why a certificate no longer counts, by the names and codes of RFC 5280, 5.3.1. */
export const REVOCATION_REASONS = { unspecified: 0, keyCompromise: 1, affiliationChanged: 3, superseded: 4, cessationOfOperation: 5 } as const;

export type RevocationReason = keyof typeof REVOCATION_REASONS;

export interface Revocation {
  readonly certificateDer: Uint8Array;
  readonly at: Instant;
  readonly reason: RevocationReason;
}

export interface ListRequest {
  readonly revocations: readonly Revocation[];
  /** Grows with every list. */
  readonly number: number;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant;
}

/** DER of a version 2 list of revoked certificates (RFC 5280, 5), signed with ECDSA and SHA-256. */
export function buildRevocationList({ revocations, number, thisUpdate, nextUpdate }: ListRequest, issuer: Issuer): Uint8Array {
  const authority = pkijs.Certificate.fromBER(new Uint8Array(issuer.certificateDer));
  const body = new asn1.Sequence({
    value: [
      new asn1.Integer({ value: 1 }),
      ecdsa().toSchema(),
      authority.subject.toSchema(),
      timeOf(thisUpdate).toSchema(),
      timeOf(nextUpdate).toSchema(),
      ...(revocations.length > 0 ? [new asn1.Sequence({ value: revocations.map(entryOf) })] : []),
      new asn1.Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [extensionsOf(number, issuer)] }),
    ],
  });
  const value = sign('sha256', Buffer.from(body.toBER()), issuer.privateKeyPem);
  const list = new asn1.Sequence({ value: [body, ecdsa().toSchema(), new asn1.BitString({ valueHex: new Uint8Array(value) })] });
  return Buffer.from(list.toBER());
}

function entryOf({ certificateDer, at, reason }: Revocation): asn1.Sequence {
  const { serialNumber } = pkijs.Certificate.fromBER(new Uint8Array(certificateDer));
  const why = extension(OID.reasonCode, false, new asn1.Enumerated({ value: REVOCATION_REASONS[reason] }));
  // A certificate without a reason carries no reason code (RFC 5280, 5.3.1).
  const extensions = reason === 'unspecified' ? [] : [new asn1.Sequence({ value: [why.toSchema()] })];
  return new asn1.Sequence({ value: [serialNumber, timeOf(at).toSchema(), ...extensions] });
}

function extensionsOf(number: number, { privateKeyPem }: Issuer): asn1.Sequence {
  const keyIdentifier = new asn1.OctetString({ valueHex: keyIdOf(createPublicKey(privateKeyPem)) });
  const authorityKey = extension(OID.authorityKey, false, new pkijs.AuthorityKeyIdentifier({ keyIdentifier }).toSchema());
  const listNumber = extension(OID.crlNumber, false, new asn1.Integer({ value: number }));
  return new asn1.Sequence({ value: [authorityKey.toSchema(), listNumber.toSchema()] });
}

const DER_SEQUENCE = 0x30;

/** DER of a list as authorities publish them, DER or PEM; undefined for a file that is neither, or that has not come in whole. */
export function derOfList(file: Buffer): Uint8Array | undefined {
  const pem = /-----BEGIN X509 CRL-----([^-]+)-----END X509 CRL-----/.exec(file.toString('latin1'))?.[1];
  const der = pem === undefined ? file : Buffer.from(pem, 'base64');
  return isWhole(der) ? der : undefined;
}

/** A file begins with the length it must have (ITU-T X.690, 8.1.3). */
function isWhole(der: Buffer): boolean {
  const [tag, first = 0] = der;
  if (tag !== DER_SEQUENCE || der.length < 2) return false;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4 || der.length < 2 + lengthBytes) return false;
  return der.length === 2 + lengthBytes + (lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes));
}

/** The serial number as both a list and Node's certificate show it: hex digits in capitals. */
export function serialOf(certificateDer: Uint8Array): string {
  return new X509Certificate(certificateDer).serialNumber;
}
