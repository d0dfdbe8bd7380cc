import type { OpenTask } from '../../domain/stream/open-task';
import type { StreamId } from '../../domain/stream/stream-id';
import { isInstant } from '../../domain/time/instant';
import type { Connection } from './queries/statement';

export interface InboxRow extends OpenTask {
  readonly streamId: StreamId;
  /** What the document is called; absent when it has no row. */
  readonly subject?: string;
  readonly documentType?: string;
  readonly agencyId?: string;
  readonly unitId?: string;
  readonly drafterPersonId?: string;
  /** Where several are asked at once: how many have answered. */
  readonly progress?: { readonly answered: number; readonly asked: number };
}

export interface InboxPage {
  readonly rows: readonly InboxRow[];
  /** Given back to get the next page; absent at the end. */
  readonly next?: string;
}

/**
 * The work of several posts in one order: what is due first first, without a due date last, then what waits longest. Paged by
 * the place of the last row, so that work that comes and goes meanwhile neither repeats nor hides a row that stands.
 *
 * @throws RangeError when `after` is not a `next` of an earlier page.
 */
export async function readInbox(
  connection: Connection,
  { postIds, limit, after }: { readonly postIds: readonly string[]; readonly limit: number; readonly after?: string },
): Promise<InboxPage> {
  const place = after === undefined ? BEGINNING : placeOf(after);
  const { rows } = await connection.query<Row>({ name: 'inbox', text: INBOX, values: [postIds, ...place, limit + 1] });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page.map(inboxRow), ...(rows.length > limit && last && { next: nextAfter(last) }) };
}

interface Row {
  readonly stream_id: StreamId;
  readonly key: string;
  readonly post_id: string;
  readonly document_id: string;
  readonly step: string;
  readonly step_kind: string;
  readonly opened_at: Date;
  readonly due_at: Date | null;
  readonly urgency: OpenTask['urgency'];
  readonly subject: string | null;
  readonly document_type: string | null;
  readonly agency_id: string | null;
  readonly unit_id: string | null;
  readonly drafter_person_id: string | null;
  readonly answered: number | null;
  readonly asked: number | null;
}

/** Of a consultation or ballot `s`: how many have answered, of how many. Asked for the rows of one page only. */
export const PROGRESS = `
  (select count(*)::integer from jsonb_object_keys(s.state->'answers')) as answered, jsonb_array_length(s.state->'askedPostIds') as asked`;

const PLACE = 'due_order, opened_at, stream_id, key';

// Each post gives its own first rows straight from the index; only those few are merged.
const INBOX = `
  with first as (
    select t.* from unnest($1::text[]) as p(post_id)
    cross join lateral (
      select * from open_task
      where post_id = p.post_id and (${PLACE}) > ($2::timestamptz, $3::timestamptz, $4, $5)
      order by ${PLACE} limit $6) t
    order by ${PLACE} limit $6)
  select first.*, d.subject, d.document_type, d.agency_id, d.unit_id, d.drafter_person_id, asking.answered, asking.asked
  from first left join document d on d.id = first.document_id
  left join lateral (
    select ${PROGRESS} from stream s where s.stream_id = first.stream_id and first.step_kind in ('consult', 'poll')) asking on true
  order by ${PLACE}`;

const BEGINNING: readonly string[] = ['-infinity', '-infinity', '', ''];

function nextAfter(row: Row): string {
  const place = [row.due_at?.toISOString() ?? 'infinity', row.opened_at.toISOString(), row.stream_id, row.key];
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function placeOf(after: string): readonly string[] {
  const place = parsed(Buffer.from(after, 'base64url').toString('utf8'));
  const ok = Array.isArray(place) && place.length === 4 && place.every((part) => typeof part === 'string')
    && (place[0] === 'infinity' || isInstant(place[0] ?? '')) && isInstant(place[1] ?? '');
  if (!ok) throw new RangeError('not the place of a row of an inbox');
  return place;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inboxRow(row: Row): InboxRow {
  return {
    streamId: row.stream_id, key: row.key, postId: row.post_id, documentId: row.document_id, step: row.step, stepKind: row.step_kind,
    openedAt: row.opened_at.toISOString(), urgency: row.urgency,
    ...(row.due_at !== null && { dueAt: row.due_at.toISOString() }),
    ...(row.subject !== null && { subject: row.subject }),
    ...(row.document_type !== null && { documentType: row.document_type }),
    ...(row.agency_id !== null && { agencyId: row.agency_id }),
    ...(row.unit_id !== null && { unitId: row.unit_id }),
    ...(row.drafter_person_id !== null && { drafterPersonId: row.drafter_person_id }),
    ...(row.answered !== null && row.asked !== null && { progress: { answered: row.answered, asked: row.asked } }),
  };
}
