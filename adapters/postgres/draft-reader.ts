import type { Pool } from 'pg';
import type { Clock, DraftReader, StateReader } from '../../activities/ports';
import { pageOfDraft } from '../../domain/document/page-of-draft';
import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import { civilDateOf } from '../../domain/time/instant';
import { currentReference } from './organisation';
import { asRecordError } from './record-unavailable';

/** The words of a version as they go to the typesetter. */
export function createDraftReader(pool: Pool, states: StateReader, clock: Clock): DraftReader {
  const reference = currentReference(pool);
  return {
    async pageContent(documentId, version) {
      const document = await states.documentState(documentId);
      const reading = await readingOf(pool, documentId, version);
      if (!document || !reading) return undefined;
      const { organisation } = await reference();
      const { facts, signed } = document;
      return pageOfDraft({ reading, facts, organisation, day: civilDateOf(await clock.now()), ...(signed && { signed }) });
    },
  };
}

async function readingOf(pool: Pool, documentId: string, version: number): Promise<DraftReading | undefined> {
  try {
    const { rows } = await pool.query<{ content: DraftReading }>({
      name: 'draft-content', text: 'select content from document_version where document_id = $1 and version = $2', values: [documentId, version],
    });
    return rows[0]?.content;
  } catch (error) {
    throw asRecordError(error);
  }
}
