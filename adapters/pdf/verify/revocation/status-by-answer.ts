import { createHash, verify, X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { digestNamed, digestOfAlgorithm } from '../digest-algorithms';
import { speaksFor, UNKNOWN, type CertificateStatus, type StatusQuestion } from './status';
import { serialIn } from './status-by-list';

const BASIC_RESPONSE = '1.3.6.1.5.5.7.48.1.1';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const ANSWERS_FOR_AUTHORITY = '1.3.6.1.5.5.7.3.9';
const SHA1 = '1.3.14.3.2.26';

/** What an answer of an authority (OCSP, DER, RFC 6960) says of a certificate it issued. */
export function statusByAnswer(der: Uint8Array, question: StatusQuestion): CertificateStatus {
  const { responseBytes } = pkijs.OCSPResponse.fromBER(new Uint8Array(der));
  if (responseBytes?.responseType !== BASIC_RESPONSE) return UNKNOWN;
  const answer = pkijs.BasicOCSPResponse.fromBER(new Uint8Array(responseBytes.response.getValue()));
  const single = answer.tbsResponseData.responses.find(({ certID }) => isAbout(certID, question));
  if (!single || !isSignedFor(answer, question.issuer)) return UNKNOWN;
  const status: unknown = single.certStatus;
  if (!(status instanceof asn1.BaseBlock)) return UNKNOWN;
  if (status.idBlock.tagNumber === 1) return revokedIn(status);
  const isGood = status.idBlock.tagNumber === 0 && speaksFor(question, single.thisUpdate, single.nextUpdate);
  return isGood ? { kind: 'good' } : UNKNOWN;
}

function isAbout({ hashAlgorithm, issuerNameHash, issuerKeyHash, serialNumber }: pkijs.CertID, { certificate, issuer }: StatusQuestion): boolean {
  // Here SHA-1 only finds the authority's key; nothing is proven by it (RFC 6960, 4.1.1).
  const digest = hashAlgorithm.algorithmId === SHA1 ? 'sha1' : digestNamed(hashAlgorithm.algorithmId);
  if (digest === undefined || serialIn(serialNumber) !== BigInt(`0x${certificate.serialNumber}`)) return false;
  const { subject, subjectPublicKeyInfo } = pkijs.Certificate.fromBER(new Uint8Array(issuer.raw));
  const same = (bytes: ArrayBuffer | Uint8Array, expected: asn1.OctetString): boolean =>
    createHash(digest).update(new Uint8Array(bytes)).digest().equals(Buffer.from(expected.valueBlock.valueHexView));
  return same(subject.toSchema().toBER(), issuerNameHash)
    && same(subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView, issuerKeyHash);
}

/** By the authority itself, or by one whom it has certified to answer for it. */
function isSignedFor({ tbsResponseData, signatureAlgorithm, signature, certs = [] }: pkijs.BasicOCSPResponse, issuer: X509Certificate): boolean {
  const digest = digestOfAlgorithm(signatureAlgorithm.algorithmId);
  if (digest === undefined) return false;
  const value = Buffer.from(signature.valueBlock.valueHexView);
  const deputies = certs.filter(mayAnswer).map((one) => new X509Certificate(Buffer.from(one.toSchema().toBER())))
    .filter((one) => one.checkIssued(issuer) && one.verify(issuer.publicKey));
  return [issuer, ...deputies].some(({ publicKey }) => verify(digest, tbsResponseData.tbsView, publicKey, value));
}

function mayAnswer({ extensions = [] }: pkijs.Certificate): boolean {
  const purposes: unknown = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue;
  return purposes instanceof pkijs.ExtKeyUsage && purposes.keyPurposes.includes(ANSWERS_FOR_AUTHORITY);
}

function revokedIn(status: asn1.BaseBlock): CertificateStatus {
  const [time, reason] = status instanceof asn1.Constructed ? status.valueBlock.value : [];
  if (!(time instanceof asn1.GeneralizedTime)) return UNKNOWN;
  const code = reason instanceof asn1.Constructed ? reason.valueBlock.value[0] : undefined;
  return { kind: 'revoked', at: time.toDate().toISOString(), reason: code instanceof asn1.Enumerated ? code.valueBlock.valueDec : 0 };
}
