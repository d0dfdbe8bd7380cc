import type { CollectionState } from '../../domain/collection/collection';
import type { DispatchState } from '../../domain/dispatch/dispatch';
import type { Organisation } from '../../domain/organisation/organisation';
import { postNameOf, whoOf } from '../people/who';
import { readWords } from '../documents/timeline.reads';
import type { EvidenceParts } from './evidence-archive';

/** What each post answered in each round of consultation and ballot, with names and words; and who stayed silent. */
export async function opinionsOf(parts: EvidenceParts, organisation: Organisation, documentId: string) {
  const { rows } = await parts.pool.query<{ state: CollectionState }>(ROUNDS, [documentId]);
  const words = await readWords(parts, rows.flatMap(({ state }) => Object.values(state.answers).flatMap(({ wordsId }) => wordsId ?? [])));
  return rows.map(({ state }) => ({
    purpose: state.purpose, round: state.round, openedAt: state.openedAt, textSha256: state.textSha256, closed: state.closed ?? null,
    answers: Object.entries(state.answers).map(([postId, { answer, at, personId, textSha256, wordsId }]) => ({
      who: whoOf(organisation, personId, postId), answer, at, textSha256, ...(wordsId && { words: words.get(wordsId) ?? null }),
    })),
    silent: state.askedPostIds.filter((postId) => !state.answers[postId]).map((postId) => postNameOf(organisation, postId)),
  }));
}

const ROUNDS = `
  select state from stream where stream_id like 'consultation/' || $1 || '/%' or stream_id like 'ballot/' || $1 || '/%'
  order by (state->>'round')::int`;

/** Whom the issued copy went to, when it reached them, and who has confirmed it. */
export async function receiptsOf({ pool }: EvidenceParts, { addressees }: Organisation, documentId: string) {
  const { rows } = await pool.query<{ state: DispatchState }>("select state from stream where stream_id = 'dispatch/' || $1", [documentId]);
  return rows.flatMap(({ state }) => Object.values(state.deliveries)).map((delivery) => ({
    ...delivery, addressee: addressees.find(({ id }) => id === delivery.addresseeId)?.name ?? null,
  }));
}
