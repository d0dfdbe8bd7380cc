import type { Pool } from 'pg';
import type { Clock, DraftReader, StateReader } from '../../activities/ports';
import { initialsOn, usualMark, type Initials } from '../../domain/document/initials';
import type { PageContent } from '../../domain/document/page-content';
import { pageOfDraft } from '../../domain/document/page-of-draft';
import type { DraftReading } from '../../domain/draft-reading/draft-reading';
import type { Organisation } from '../../domain/organisation/organisation';
import { personOf } from '../../domain/organisation/posts';
import { isTrial } from '../../domain/routes/trial-route';
import { civilDateOf } from '../../domain/time/instant';
import { currentReference } from './organisation';
import { orRecordError } from './record-unavailable';

/** The words of a version as they go to the typesetter. */
export function createDraftReader(pool: Pool, states: StateReader, clock: Clock, publicUrl?: string): DraftReader {
  const reference = currentReference(pool);
  return {
    async pageContent(documentId, version) {
      const document = await states.documentState(documentId);
      const reading = await readingOf(pool, documentId, version);
      if (!document || !reading) return undefined;
      const { organisation } = await reference();
      const { facts, signed } = document;
      const initials = version === document.text.version ? await marksOf(pool, initialsOn(document), organisation) : undefined;
      const trial = isTrial(document.route);
      const page = pageOfDraft({
        reading, facts, organisation, day: civilDateOf(await clock.now()),
        ...(publicUrl !== undefined && !trial && { publicUrl }), ...(signed && { signed }), ...(initials && { initials }),
      });
      return page && trial ? { ...page, trial } : page;
    },
  };
}

async function readingOf(pool: Pool, documentId: string, version: number): Promise<DraftReading | undefined> {
  const { rows } = await orRecordError(() => pool.query<{ content: DraftReading }>({
    name: 'draft-content', text: 'select content from document_version where document_id = $1 and version = $2', values: [documentId, version],
  }));
  return rows[0]?.content;
}

/** Each person's own mark, or the first letters of their name; undefined while nobody has initialled. */
async function marksOf(pool: Pool, initials: readonly Initials[], organisation: Organisation): Promise<PageContent['initials']> {
  if (initials.length === 0) return undefined;
  const own = await ownMarks(pool, initials.map(({ personId }) => personId));
  return Object.fromEntries(initials.map(({ place, personId }) =>
    [place, own.get(personId) ?? usualMark(personOf(organisation, personId)?.fullName ?? '')]));
}

async function ownMarks(pool: Pool, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await orRecordError(() =>
    pool.query<{ personId: string; mark: string }>({ name: 'own-initials', text: OWN_MARKS, values: [personIds] }));
  return new Map(rows.map(({ personId, mark }) => [personId, mark]));
}

const OWN_MARKS = `
  select person_id as "personId", value #>> '{}' as mark from own_setting where name = 'initials' and value <> '""' and person_id = any($1)`;
