import type { Pool } from 'pg';
import type { Instant } from '../../domain/time/instant';
import { hashToken, newToken } from './session-token';

/** A session nobody used for this long has ended. */
const IDLE_HOURS = 8;
/** After this long one signs in again, however busy. */
const LONGEST_HOURS = 12;
/** A token in use is replaced after this long; the former one answers a little longer, for requests already on their way. */
const ROTATE_AFTER_MINUTES = 30;
const FORMER_TOKEN_SECONDS = 60;

export interface FoundSession {
  readonly personId: string;
  /** Given when the id was rotated: the browser gets this one from now on. */
  readonly newToken?: string;
  /** The record's clock and the version of its organisation at that moment: every request needs them, so they cost no question of their own. */
  readonly now: Instant;
  readonly organisationVersion: number;
}

/** Sessions in PostgreSQL: they end everywhere at once and survive a restart. */
export interface Sessions {
  begin(personId: string): Promise<string>;
  /** Undefined when there is none, or it has ended. */
  find(token: string): Promise<FoundSession | undefined>;
  end(token: string): Promise<void>;
}

export function createSessions(pool: Pool): Sessions {
  return {
    async begin(personId) {
      const { token, tokenSha256 } = newToken();
      await pool.query({ name: 'begin-session', text: BEGIN, values: [tokenSha256, personId] });
      return token;
    },
    async find(token) {
      const { rows } = await pool.query<SessionRow>({ name: 'find-session', text: FIND, values: [hashToken(token)] });
      const row = rows[0];
      if (!row) return undefined;
      const { person_id: personId, now, organisation_version: organisationVersion } = row;
      const replaced = row.is_old ? await rotate(pool, token) : undefined;
      return { personId, now: now.toISOString(), organisationVersion, ...(replaced && { newToken: replaced }) };
    },
    async end(token) {
      await pool.query({ name: 'end-session', text: END, values: [hashToken(token)] });
    },
  };
}

interface SessionRow {
  readonly person_id: string;
  readonly is_old: boolean;
  readonly now: Date;
  readonly organisation_version: number;
}

/** Undefined when another request of the same page came first: its answer carries the new token, and this one must not put another over it. */
async function rotate(pool: Pool, former: string): Promise<string | undefined> {
  const { token, tokenSha256 } = newToken();
  const { rowCount } = await pool.query({ name: 'rotate-session', text: ROTATE, values: [tokenSha256, hashToken(former)] });
  return rowCount ? token : undefined;
}

const BEGIN = `
  with ended as (delete from session_token where person_id = $2 and ends_at < now())
  insert into session_token (token_sha256, person_id, ends_at) values ($1, $2, now() + interval '${LONGEST_HOURS} hours')`;

// `seen_at` is written at most once a minute: a page that asks ten times a second need not cost ten writes.
const FIND = `
  with found as (
    select s.token_sha256, s.person_id, s.seen_at, s.created_at < now() - interval '${ROTATE_AFTER_MINUTES} minutes'
      and s.ends_at > now() + interval '${FORMER_TOKEN_SECONDS} seconds' as is_old
    from session_token s join account a on a.person_id = s.person_id
    where s.token_sha256 = $1 and s.ends_at > now() and s.seen_at > now() - interval '${IDLE_HOURS} hours' and a.disabled_at is null
  ), seen as (
    update session_token s set seen_at = now() from found f
    where s.token_sha256 = f.token_sha256 and f.seen_at < now() - interval '1 minute'
  )
  select f.person_id, f.is_old, clock_timestamp() as now, o.version as organisation_version from found f, organisation_version o`;

// The new token ends when the former one was to end: the join sees that row as it stood before.
const ROTATE = `
  with former as (
    update session_token set ends_at = now() + interval '${FORMER_TOKEN_SECONDS} seconds'
    where token_sha256 = $2 and ends_at > now() + interval '${FORMER_TOKEN_SECONDS} seconds'
    returning person_id
  )
  insert into session_token (token_sha256, person_id, ends_at)
  select $1, f.person_id, s.ends_at from former f join session_token s on s.token_sha256 = $2`;

const END = 'delete from session_token where token_sha256 = $1';
