import type { X509Certificate } from 'node:crypto';

/** A part of a name as Node shows it: one part to a line. */
export function nameIn(lines: string, part: 'CN' | 'O'): string | undefined {
  return lines.split('\n').find((line) => line.startsWith(`${part}=`))?.slice(part.length + 1);
}

/** The name a certificate was issued to. */
export function commonNameOf({ subject }: X509Certificate): string {
  return nameIn(subject, 'CN') ?? '';
}
