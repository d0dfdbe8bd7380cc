/** Digests that still count, by their object identifiers: SHA-256 and its longer sisters. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** What a signature algorithm hashes with; for RSA alone (PKCS#1) the digest is said elsewhere. */
const SIGNATURES: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.1.11', 'sha256'],
  ['1.2.840.113549.1.1.12', 'sha384'],
  ['1.2.840.113549.1.1.13', 'sha512'],
  ['1.2.840.10045.4.3.2', 'sha256'],
  ['1.2.840.10045.4.3.3', 'sha384'],
  ['1.2.840.10045.4.3.4', 'sha512'],
]);

const RSA = '1.2.840.113549.1.1.1';

/** Node's name of a digest; undefined for one that is too weak or unknown. */
export function digestNamed(algorithmId: string): string | undefined {
  return DIGESTS.get(algorithmId);
}

/** The digest a signature was made with; `digestId` is what the container says beside it. Undefined when they contradict or are too weak. */
export function digestOfSignature(signatureId: string, digestId: string): string | undefined {
  const said = digestNamed(digestId);
  if (signatureId === RSA) return said;
  return SIGNATURES.get(signatureId) === said ? said : undefined;
}

/** The digest of a signature on a certificate, a list or an answer, which names it in the algorithm itself. */
export function digestOfAlgorithm(signatureId: string): string | undefined {
  return SIGNATURES.get(signatureId);
}
