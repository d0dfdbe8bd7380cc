import { verify, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { digestOfAlgorithm } from '../digest-algorithms';
import { speaksFor, UNKNOWN, type CertificateStatus, type StatusQuestion } from './status';

const REASON_CODE = '2.5.29.21';

/** What a list of revoked certificates (DER, RFC 5280, 5) says of a certificate of the same authority. */
export function statusByList(der: Uint8Array, question: StatusQuestion): CertificateStatus {
  const list = pkijs.CertificateRevocationList.fromBER(new Uint8Array(der));
  if (!isListOf(list, question.issuer) || hasForeignRules(list)) return UNKNOWN;
  const serial = BigInt(`0x${question.certificate.serialNumber}`);
  const entry = list.revokedCertificates?.find(({ userCertificate }) => serialIn(userCertificate) === serial);
  if (entry) return { kind: 'revoked', at: entry.revocationDate.value.toISOString(), reason: reasonOf(entry) };
  return speaksFor(question, list.thisUpdate.value, list.nextUpdate?.value) ? { kind: 'good' } : UNKNOWN;
}

function isListOf(list: pkijs.CertificateRevocationList, issuer: X509Certificate): boolean {
  const digest = digestOfAlgorithm(list.signatureAlgorithm.algorithmId);
  const { subject } = pkijs.Certificate.fromBER(new Uint8Array(issuer.raw));
  if (digest === undefined || !list.issuer.isEqual(subject)) return false;
  return verify(digest, list.tbsView, issuer.publicKey, Buffer.from(list.signatureValue.valueBlock.valueHexView));
}

/** Lists that cover only a part, or only the changes since another, carry critical extensions; here they say nothing. */
function hasForeignRules({ crlExtensions }: pkijs.CertificateRevocationList): boolean {
  return crlExtensions?.extensions.some(({ critical }) => critical) ?? false;
}

function reasonOf({ crlEntryExtensions }: pkijs.RevokedCertificate): number {
  const value: unknown = crlEntryExtensions?.extensions.find(({ extnID }) => extnID === REASON_CODE)?.parsedValue;
  return value instanceof asn1.Enumerated ? value.valueBlock.valueDec : 0;
}

export function serialIn({ valueBlock }: asn1.Integer): bigint {
  return BigInt(`0x${Buffer.from(valueBlock.valueHexView).toString('hex') || '0'}`);
}
