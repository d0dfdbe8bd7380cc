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

export type SigningOutcome =
  | { readonly kind: 'signed'; readonly signature: Uint8Array }
  | KeyRefusal
  /** Declared revoked since the signing began. */
  | { readonly kind: 'refused'; readonly code: 'CERTIFICATE_REVOKED'; readonly at: Instant };

/** Keys that sign: a file under a PIN here; a token, an HSM or a remote service may stand behind the same port. */
export interface SigningKeys {
  certificateOf(certificateId: string): Promise<CertificateFacts | undefined>;
  checkPin(certificateId: string, pin: string): Promise<PinCheck>;
  /** Signs SHA-256 of the attributes' DER. The PIN is used and forgotten. */
  sign(certificateId: string, pin: string, attributesDer: Uint8Array): Promise<SigningOutcome>;
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
