import { PROGRESS } from '../../adapters/postgres/inbox';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import type { Urgency } from '../../domain/stream/open-task';
import { addDays, endOfDay, startOfDay } from '../../domain/time/instant';
import type { InboxCounts } from './inbox.schema';

const SOON_DAYS = 3;

/**
 * How much waits, by when it falls due, and in which room of the office: copies that wait for a word (that they came, or that their recall is
 * known), documents to number and seal, own drafts that came back or wait for replies to opinions, matters of the council.
 */
export async function countWork(parts: ApiParts, { viewer, now, today }: SignedIn): Promise<InboxCounts> {
  const postIds = viewer.posts.map((post) => post.id);
  const values = [postIds, now, endOfDay(today), startOfDay(addDays(today, SOON_DAYS + 1))];
  const { rows } = await parts.pool.query<InboxCounts>({ name: 'api-inbox-counts', text: COUNTS, values });
  return rows[0] ?? { mine: 0, overdue: 0, today: 0, soon: 0, later: 0, incoming: 0, toSeal: 0, drafts: 0, council: 0 };
}

const COUNTS = `
  select count(*)::int as mine, (count(*) filter (where due_order <= $2::timestamptz))::int as overdue,
    (count(*) filter (where due_order > $2::timestamptz and due_order <= $3::timestamptz))::int as today,
    (count(*) filter (where due_order > $3::timestamptz and due_order < $4::timestamptz))::int as soon,
    (count(*) filter (where due_order >= $4::timestamptz))::int as later,
    (count(*) filter (where step_kind in ('acknowledge', 'confirm-recall')))::int as incoming,
    (count(*) filter (where step_kind in ('number', 'seal')))::int as "toSeal",
    (count(*) filter (where step_kind in ('draft', 'resolve')))::int as drafts,
    (count(*) filter (where step_kind = 'council'))::int as council
  from open_task where post_id = any($1::text[])`;

export interface HandledRow {
  readonly id: string;
  readonly last_at: Date;
  readonly subject: string;
  readonly document_type: string;
  readonly agency_id: string;
  readonly unit_id: string;
  readonly step: string | null;
  readonly urgency: Urgency;
  readonly due_at: Date | null;
  readonly post_id: string;
  readonly answered: number | null;
  readonly asked: number | null;
}

interface Asked {
  readonly tab: 'moved' | 'done';
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Documents this person has acted on and that now wait elsewhere (`moved`), or that have ended (`done`); the latest act first. */
export async function readHandled(parts: ApiParts, { viewer }: SignedIn, { tab, before = 'infinity', limit }: Asked) {
  const states = tab === 'moved' ? ['running'] : ['filed', 'withdrawn'];
  const values = [viewer.personId, states, viewer.posts.map((post) => post.id), before, limit + 1];
  const { rows } = await parts.pool.query<HandledRow>({ name: 'api-handled', text: HANDLED, values });
  const items = rows.slice(0, limit);
  return { items, ...(rows.length > limit && { next: items.at(-1)?.last_at.toISOString() }) };
}

const HANDLED = `
  with mine as (
    select split_part(stream_id, '/', 2) as id, max(at) as last_at, (array_agg(post_id order by at desc))[1] as post_id
    from act where person_id = $1 group by 1
  ), page as (
    select d.id, m.last_at, d.subject, d.document_type, d.agency_id, d.unit_id, d.stage, d.step, d.urgency, d.due_at, m.post_id
    from mine m join document d on d.id = m.id
    where d.state = any($2::text[]) and m.last_at < $4::timestamptz
      and not exists (select from open_task t where t.document_id = d.id and t.post_id = any($3::text[]))
    order by m.last_at desc limit $5
  )
  select page.*, asking.answered, asking.asked
  from page left join lateral (
    select ${PROGRESS} from stream own join stream s on s.stream_id =
      case own.state->'current'->>'kind' when 'consult' then 'consultation/' when 'poll' then 'ballot/' end
        || page.id || '/' || (own.state->'current'->>'round')
    where own.stream_id = 'document/' || page.id and page.stage = 'consultation') asking on true
  order by last_at desc`;
