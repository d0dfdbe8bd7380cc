import { write } from '../api/client';
import { newKey } from '../api/intention';
import type { ActAnswer } from '../api/types';

/** What the record answered to "seen", while it is on its way and after: the version one's own seeing made. */
const seen = new Map<string, Promise<number | undefined>>();

/** Records that this post has opened the document: from then on the sender cannot take it back. */
export function tellSeen(documentId: string, postId: string): Promise<number | undefined> {
  const telling = write<ActAnswer>(`/documents/${encodeURIComponent(documentId)}/acts/see`, { key: newKey(), body: { postId } }).then(
    ({ seq }) => seq,
    // A refusal means somebody acted in the same moment: the reading that follows shows it.
    () => undefined,
  );
  seen.set(documentId, telling);
  return telling;
}

/**
 * The version to act on: the one shown, or the next one when all that came between is one's own "seen". Anything else in between
 * is somebody else's act, and the record shall say so.
 */
export async function versionActedOn(documentId: string, shown: number): Promise<number> {
  const afterSeeing = await seen.get(documentId);
  return afterSeeing === shown + 1 ? afterSeeing : shown;
}
