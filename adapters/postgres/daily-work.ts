import type { Pool } from 'pg';
import type { DailyWork, PersonsWork, WorkLine } from '../../activities/ports';
import { isWorkingDay } from '../../domain/calendar/working-days';
import { sayDeadline } from '../../domain/deadlines/say-deadline';
import { actingPosts } from '../../domain/organisation/acting-posts';
import { agencyOf } from '../../domain/organisation/posts';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import { civilDateOf, endOfDay, type Instant } from '../../domain/time/instant';
import { readInbox, type InboxRow } from './inbox';
import { loadReferenceData, type ReferenceData } from './organisation';
import { orRecordError } from './record-unavailable';

const FIRST_LINES = 10;

/** The open work of everybody, and who has had the mail of a day. Throws `RecordUnavailable`. */
export function createDailyWork(pool: Pool): DailyWork {
  return {
    ofEverybody: (now) => orRecordError(() => workOfEverybody(pool, now)),
    claim: (personId, day) => orRecordError(async () => {
      const { rowCount } = await pool.query({ name: 'claim-digest', text: CLAIM, values: [personId, keyOf(day)] });
      return rowCount === 1;
    }),
    giveBack: (personId, day) => orRecordError(async () => {
      await pool.query({ name: 'give-back-digest', text: GIVE_BACK, values: [personId, keyOf(day)] });
    }),
  };
}

async function workOfEverybody(pool: Pool, now: Instant): Promise<readonly PersonsWork[]> {
  const reference = await loadReferenceData(pool);
  const today = civilDateOf(now);
  if (!isWorkingDay(today, reference.calendar)) return [];
  const { rows } = await pool.query<{ post_id: string }>('select distinct post_id from open_task');
  const busy = new Set(rows.map((row) => row.post_id));
  const everybody: PersonsWork[] = [];
  for (const { id, email } of reference.organisation.persons) {
    const postIds = actingPosts(reference.organisation, id, today).map((acting) => acting.postId).filter((postId) => busy.has(postId));
    if (postIds.length > 0) everybody.push({ personId: id, email, ...(await workAt(pool, [...new Set(postIds)], reference, now)) });
  }
  return everybody;
}

type Work = Omit<PersonsWork, 'personId' | 'email'>;

async function workAt(pool: Pool, postIds: readonly string[], reference: ReferenceData, now: Instant): Promise<Work> {
  const { rows } = await pool.query<Counts>({ name: 'digest-counts', text: COUNTS, values: [postIds, now, endOfDay(civilDateOf(now))] });
  const first = await readInbox(pool, { postIds, limit: FIRST_LINES });
  return { ...(rows[0] ?? { open: 0, overdue: 0, dueToday: 0 }), lines: first.rows.map((row) => lineOf(row, reference, now)) };
}

type Counts = Pick<PersonsWork, 'open' | 'overdue' | 'dueToday'>;

function lineOf(row: InboxRow, { organisation, calendar }: ReferenceData, now: Instant): WorkLine {
  const agency = row.agencyId === undefined ? undefined : agencyOf(organisation, row.agencyId);
  const typeName = agency && documentTypeOf(agency.pack, row.documentType ?? '', civilDateOf(now))?.name;
  return {
    kind: KINDS.find((kind) => kind === row.stepKind) ?? 'document',
    ...(agency && { document: { system: agency.system, agencyName: agency.name, typeName: typeName ?? '', subject: row.subject ?? '' } }),
    ...(row.dueAt !== undefined && { due: sayDeadline(row.dueAt, now, calendar) }),
  };
}

const KINDS: readonly WorkLine['kind'][] = ['acknowledge', 'confirm-recall', 'deliver-by-hand', 'tell-of-recall', 'session-papers'];

function keyOf(day: string): string {
  return `daily-digest/${day}`;
}

const COUNTS = `
  select count(*)::integer as open, (count(*) filter (where due_at < $2::timestamptz))::integer as overdue,
    (count(*) filter (where due_at >= $2::timestamptz and due_at <= $3::timestamptz))::integer as "dueToday"
  from open_task where post_id = any($1::text[])`;
const CLAIM = "insert into notification (person_id, kind, key) values ($1, 'daily-digest', $2) on conflict (person_id, key) do nothing";
const GIVE_BACK = 'delete from notification where person_id = $1 and key = $2';
