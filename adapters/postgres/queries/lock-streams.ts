import type { StreamId } from '../../../domain/stream/stream-id';
import type { Instant } from '../../../domain/time/instant';
import type { Connection } from './statement';

/** A stream as it stands under lock. */
export interface LockedStream {
  readonly streamId: StreamId;
  readonly seq: number;
  readonly head: string;
  readonly state: unknown;
  readonly closed: boolean;
  /** When something falls due next: the run is woken when that comes nearer than its daily look. */
  readonly wakeAt: Instant | undefined;
  readonly effectIds: readonly string[];
  /** The person whose act was the last one; undefined when it was the system. */
  readonly actedBy: string | undefined;
  readonly updatedAt: Instant;
}

export interface LockedAt {
  readonly stream: LockedStream | undefined;
  readonly now: Instant;
  readonly organisationVersion: number;
}

/** Waits for the stream's row and returns it with the time at which it was had; `stream` is undefined before its first act. */
export async function lockStream(connection: Connection, streamId: StreamId): Promise<LockedAt> {
  const { rows } = await connection.query<StreamRow & { now: Date; organisation_version: number }>({
    name: 'lock-stream', text: LOCK_ONE, values: [streamId],
  });
  const row = rows[0];
  if (row === undefined) throw new Error('organisation_version has no row: the migrations have not run');
  return {
    stream: row.stream_id === null ? undefined : streamOf(row),
    now: row.now.toISOString(),
    organisationVersion: row.organisation_version,
  };
}

/** The same for children, locked one after another in the order of their ids, so that two parents never wait for each other. */
export async function lockChildren(connection: Connection, streamIds: readonly StreamId[]): Promise<readonly LockedStream[]> {
  const { rows } = await connection.query<StreamRow>({ name: 'lock-children', text: LOCK_MANY, values: [streamIds] });
  return rows.map(streamOf);
}

/** The database's clock: asked again after a wait for further locks. */
export async function readClock(connection: Connection): Promise<Instant> {
  const { rows } = await connection.query<{ now: Date }>({ name: 'read-clock', text: 'select clock_timestamp() as now', values: [] });
  return (rows[0]?.now ?? new Date(0)).toISOString();
}

interface StreamRow {
  readonly stream_id: StreamId;
  readonly seq: number;
  readonly head: string;
  readonly state: unknown;
  readonly closed: boolean;
  readonly wake_at: Date | null;
  readonly effect_ids: string[];
  readonly acted_by: string | null;
  readonly updated_at: Date;
}

const COLUMNS = 'stream_id, seq, head, state, closed, wake_at, effect_ids, acted_by, updated_at';

// The lock is taken inside the lateral part, so the clock outside it is read after the wait.
const LOCK_ONE = `
  select o.version as organisation_version, clock_timestamp() as now, s.*
  from organisation_version o
  left join lateral (select ${COLUMNS} from stream where stream_id = $1 for update) s on true`;

const LOCK_MANY = `select ${COLUMNS} from stream where stream_id = any($1::text[]) order by stream_id for update`;

function streamOf(row: StreamRow): LockedStream {
  return {
    streamId: row.stream_id,
    seq: row.seq,
    head: row.head,
    state: row.state,
    closed: row.closed,
    wakeAt: row.wake_at?.toISOString(),
    effectIds: row.effect_ids,
    actedBy: row.acted_by ?? undefined,
    updatedAt: row.updated_at.toISOString(),
  };
}
