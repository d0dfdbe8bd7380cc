import type { Instant } from '../../domain/time/instant';

/** Whose certificate it is: a person signs, an agency seals. */
export interface CertificateHolder {
  readonly kind: 'person' | 'agency';
  /** Id of the person or of the agency. */
  readonly id: string;
  readonly name: string;
  readonly organisation?: string;
}

export interface CertificateFacts {
  readonly der: Uint8Array;
  /** The authorities above it, nearest first. */
  readonly chain: readonly Uint8Array[];
  readonly subject: string;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  readonly holder: CertificateHolder;
  /** Declared revoked or lost here, from then on. */
  readonly revokedAt?: Instant;
}

export type KeyRefusal = { readonly kind: 'refused'; readonly code: 'WRONG_PIN' | 'NO_CERTIFICATE' };

export type PinCheck = { readonly kind: 'accepted' } | KeyRefusal;

/** A key its holder opened with the PIN. It is held for one request, be it for one signature or for two hundred, and then forgotten. */
export interface OpenKey {
  readonly kind: 'open';
  /** Signs SHA-256 of the attributes' DER. */
  sign(attributesDer: Uint8Array): Promise<SigningOutcome>;
}

export type SigningOutcome =
  | { readonly kind: 'signed'; readonly signature: Uint8Array }
  /** Declared revoked since the signing began. */
  | { readonly kind: 'refused'; readonly code: 'CERTIFICATE_REVOKED'; readonly at: Instant };

/** Keys that sign: a file under a PIN here; a token, an HSM or a remote service may stand behind the same port. */
export interface SigningKeys {
  certificateOf(certificateId: string): Promise<CertificateFacts | undefined>;
  /** The PIN is used and forgotten. Costs some 50 ms, right or wrong. */
  open(certificateId: string, pin: string): Promise<OpenKey | KeyRefusal>;
}

/** A key to be kept under a PIN of its holder's choice. */
export interface KeyBroughtIn {
  readonly holder: CertificateHolder;
  readonly certificateDer: Uint8Array;
  /** The authorities above it, nearest first. */
  readonly chain: readonly Uint8Array[];
  /** PKCS#8 in DER. */
  readonly privateKey: Uint8Array;
  readonly pin: string;
}

/** A store that also takes keys in and stops them. */
export interface KeyStore extends SigningKeys {
  /** Keeps a key under its PIN; the same certificate again gets the new PIN. Answers the id it is kept under. */
  bringIn(key: KeyBroughtIn): Promise<string>;
  /** The key under another PIN, when the one it has is given. */
  changePin(certificateId: string, pin: string, newPin: string): Promise<PinCheck>;
  /** From `at` on nothing is signed with it; asked again, the first time stands and is answered. Undefined when there is no such key. */
  revoke(certificateId: string, at: Instant): Promise<Instant | undefined>;
}

/** Opens a key for one signature. */
export async function signOnce(
  keys: SigningKeys, { certificateId, pin }: { readonly certificateId: string; readonly pin: string }, attributesDer: Uint8Array,
): Promise<SigningOutcome | KeyRefusal> {
  const key = await keys.open(certificateId, pin);
  return key.kind === 'open' ? key.sign(attributesDer) : key;
}
