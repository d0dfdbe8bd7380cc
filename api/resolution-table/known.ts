import type { CollectionState } from '../../domain/collection/collection';
import { passagesOf, type Passage } from '../../domain/document/passages';
import type { OpinionReplyModel } from '../../adapters/postgres/generated/models';
import type { ApiParts } from '../api-parts';
import { wordsIdsOf } from '../collections/said';
import type { LoadedDocument } from '../documents/load-document';
import { readWords } from '../documents/timeline.reads';
import { readingOf } from '../drafts/draft-store';

export type ReplyRow = OpinionReplyModel;

/** What the table is made from beside the answers: words, replies, and the texts that were spoken about. */
export interface Known {
  readonly words: ReadonlyMap<string, string>;
  readonly replies: readonly ReplyRow[];
  /** The number of the version with this text; 0 when there is none. */
  versionOf(textSha256: string): number;
  passagesOf(textSha256: string): readonly Passage[];
}

export async function readKnown(parts: ApiParts, { documentId }: LoadedDocument, round: CollectionState): Promise<Known> {
  const answers = Object.values(round.answers);
  const [words, replies, versions] = await Promise.all([
    readWords(parts, answers.flatMap(wordsIdsOf)),
    parts.database.opinionReply.findMany({ where: { documentId, round: round.round } }),
    parts.database.documentVersion.findMany({ where: { documentId }, orderBy: { version: 'asc' } }),
  ]);
  const versionAt = (textSha256: string) => versions.findLast((version) => version.textSha256 === textSha256);
  return {
    words, replies,
    versionOf: (textSha256) => versionAt(textSha256)?.version ?? 0,
    passagesOf(textSha256) {
      const version = versionAt(textSha256);
      return version ? passagesOf(readingOf(version.content)) : [];
    },
  };
}
