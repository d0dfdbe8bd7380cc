import { passagesOf, type Passage } from '../../domain/document/passages';
import type { ApiParts } from '../api-parts';
import { readingOf } from '../drafts/draft-store';

/** The passages of the text with this hash; none when that version is not there. */
export async function passagesAsked(parts: ApiParts, documentId: string, textSha256: string): Promise<readonly Passage[]> {
  const version = await parts.database.documentVersion.findFirst({ where: { documentId, textSha256 }, orderBy: { version: 'desc' } });
  return version ? passagesOf(readingOf(version.content)) : [];
}
