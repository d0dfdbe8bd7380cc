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
}

export type PinCheck = { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly code: 'WRONG_PIN' | 'NO_CERTIFICATE' };

export type SigningOutcome =
  | { readonly kind: 'signed'; readonly signature: Uint8Array }
  | { readonly kind: 'refused'; readonly code: 'WRONG_PIN' | 'NO_CERTIFICATE' };

/** Keys that sign: a file under a PIN here; a token, an HSM or a remote service may stand behind the same port. */
export interface SigningKeys {
  certificateOf(certificateId: string): Promise<CertificateFacts | undefined>;
  checkPin(certificateId: string, pin: string): Promise<PinCheck>;
  /** Signs SHA-256 of the attributes' DER. The PIN is used and forgotten. */
  sign(certificateId: string, pin: string, attributesDer: Uint8Array): Promise<SigningOutcome>;
}
