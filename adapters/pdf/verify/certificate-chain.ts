import { X509Certificate } from 'node:crypto';

const LONGEST = 6;

/** The authorities an asker trusts: one PEM text may hold several. */
export function authoritiesIn(pem: string): readonly X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block));
}

/**
 * From the certificate up to a trusted authority, by way of the certificates the container brought along; each has signed the one
 * before it. Undefined when no way leads there.
 */
export function chainOf(
  certificate: X509Certificate,
  others: readonly Uint8Array[],
  trusted: readonly X509Certificate[],
): readonly X509Certificate[] | undefined {
  const brought = others.map((der) => new X509Certificate(der));
  const chain = [certificate];
  for (let below = certificate; chain.length < LONGEST;) {
    const anchor = trusted.find((authority) => hasIssued(authority, below));
    if (anchor) return upToTheRoot([...chain, anchor], trusted);
    const next = brought.find((authority) => hasIssued(authority, below) && !chain.includes(authority));
    if (!next) return undefined;
    chain.push(next);
    below = next;
  }
  return undefined;
}

/** Who trusts an authority and the one above it is brought both. */
function upToTheRoot(chain: readonly X509Certificate[], trusted: readonly X509Certificate[]): readonly X509Certificate[] {
  const top = chain.at(-1);
  const above = top && trusted.find((authority) => !chain.some((one) => one.raw.equals(authority.raw)) && hasIssued(authority, top));
  return above && chain.length < LONGEST ? upToTheRoot([...chain, above], trusted) : chain;
}

function hasIssued(authority: X509Certificate, certificate: X509Certificate): boolean {
  return authority.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
}
