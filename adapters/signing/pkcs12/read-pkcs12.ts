import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { asn1, pki, type pkcs12 } from 'node-forge';
import { openBags } from './open-bags';

/** A private key with its certificate, as an authority hands them over in one file. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly certificate: X509Certificate;
  /** The other certificates of the file: the authorities above, in no order. */
  readonly others: readonly X509Certificate[];
}

export type Pkcs12Reading =
  | ({ readonly kind: 'read' } & KeyPair)
  | { readonly kind: 'refused'; readonly code: 'CERTIFICATE_FILE_UNREADABLE' | 'CERTIFICATE_FILE_PASSWORD' | 'CERTIFICATE_FILE_WITHOUT_KEY' };

/** Reads a PKCS#12 file (RFC 7292: `.p12`, `.pfx`) in its present and its older encryptions. The password is used and forgotten. */
export function readPkcs12(file: Uint8Array, password: string): Pkcs12Reading {
  const opened = openBags(file, password);
  if (opened.kind === 'refused') return opened;
  try {
    const keys = opened.bags.filter(isKeyBag).map(privateKeyIn);
    const certificates = opened.bags.filter(({ type }) => type === pki.oids['certBag']).map(certificateIn);
    return pairOf(keys, certificates) ?? { kind: 'refused', code: 'CERTIFICATE_FILE_WITHOUT_KEY' };
  } catch {
    // what a bag holds is neither a certificate nor a key anybody knows
    return { kind: 'refused', code: 'CERTIFICATE_FILE_UNREADABLE' };
  }
}

function isKeyBag({ type }: pkcs12.Bag): boolean {
  return type === pki.oids['keyBag'] || type === pki.oids['pkcs8ShroudedKeyBag'];
}

/** RSA keys come parsed, all others as they lay in the file. */
function privateKeyIn({ key, asn1: raw }: pkcs12.Bag): KeyObject {
  return key
    ? createPrivateKey({ key: derOf(pki.privateKeyToAsn1(key)), format: 'der', type: 'pkcs1' })
    : createPrivateKey({ key: derOf(raw), format: 'der', type: 'pkcs8' });
}

function certificateIn({ cert, asn1: raw }: pkcs12.Bag): X509Certificate {
  return new X509Certificate(derOf(cert ? pki.certificateToAsn1(cert) : raw));
}

function derOf(value: asn1.Asn1): Buffer {
  return Buffer.from(asn1.toDer(value).getBytes(), 'latin1');
}

function pairOf(keys: readonly KeyObject[], certificates: readonly X509Certificate[]): Pkcs12Reading | undefined {
  for (const privateKey of keys) {
    const certificate = certificates.find((one) => one.checkPrivateKey(privateKey));
    if (certificate) return { kind: 'read', privateKey, certificate, others: certificates.filter((one) => one !== certificate) };
  }
  return undefined;
}
