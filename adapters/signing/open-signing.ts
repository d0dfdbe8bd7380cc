import { openDevelopmentAuthority } from './development-authority';
import { openKeyStore } from './key-store';
import type { KeyStore } from './signing-keys';
import { readTrustedAuthorities } from './trusted-authorities';

export interface Signing {
  readonly keys: KeyStore;
  /** PEM of the authorities whose certificates count here. */
  readonly authorityPem: string;
}

export interface SigningPlaces {
  readonly keysFolder: string;
  /** Where an office is only tried out. */
  readonly developmentCa: boolean;
  /** Path of the authorities an operator trusts, or null. */
  readonly trustedAuthorities: string | null;
}

/** The keys of an installation and the authorities its certificates go back to. @throws with a sentence when these cannot be read */
export async function openSigning({ keysFolder, developmentCa, trustedAuthorities }: SigningPlaces): Promise<Signing> {
  const trusted = trustedAuthorities === null ? '' : await readTrustedAuthorities(trustedAuthorities);
  if (!developmentCa) return { keys: await openKeyStore(keysFolder), authorityPem: trusted };
  const authority = await openDevelopmentAuthority(keysFolder);
  return { keys: authority, authorityPem: `${authority.authorityPem}${trusted}` };
}
