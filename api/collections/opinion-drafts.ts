import type { ApiParts } from '../api-parts';
import { opinionDraftSchema, type OpinionDraft } from './opinion.schema';

interface Desk {
  readonly documentId: string;
  readonly round: number;
  /** The asked post the opinion is for. */
  readonly postId: string;
  readonly personId: string;
}

/** Keeps what a person is writing, as typed: their own words, seen by nobody else. */
export async function keepDraft(parts: ApiParts, desk: Desk, content: OpinionDraft): Promise<void> {
  const data = { content, updatedAt: new Date() };
  await parts.database.opinionDraft.upsert({
    where: { documentId_round_postId_personId: desk }, create: { ...desk, ...data }, update: data,
  });
}

export async function readDrafts(
  parts: ApiParts, { documentId, round, personId }: Omit<Desk, 'postId'>,
): Promise<ReadonlyMap<string, OpinionDraft>> {
  const rows = await parts.database.opinionDraft.findMany({ where: { documentId, round, personId } });
  return new Map(rows.flatMap((row) => {
    const content = opinionDraftSchema.safeParse(row.content);
    return content.success ? [[row.postId, content.data] as const] : [];
  }));
}

/** What was being written for an opinion that is now given: it is said, nothing of it is kept twice. */
export async function dropDrafts({ wordsPool }: ApiParts, documentId: string, round: number, postId: string): Promise<void> {
  await wordsPool.query({ name: 'drop-opinion-drafts', text: DROP, values: [documentId, round, postId] });
}

/** What one person was writing, now that they handed it back. */
export async function dropDraft(parts: ApiParts, desk: Desk): Promise<void> {
  await parts.database.opinionDraft.deleteMany({ where: desk });
}

const DROP = 'delete from opinion_draft where document_id = $1 and round = $2 and post_id = $3';
