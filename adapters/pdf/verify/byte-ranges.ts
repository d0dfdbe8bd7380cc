import type { SignatureFound } from './read-signatures';

/**
 * Each signature covers everything up to its end except one gap, the gap holds exactly its /Contents, and every signature lies in
 * the update that it ends: what a signature leaves out is then its own value and nothing else.
 */
export function byteRangesHold(bytes: Uint8Array, signatures: readonly SignatureFound[]): boolean {
  const text = Buffer.from(bytes);
  return signatures.every(({ byteRange: [from, gapFrom, gapTo], contents, end }, at) => {
    const previousEnd = signatures[at - 1]?.end ?? 0;
    const gap = text.toString('latin1', gapFrom, gapTo).toLowerCase();
    return from === 0 && previousEnd < gapFrom && gapFrom < gapTo && gapTo < end && end <= text.length && gap === `<${contents}>`;
  });
}
