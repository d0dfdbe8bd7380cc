import type { X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { Instant } from '../../../domain/time/instant';
import { chainOf } from './certificate-chain';

const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const DIGITAL_SIGNATURE_OR_NON_REPUDIATION = 0b1100_0000;

interface Certified {
  readonly certificate: X509Certificate;
  readonly others: readonly Uint8Array[];
}

/**
 * The certificates from the signer's up to a trusted authority; undefined unless all of them were valid at `at`, the key may sign, and
 * the container brought no certificate along that stands outside them. Revocation is asked elsewhere.
 */
export function trustedChain({ certificate, others }: Certified, trusted: readonly X509Certificate[], at: Instant): readonly X509Certificate[] | undefined {
  const chain = chainOf(certificate, others, trusted);
  const belongs = (der: Uint8Array): boolean => chain?.some((one) => one.raw.equals(der)) === true;
  const holds = chain !== undefined
    && chain.every((one) => isValidAt(one, at) && isStrong(one))
    && isForSigning(certificate)
    && others.every(belongs);
  return holds ? chain : undefined;
}

/** Made to sign documents with, by a key that is strong enough. */
export function isForSigning(certificate: X509Certificate): boolean {
  return !certificate.ca && isStrong(certificate) && maySign(certificate);
}

/** A key that may stamp times, and nothing else (RFC 3161, 2.3). */
export function mayStampTimes(certificate: X509Certificate): boolean {
  const purposes = extensionOf(certificate, EXTENDED_KEY_USAGE)?.parsedValue;
  return purposes instanceof pkijs.ExtKeyUsage && purposes.keyPurposes.length === 1 && purposes.keyPurposes[0] === TIME_STAMPING;
}

function isValidAt(certificate: X509Certificate, at: Instant): boolean {
  const time = Date.parse(at);
  return Date.parse(certificate.validFrom) <= time && time <= Date.parse(certificate.validTo);
}

/** What is known of the certificates met last: an office signs with few, and taking one apart costs more than proving its signature. */
const knownToSign = new Map<string, boolean>();
const MOST_KNOWN = 500;

function maySign(certificate: X509Certificate): boolean {
  const before = knownToSign.get(certificate.fingerprint512);
  if (before !== undefined) return before;
  const bits: unknown = extensionOf(certificate, KEY_USAGE)?.parsedValue?.valueBlock?.valueHexView;
  const may = bits instanceof Uint8Array && ((bits[0] ?? 0) & DIGITAL_SIGNATURE_OR_NON_REPUDIATION) !== 0;
  if (knownToSign.size >= MOST_KNOWN) knownToSign.clear();
  knownToSign.set(certificate.fingerprint512, may);
  return may;
}

function extensionOf({ raw }: X509Certificate, id: string): pkijs.Extension | undefined {
  const { extensions = [] } = pkijs.Certificate.fromBER(new Uint8Array(raw));
  return extensions.find(({ extnID }) => extnID === id);
}

function isStrong({ publicKey }: X509Certificate): boolean {
  const { modulusLength = 0, namedCurve = '' } = publicKey.asymmetricKeyDetails ?? {};
  if (publicKey.asymmetricKeyType === 'ec') return ['prime256v1', 'secp384r1', 'secp521r1'].includes(namedCurve);
  return publicKey.asymmetricKeyType === 'rsa' && modulusLength >= 2048;
}
