import type { Pool } from 'pg';
import { afterWrongPin, isLocked, triesLeft, type KeyLock } from '../../../domain/signing/key-lock';
import { inTransaction } from '../transaction';
import type { Statement } from '../queries/statement';

export type PinTried =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'locked'; readonly at: string };

/**
 * Tries a PIN under the lock of its key, so that several guesses at once count one by one and the count survives whatever restarts.
 * Whether the PIN is right is asked of the key itself; nothing of it comes here. Throws `RecordUnavailable`.
 */
export function tryPin(
  pool: Pool, tried: { readonly certificateId: string; readonly personId: string; isRight(): Promise<boolean> },
): Promise<PinTried> {
  const { certificateId, personId } = tried;
  return inTransaction<PinTried>(pool, async (client) => {
    await client.query(statement('know-signing-key', KNOW, [certificateId]));
    const { rows: [row] } = await client.query<LockRow>(statement('lock-signing-key', LOCK, [certificateId]));
    if (!row) throw new Error('a key that was just written down is gone');
    const lock: KeyLock = { wrongPins: row.wrong_pins, ...(row.locked_at && { lockedAt: row.locked_at.toISOString() }) };
    if (lock.lockedAt !== undefined) return { nothingWritten: { kind: 'locked', at: lock.lockedAt } };
    if (await tried.isRight()) {
      if (lock.wrongPins === 0) return { nothingWritten: { kind: 'accepted' } };
      return { writing: client.query(statement('count-wrong-pins', COUNT, [certificateId, 0, null])).then(() => ({ kind: 'accepted' })) };
    }
    const after = afterWrongPin(lock, row.now.toISOString());
    await client.query(statement('count-wrong-pins', COUNT, [certificateId, after.wrongPins, after.lockedAt ?? null]));
    if (!isLocked(after)) return { writing: Promise.resolve({ kind: 'wrong', triesLeft: triesLeft(after) }) };
    const logged = client.query(statement('log-locked-key', LOG_LOCKED, [certificateId, personId]));
    return { writing: logged.then(() => ({ kind: 'locked', at: row.now.toISOString() })) };
  });
}

interface LockRow {
  readonly wrong_pins: number;
  readonly locked_at: Date | null;
  readonly now: Date;
}

function statement(name: string, text: string, values: readonly unknown[]): Statement {
  return { name, text, values: [...values] };
}

const KNOW = 'insert into signing_key (certificate_id) values ($1) on conflict do nothing';
const LOCK = 'select wrong_pins, locked_at::timestamptz, clock_timestamp() as now from signing_key where certificate_id = $1 for update';
const COUNT = 'update signing_key set wrong_pins = $2, locked_at = $3 where certificate_id = $1';
const LOG_LOCKED = `insert into signing_key_log (certificate_id, kind, person_id) values ($1, 'locked', $2)`;
