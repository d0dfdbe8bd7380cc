import type { CollectionState } from '../../domain/collection/collection';
import { silentPosts } from '../../domain/collection/collection-model';
import type { DocumentState } from '../../domain/document/document-state';
import { accessFactsOf } from '../../domain/policy/document-access-facts';
import { documentAccess, type DocumentAccess } from '../../domain/policy/document-access';
import type { OpenCollection } from '../../domain/policy/offered-acts';
import type { ReplacedBy } from '../../domain/replacement/replacement';
import type { SessionState } from '../../domain/session/session';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { failWith } from '../problems/problem';

/** A document as it stands, with what its page and its policy need from the streams around it. */
export interface LoadedDocument {
  readonly documentId: string;
  readonly seq: number;
  readonly state: DocumentState;
  readonly subject: string;
  readonly recalledAt?: string;
  /** What was issued in its place. */
  readonly replacedBy?: ReplacedBy;
  readonly access: Exclude<DocumentAccess, 'none'>;
  /** The consultation or ballot of the open step. */
  readonly collection?: CollectionState;
  /** Every round of asking so far, the latest last. */
  readonly rounds: readonly CollectionState[];
}

/** A document the person may see; for anybody else it is not there. `needs` is what the route shows. */
export async function loadDocument(
  parts: ApiParts, signedIn: SignedIn, documentId: string, needs: 'whole' | 'issued' = 'whole',
): Promise<LoadedDocument> {
  const { rows } = await parts.pool.query<LoadedRow>({ name: 'api-load-document', text: LOAD, values: [documentId] });
  const row = rows[0];
  if (!row) failWith({ code: 'NOT_FOUND' });
  const rounds = row.rounds ?? [];
  const around = {
    addressedPostIds: row.addressed ?? [], preparingPostIds: rounds.flatMap(preparersOf),
    ...(row.session && { agendaAgencyId: row.session.agencyId }),
  };
  const access = documentAccess(signedIn.viewer, accessFactsOf(row.state, signedIn.organisation, around));
  if (access === 'none' || (needs === 'whole' && access !== 'whole')) failWith({ code: 'NOT_FOUND' });
  const { current } = row.state;
  const collection = current && (
    current.kind === 'consult' || current.kind === 'poll'
  ) ? rounds.find((round) => round.round === current.round) : undefined;
  return {
    documentId, seq: row.seq, state: row.state, subject: row.subject ?? '', access, rounds, ...(collection && { collection }),
    ...(row.recalled_at && { recalledAt: row.recalled_at }), ...(row.replaced_by && { replacedBy: row.replaced_by }),
  };
}

/** The posts the step waits for: of many asked at once, those who have not answered. The others hold nothing any more. */
export function awaitedPosts({ state, collection }: LoadedDocument): readonly string[] {
  return collection ? silentPosts(collection) : (state.current?.postIds ?? []);
}

export function openCollectionOf({ collection }: LoadedDocument): OpenCollection | undefined {
  if (!collection || collection.closed) return undefined;
  const { purpose, askedPostIds, answers, preparing } = collection;
  return { purpose, askedPostIds, answeredPostIds: Object.keys(answers), ...(preparing && { preparing }) };
}

/** Posts that write an opinion for another of their unit: they see what they write about. */
export function preparersOf({ preparing }: Pick<CollectionState, 'preparing'>): readonly string[] {
  return Object.values(preparing ?? {}).map((one) => one.preparerPostId);
}

/** Stored by the model of their kind, which is what gives them these shapes. */
interface LoadedRow {
  readonly seq: number;
  readonly state: DocumentState;
  readonly subject: string | null;
  readonly recalled_at: string | null;
  readonly replaced_by: ReplacedBy | null;
  readonly addressed: string[] | null;
  readonly session: SessionState | null;
  readonly rounds: CollectionState[] | null;
}

const LOAD = `
  select s.seq, s.state, d.subject, (select state->'recalled'->>'at' from stream where stream_id = 'dispatch/' || $1) as recalled_at,
    (select state->'replacedBy' from stream where stream_id = 'dispatch/' || $1) as replaced_by,
    (select array_agg(post_id) from delivery where document_id = $1 and post_id is not null) as addressed,
    (select state from stream where stream_id = 'session/' || (s.state->'council'->>'sessionId')) as session,
    (select json_agg(c.state order by (c.state->>'round')::int) from stream c
     where c.stream_id like 'consultation/' || $1 || '/%' or c.stream_id like 'ballot/' || $1 || '/%') as rounds
  from stream s left join document d on d.id = $1
  where s.stream_id = 'document/' || $1`;
