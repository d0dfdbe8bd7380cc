import { createHash, randomBytes } from 'node:crypto';

/** What the browser keeps: 256 random bits. The record keeps only its hash, so a stolen table opens nothing. */
export function newToken(): { readonly token: string; readonly tokenSha256: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenSha256: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
