import type { CollectionState } from '../../domain/collection/collection';
import { streamId, type StreamId } from '../../domain/stream/stream-id';
import { failWith } from '../problems/problem';

/** The latest round of asking. One that is closed still answers: that it is closed, and since when. */
export function latestRound(
  rounds: readonly CollectionState[], purpose: CollectionState['purpose'], documentId: string,
): CollectionState & { readonly streamId: StreamId } {
  const latest = rounds.filter((round) => round.purpose === purpose).at(-1);
  if (!latest) failWith({ code: 'NOT_ASKED' });
  return { ...latest, streamId: streamId(purpose, documentId, latest.round) };
}
