import type { Pool } from 'pg';

/** Wrong passwords or PINs of the last minutes that make one wait. */
const WINDOW_MINUTES = 15;
const PER_SUBJECT_AND_ADDRESS = 5;
const PER_ADDRESS = 50;
const PER_SUBJECT = 25;
/** An address from which somebody came in lately is not shut out by strangers trying the same name from elsewhere. */
const KNOWN_ADDRESS_DAYS = 30;

/**
 * Slows guessing without locking a victim out: the limit that counts all addresses does not hold at an address where the person came
 * in before, and every limit passes by itself.
 */
export interface Attempts {
  /** Seconds to wait; 0 when an attempt may be made now. */
  waitSeconds(subject: string, address: string): Promise<number>;
  note(subject: string, address: string, succeeded: boolean): Promise<void>;
}

export function createAttempts(pool: Pool): Attempts {
  return {
    async waitSeconds(subject, address) {
      const { rows } = await pool.query<AttemptCounts>({ name: 'count-attempts', text: COUNT, values: [subject, address] });
      const counts = rows[0];
      return counts && isTooMany(counts) ? Math.max(1, counts.wait_seconds) : 0;
    },
    async note(subject, address, succeeded) {
      await pool.query({ name: 'note-attempt', text: NOTE, values: [subject, address, succeeded] });
    },
  };
}

interface AttemptCounts {
  readonly here: number;
  readonly of_address: number;
  readonly of_subject: number;
  readonly known: boolean;
  readonly wait_seconds: number;
}

function isTooMany(counts: AttemptCounts): boolean {
  return counts.here >= PER_SUBJECT_AND_ADDRESS || counts.of_address >= PER_ADDRESS || (!counts.known && counts.of_subject >= PER_SUBJECT);
}

// What no limit looks at any more goes with the next attempt on the same name.
const NOTE = `
  with old as (delete from login_attempt where login = $1 and at < now() - interval '${KNOWN_ADDRESS_DAYS} days')
  insert into login_attempt (login, address, succeeded) values ($1, $2, $3)`;

// Failures count since the last success of the same subject at the same address.
const COUNT = `
  with recent as (
    select login, address, at from login_attempt
    where not succeeded and at > now() - interval '${WINDOW_MINUTES} minutes' and (login = $1 or address = $2)
  ), last_success as (
    select max(at) as at from login_attempt
    where login = $1 and address = $2 and succeeded and at > now() - interval '${KNOWN_ADDRESS_DAYS} days'
  )
  select
    (select count(*)::int from recent, last_success l where login = $1 and address = $2 and (l.at is null or recent.at > l.at)) as here,
    (select count(*)::int from recent where address = $2) as of_address,
    (select count(*)::int from recent where login = $1) as of_subject,
    (select at is not null from last_success) as known,
    (select coalesce(ceil(extract(epoch from min(at) + interval '${WINDOW_MINUTES} minutes' - now()))::int, 0) from recent)
      as wait_seconds`;
