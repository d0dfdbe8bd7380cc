import { createReadPool } from '../../adapters/postgres/pool';
import { logRevocation } from '../../adapters/postgres/signing-keys/key-log';
import { createClock } from '../../adapters/postgres/state-reader';
import { openKeyStore } from '../../adapters/signing/key-store';
import { readStartConfig } from '../../config/read-config';
import type { Instant } from '../../domain/time/instant';
import { databaseHere } from '../office/database-here';
import { Refusal } from '../refusal';

/** Declares a certificate revoked from now on, and logs it as the operator's act. Answers since when. @throws Refusal */
export async function revokeCertificateHere(certificateId: string, reason: string): Promise<Instant> {
  const pool = createReadPool({ connectionString: databaseHere(), max: 1 });
  try {
    const store = await openKeyStore(readStartConfig().folders.keys);
    const at = await store.revoke(certificateId, await createClock(pool).now());
    if (at === undefined) throw new Refusal(`Không có chứng thư số ${certificateId}. Xem mã bằng: trinh certificate list`);
    await logRevocation(pool, { certificateId, reason, at });
    return at;
  } finally {
    await pool.end();
  }
}
