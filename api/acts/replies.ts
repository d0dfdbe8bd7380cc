import { pointsOf } from '../../domain/collection/points';
import type { ApiParts } from '../api-parts';
import type { LoadedDocument } from '../documents/load-document';

export interface Reply {
  readonly postId: string;
  /** Which point of the opinion: 0 its general words, then its remarks in their order. */
  readonly position: number;
  readonly how: 'accepted' | 'partly-accepted' | 'explained';
  readonly text: string;
}

/** Keeps how each point was taken up or explained, and counts those of the latest round that still wait for it. */
export async function keepReplies(parts: ApiParts, loaded: LoadedDocument, personId: string, replies: readonly Reply[]): Promise<number> {
  const round = loaded.rounds.at(-1);
  if (!round) return 0;
  const { documentId } = loaded;
  for (const { postId, position, how, text } of replies.filter((reply) => round.answers[reply.postId])) {
    const data = { how, text, personId, updatedAt: new Date() };
    await parts.database.opinionReply.upsert({
      where: { documentId_round_postId_position: { documentId, round: round.round, postId, position } },
      create: { documentId, round: round.round, postId, position, ...data }, update: data,
    });
  }
  const kept = await parts.database.opinionReply.findMany({
    where: { documentId, round: round.round, how: { not: null }, text: { not: '' } }, select: { postId: true, position: true },
  });
  const answered = new Set(kept.map((row) => `${row.postId} ${row.position}`));
  const points = Object.entries(round.answers).flatMap(([postId, answer]) => pointsOf(answer).map((point) => `${postId} ${point.position}`));
  return points.filter((point) => !answered.has(point)).length;
}
