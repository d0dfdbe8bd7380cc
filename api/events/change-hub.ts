import type { StreamNews } from '../../adapters/postgres/listen';
import type { DocumentState } from '../../domain/document/document-state';
import { documentAccess, type DocumentAccessFacts } from '../../domain/policy/document-access';
import { accessFactsOf } from '../../domain/policy/document-access-facts';
import { maySeeSession } from '../../domain/policy/agency-access';
import type { Viewer } from '../../domain/policy/viewer';
import type { SessionState } from '../../domain/session/session';
import { kindOf } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';

/** A change as a page hears of it: which thing, and where it stands. */
export type Change =
  | { readonly event: 'document'; readonly data: { readonly documentId: string; readonly seq: number } }
  | { readonly event: 'session'; readonly data: { readonly sessionId: string; readonly seq: number } }
  /** Something may have been missed: look again at everything. */
  | { readonly event: 'ready'; readonly data: Readonly<Record<string, never>> };

export interface Page {
  viewer(): Promise<Viewer>;
  tell(change: Change): void;
}

/** Tells every open page of the changes its person may see. What decides that is read once per change, not once per page. */
export interface ChangeHub {
  join(page: Page): () => void;
  close(): void;
}

export function createChangeHub(parts: ApiParts): ChangeHub {
  const pages = new Set<Page>();
  const stop = parts.listener.subscribe((news) => {
    if (pages.size === 0) return;
    tellPages(parts, pages, news).catch((error: unknown) => parts.logger.warn({ err: error }, 'a change could not be told'));
  });
  return {
    join(page) {
      pages.add(page);
      return () => pages.delete(page);
    },
    close: stop,
  };
}

async function tellPages(parts: ApiParts, pages: ReadonlySet<Page>, news: StreamNews | undefined): Promise<void> {
  if (news === undefined) {
    for (const page of pages) page.tell({ event: 'ready', data: {} });
    return;
  }
  const [, id = ''] = news.stream.split('/');
  const seen = kindOf(news.stream) === 'session' ? await whoSeesSession(parts, id) : await whoSeesDocument(parts, id);
  if (!seen) return;
  const change: Change = kindOf(news.stream) === 'session'
    ? { event: 'session', data: { sessionId: id, seq: news.seq } }
    : { event: 'document', data: { documentId: id, seq: news.seq } };
  await Promise.all([...pages].map(async (page) => {
    if (seen(await page.viewer())) page.tell(change);
  }));
}

type Sees = (viewer: Viewer) => boolean;

async function whoSeesSession(parts: ApiParts, sessionId: string): Promise<Sees | undefined> {
  const { rows } = await parts.pool.query<{ state: SessionState }>({
    name: 'api-session-seen', text: 'select state from stream where stream_id = $1', values: [`session/${sessionId}`],
  });
  const state = rows[0]?.state;
  return state && ((viewer) => maySeeSession(viewer, state));
}

async function whoSeesDocument(parts: ApiParts, documentId: string): Promise<Sees | undefined> {
  const [{ rows }, { organisation }] = await Promise.all([
    parts.pool.query<SeenRow>({ name: 'api-document-seen', text: SEEN, values: [documentId] }), parts.reference(),
  ]);
  const row = rows[0];
  if (!row) return undefined;
  const facts: DocumentAccessFacts = accessFactsOf(row.state, organisation, {
    addressedPostIds: row.addressed ?? [], preparingPostIds: row.preparing ?? [],
    ...(row.agenda_agency_id !== null && { agendaAgencyId: row.agenda_agency_id }),
  });
  return (viewer) => documentAccess(viewer, facts) !== 'none';
}

interface SeenRow {
  /** Folded by the model of documents. */
  readonly state: DocumentState;
  readonly addressed: string[] | null;
  readonly preparing: string[] | null;
  readonly agenda_agency_id: string | null;
}

const SEEN = `
  select s.state, (select array_agg(post_id) from delivery where document_id = $1 and post_id is not null) as addressed,
    (select array_agg(p.value->>'preparerPostId') from stream c, jsonb_each(c.state->'preparing') p
     where c.stream_id like 'consultation/' || $1 || '/%') as preparing,
    (select state->>'agencyId' from stream where stream_id = 'session/' || (s.state->'council'->>'sessionId')) as agenda_agency_id
  from stream s where s.stream_id = 'document/' || $1`;
