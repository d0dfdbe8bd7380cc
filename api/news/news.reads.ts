import type { ApiParts } from '../api-parts';
import { sentenceOfRow } from '../documents/timeline.reads';
import type { SignedIn } from '../http/route';

const MOST = 30;
const DAYS = 14;

interface NewsRow {
  readonly stream_id: string;
  readonly seq: number;
  readonly at: Date;
  readonly document_id: string;
  readonly subject: string;
  readonly type: string;
  readonly data: unknown;
  readonly person_id: string | null;
  readonly post_id: string | null;
  readonly on_behalf_of: string | null;
  readonly unseen: boolean;
}

/** What others did of late with documents this person drafted or acted on; only whoever drafted or handled a document is told. */
export async function readNews(parts: ApiParts, { viewer, organisation, now }: SignedIn) {
  const { rows } = await parts.pool.query<NewsRow>({ name: 'api-news', text: NEWS, values: [viewer.personId, now, DAYS, MOST] });
  const routes = new Map(await Promise.all([...new Set(rows.map((row) => row.document_id))].map(
    async (documentId) => [documentId, (await parts.states.documentState(documentId))?.route] as const
  )));
  return rows.flatMap((row) => {
    const route = routes.get(row.document_id);
    const told = { type: row.type, data: row.data, personId: row.person_id, postId: row.post_id, onBehalfOf: row.on_behalf_of };
    const what = route && sentenceOfRow(told, organisation, route);
    return what === undefined ? [] : [{
      key: `${row.stream_id}/${row.seq}`, at: row.at.toISOString(), documentId: row.document_id, subject: row.subject, what,
      unseen: row.unseen,
    }];
  });
}

// Having merely looked is no news, and neither is what one did oneself.
const NEWS = `
  with mine as (
    select id from document where drafter_person_id = $1 and state <> 'draft'
    union select split_part(stream_id, '/', 2) from act where person_id = $1 and at > $2::timestamptz - interval '90 days'
  )
  select r.stream_id, r.seq, r.at, r.document_id, d.subject, r.type, r.data, r.person_id, r.post_id, r.on_behalf_of,
    r.at > coalesce((select news_seen_at from account where person_id = $1), '-infinity') as unseen
  from mine join document d on d.id = mine.id join handling_record r on r.document_id = d.id
  where r.at > $2::timestamptz - $3::int * interval '1 day' and r.person_id is distinct from $1 and r.type <> 'StepSeen'
  order by r.at desc, r.stream_id, r.seq desc limit $4`;
