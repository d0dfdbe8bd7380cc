import type { ApiParts } from '../api-parts';
import type { LoadedDocument } from '../documents/load-document';
import { needsReply } from '../documents/opinions';

export interface Reply {
  readonly postId: string;
  readonly how: 'accepted' | 'partly-accepted' | 'explained';
  readonly text: string;
}

/** Keeps how each opinion was taken up or explained, and counts those of the latest round that still wait for it. */
export async function keepReplies(parts: ApiParts, loaded: LoadedDocument, personId: string, replies: readonly Reply[]): Promise<number> {
  const round = loaded.rounds.at(-1);
  if (!round) return 0;
  const { documentId } = loaded;
  for (const { postId, how, text } of replies.filter((reply) => round.answers[reply.postId])) {
    const data = { how, text, personId, updatedAt: new Date() };
    await parts.database.opinionReply.upsert({
      where: { documentId_round_postId: { documentId, round: round.round, postId } },
      create: { documentId, round: round.round, postId, ...data }, update: data,
    });
  }
  const kept = await parts.database.opinionReply.findMany({ where: { documentId, round: round.round }, select: { postId: true } });
  const answered = new Set(kept.map((row) => row.postId));
  return Object.entries(round.answers).filter(([postId, answer]) => needsReply(answer) && !answered.has(postId)).length;
}
