import type { X509Certificate } from 'node:crypto';
import { authoritiesIn, chainOf } from '../../pdf/verify/certificate-chain';
import { isForSigning } from '../../pdf/verify/certificate-trust';
import { commonNameOf, nameIn } from '../subject-names';
import type { KeyPair } from './read-pkcs12';

export type PairExamined =
  | { readonly kind: 'fit'; readonly name: string; readonly organisation?: string; readonly chain: readonly Uint8Array[] }
  | { readonly kind: 'refused'; readonly code: 'CERTIFICATE_NOT_FOR_SIGNING' }
  | { readonly kind: 'refused'; readonly code: 'CERTIFICATE_UNTRUSTED'; readonly issuer: string };

/**
 * Whether a key pair may be kept to sign with: its certificate is made for signing, and goes back to one of the authorities of
 * `trustedPem`. Whose it is, and whether it is over, are for the rules.
 */
export function examinePair({ certificate, others }: KeyPair, trustedPem: string): PairExamined {
  if (!isForSigning(certificate)) return { kind: 'refused', code: 'CERTIFICATE_NOT_FOR_SIGNING' };
  const chain = chainOf(certificate, others.map(({ raw }) => raw), authoritiesIn(trustedPem));
  if (!chain) return { kind: 'refused', code: 'CERTIFICATE_UNTRUSTED', issuer: issuerOf(certificate) };
  const organisation = nameIn(certificate.subject, 'O');
  return {
    kind: 'fit', name: commonNameOf(certificate), chain: chain.slice(1).map(({ raw }) => raw),
    ...(organisation !== undefined && { organisation }),
  };
}

function issuerOf({ issuer }: X509Certificate): string {
  return nameIn(issuer, 'CN') ?? nameIn(issuer, 'O') ?? '';
}
