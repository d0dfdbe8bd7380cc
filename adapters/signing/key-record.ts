import type { KeyEnvelope } from './key-envelope';
import type { CertificateHolder } from './signing-keys';

/** What a key file holds. */
export interface KeyRecord {
  readonly holder: CertificateHolder;
  /** Base64 of the certificate's DER. */
  readonly certificate: string;
  readonly key: KeyEnvelope;
}

export function isKeyRecord(value: unknown): value is KeyRecord {
  if (!isObject(value) || !isObject(value['holder']) || !isObject(value['key'])) return false;
  const { holder, key, certificate } = value;
  return typeof certificate === 'string'
    && (holder['kind'] === 'person' || holder['kind'] === 'agency') && typeof holder['id'] === 'string' && typeof holder['name'] === 'string'
    && key['kdf'] === 'scrypt' && typeof key['cost'] === 'number' && ['salt', 'iv', 'tag', 'box'].every((name) => typeof key[name] === 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
