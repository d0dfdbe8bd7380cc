import type { KeyEnvelope } from './key-envelope';
import type { CertificateHolder } from './signing-keys';

/** What a key file holds. */
export interface KeyRecord {
  readonly holder: CertificateHolder;
  /** Base64 of the certificate's DER. */
  readonly certificate: string;
  /** Base64 of the DER of the authorities above it, nearest first; absent in files of the development authority, which has none above. */
  readonly chain?: readonly string[];
  readonly key: KeyEnvelope;
}

export function isKeyRecord(value: unknown): value is KeyRecord {
  if (!isObject(value) || !isObject(value['holder']) || !isObject(value['key'])) return false;
  const { holder, key, certificate, chain = [] } = value;
  const isHolder = (holder['kind'] === 'person' || holder['kind'] === 'agency')
    && ['id', 'name'].every((name) => typeof holder[name] === 'string');
  const isKey = key['kdf'] === 'scrypt' && typeof key['cost'] === 'number'
    && ['salt', 'iv', 'tag', 'box'].every((name) => typeof key[name] === 'string');
  const isChain = Array.isArray(chain) && chain.every((one) => typeof one === 'string');
  return typeof certificate === 'string' && isHolder && isKey && isChain;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
