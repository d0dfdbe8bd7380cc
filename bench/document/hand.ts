import { createPublicKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import type { PdfWork, PreparedForKey, PublicCertificate } from '../../adapters/pdf/pdf-work';
import { buildCertificate } from '../../adapters/signing/certificate-builder';
import type { Instant } from '../../domain/time/instant';

/** A key that is open already, with its certificate: what a PIN costs is not part of the work on the file. */
export interface Hand {
  readonly certificate: PublicCertificate;
  readonly privateKeyPem: string;
}

export interface Hands {
  readonly signer: Hand;
  readonly agency: Hand;
  readonly authorityPem: string;
}

const VALID = { validFrom: '2026-01-01T00:00:00.000Z', validTo: '2036-01-01T00:00:00.000Z' } as const satisfies Record<string, Instant>;

/** A signer and an agency under an authority of their own. */
export function newHands(signer: string, agency: string): Hands {
  const authorityKey = newKey();
  const commonName = 'Cơ quan chứng thực của phép đo';
  const authority = buildCertificate(
    { kind: 'authority', commonName, publicKey: createPublicKey(authorityKey), ...VALID }, { privateKeyPem: authorityKey },
  );
  const handOf = (commonName: string): Hand => {
    const privateKeyPem = newKey();
    const issuer = { certificateDer: authority, privateKeyPem: authorityKey };
    const der = buildCertificate({ kind: 'signer', commonName, publicKey: createPublicKey(privateKeyPem), ...VALID }, issuer);
    return { certificate: { der, chain: [authority] }, privateKeyPem };
  };
  return { signer: handOf(signer), agency: handOf(agency), authorityPem: new X509Certificate(Buffer.from(authority)).toString() };
}

/** The second phase of a signature. */
export function complete(work: PdfWork, { bytes, attributes }: PreparedForKey, { certificate, privateKeyPem }: Hand): Promise<Uint8Array> {
  return work.embedSignature(bytes, sign('sha256', attributes, privateKeyPem), certificate);
}

function newKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
