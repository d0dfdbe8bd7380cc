import type { Agency } from '../organisation/organisation';
import { publicCodeOf } from './public-code';

/** What the foot margin of the last page says: under which code and where anybody checks the document. */
export interface FootMark {
  readonly code: string;
  /** Address of the public check of this very document. */
  readonly address: string;
}

/** Hosts that mean the machine itself: nobody else reaches them. */
const OWN_MACHINE = /^(localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/u;

/**
 * The mark of a document whose agency chose to print it; undefined for any other, and for every document of the Party, which has no public
 * page. `publicUrl`: where people open the office.
 */
export function footMarkOf(
  { system, footMark }: Pick<Agency, 'system' | 'footMark'>, documentId: string, publicUrl: string,
): FootMark | undefined {
  if (!footMark || system !== 'state') return undefined;
  const code = publicCodeOf(documentId);
  return { code, address: new URL(`/xac-thuc/${code}`, publicUrl).href };
}

/** Whether people elsewhere can open this address: a printed code that leads nowhere is worse than none. */
export function isReachable(publicUrl: string): boolean {
  return !OWN_MACHINE.test(new URL(publicUrl).hostname);
}
