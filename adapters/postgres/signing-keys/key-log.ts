import type { Pool } from 'pg';
import type { Instant } from '../../../domain/time/instant';
import type { KeyLock } from '../../../domain/signing/key-lock';
import { noteStatement, type Note } from '../administration/note';
import { together } from '../queries/together';
import { inTransaction } from '../transaction';

/** What became of a key: who, when, why. */
export interface KeyLogEntry {
  readonly kind: 'locked' | 'opened' | 'agency-accepted' | 'revoked' | 'pin-changed';
  /** Absent for what the operator did at the machine. */
  readonly personId?: string;
  readonly organisation?: string;
  readonly reason?: string;
  readonly at: string;
}

export interface KeptKey {
  readonly lock: KeyLock;
  /** Latest first. */
  readonly log: readonly KeyLogEntry[];
}

/** What is kept of these keys, by certificate id; a key nobody has used yet has an empty lock and log. */
export async function readKeptKeys(pool: Pool, certificateIds: readonly string[]): Promise<ReadonlyMap<string, KeptKey>> {
  const { rows } = await pool.query<{ id: string; lock: KeyLock; log: KeyLogEntry[] }>({
    name: 'read-kept-keys', text: READ, values: [certificateIds],
  });
  const kept = new Map(rows.map(({ id, lock, log }) => [id, { lock, log }]));
  return new Map(certificateIds.map((id) => [id, kept.get(id) ?? { lock: { wrongPins: 0 }, log: [] }]));
}

/** Opens a locked key again; false when it was not locked. Throws `RecordUnavailable`. */
export function openLockedKey(
  pool: Pool, asked: { readonly certificateId: string; readonly personId: string; readonly reason: string },
): Promise<boolean> {
  return inTransaction<boolean>(pool, async (client) => {
    const { rowCount } = await client.query({ name: 'open-signing-key', text: OPEN, values: [asked.certificateId] });
    if (!rowCount) return { nothingWritten: false };
    const values = [asked.certificateId, 'opened', asked.personId, null, asked.reason];
    return { writing: client.query({ name: 'log-signing-key', text: LOG, values }).then(() => true) };
  });
}

/** Keeps that an administrator accepted the agency a certificate names. Throws `RecordUnavailable`. */
export function acceptAgencyOnKey(
  pool: Pool,
  asked: { readonly certificateId: string; readonly personId: string; readonly organisation: string; readonly reason: string },
): Promise<void> {
  return inTransaction(pool, async (client) => {
    await client.query({ name: 'know-signing-key', text: KNOW, values: [asked.certificateId] });
    const values = [asked.certificateId, 'agency-accepted', asked.personId, asked.organisation, asked.reason];
    return { writing: client.query({ name: 'log-signing-key', text: LOG, values }).then(() => undefined) };
  });
}

/** Keeps that its owner, or the keeper of the seal, chose another PIN. Throws `RecordUnavailable`. */
export function logPinChange(pool: Pool, asked: { readonly certificateId: string; readonly personId: string }): Promise<void> {
  return inTransaction(pool, async (client) => {
    await client.query({ name: 'know-signing-key', text: KNOW, values: [asked.certificateId] });
    const values = [asked.certificateId, 'pin-changed', asked.personId, null, null];
    return { writing: client.query({ name: 'log-signing-key', text: LOG, values }).then(() => undefined) };
  });
}

export interface Revocation {
  readonly certificateId: string;
  readonly personId?: string;
  readonly reason: string;
  readonly at: Instant;
  /** For the log of the agency whose certificate it is. */
  readonly note?: Note;
}

/** Keeps that a certificate was declared revoked at `at`, by whom and why, with the key and with its agency; once. Throws `RecordUnavailable`. */
export function logRevocation(pool: Pool, asked: Revocation): Promise<void> {
  return inTransaction(pool, async (client) => {
    await client.query({ name: 'know-signing-key', text: KNOW, values: [asked.certificateId] });
    await client.query({ name: 'hold-signing-key', text: 'select from signing_key where certificate_id = $1 for update', values: [asked.certificateId] });
    const values = [asked.certificateId, asked.personId ?? null, asked.reason, asked.at];
    const writing = together([
      client.query({ name: 'log-revoked-key', text: LOG_REVOKED, values }), ...(asked.note ? [client.query(noteStatement(asked.note))] : []),
    ]);
    return { writing: writing.then(() => undefined) };
  });
}

const KNOW = 'insert into signing_key (certificate_id) values ($1) on conflict do nothing';
const OPEN = 'update signing_key set wrong_pins = 0, locked_at = null where certificate_id = $1 and locked_at is not null';
const LOG = 'insert into signing_key_log (certificate_id, kind, person_id, organisation, reason) values ($1, $2, $3, $4, $5)';
const LOG_REVOKED = `
  insert into signing_key_log (certificate_id, kind, person_id, reason, at) select $1, 'revoked', $2, $3, $4
  where not exists (select from signing_key_log where certificate_id = $1 and kind = 'revoked')`;
const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const READ = `
  select certificate_id as id,
    jsonb_strip_nulls(jsonb_build_object('wrongPins', wrong_pins, 'lockedAt', to_char(locked_at at time zone 'UTC', ${ISO}))) as lock,
    coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', kind, 'personId', person_id, 'organisation', organisation,
        'reason', reason, 'at', to_char(at at time zone 'UTC', ${ISO}))) order by number desc)
      from signing_key_log l where l.certificate_id = k.certificate_id), '[]'::jsonb) as log
  from signing_key k where certificate_id = any($1)`;
