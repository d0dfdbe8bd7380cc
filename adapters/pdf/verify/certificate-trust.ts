import { X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { Instant } from '../../../domain/time/instant';
import type { SignatureValue } from './signature-value';

const KEY_USAGE = '2.5.29.15';
const DIGITAL_SIGNATURE_OR_NON_REPUDIATION = 0b1100_0000;

/** The certificate comes from the pinned authority, both were valid at `at`, and its key may sign. Revocation is not looked up. */
export function isTrusted({ certificate, others }: SignatureValue, authorityPem: string, at: Instant): boolean {
  const authority = new X509Certificate(authorityPem);
  return certificate.checkIssued(authority)
    && certificate.verify(authority.publicKey)
    && isValidAt(certificate, at)
    && isValidAt(authority, at)
    && authority.ca
    && !certificate.ca
    && maySign(certificate)
    && isStrong(certificate)
    && others.every((der) => authority.raw.equals(der));
}

function isValidAt(certificate: X509Certificate, at: Instant): boolean {
  const time = Date.parse(at);
  return Date.parse(certificate.validFrom) <= time && time <= Date.parse(certificate.validTo);
}

function maySign(certificate: X509Certificate): boolean {
  const { extensions = [] } = pkijs.Certificate.fromBER(new Uint8Array(certificate.raw));
  const usage = extensions.find(({ extnID }) => extnID === KEY_USAGE)?.parsedValue;
  const bits: unknown = usage?.valueBlock?.valueHexView;
  return bits instanceof Uint8Array && ((bits[0] ?? 0) & DIGITAL_SIGNATURE_OR_NON_REPUDIATION) !== 0;
}

function isStrong({ publicKey }: X509Certificate): boolean {
  const { modulusLength = 0, namedCurve } = publicKey.asymmetricKeyDetails ?? {};
  if (publicKey.asymmetricKeyType === 'ec') return namedCurve === 'prime256v1';
  return publicKey.asymmetricKeyType === 'rsa' && modulusLength >= 2048;
}
