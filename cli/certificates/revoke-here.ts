import type { Pool } from 'pg';
import { currentReference } from '../../adapters/postgres/organisation';
import { createReadPool } from '../../adapters/postgres/pool';
import { logRevocation, type Revocation } from '../../adapters/postgres/signing-keys/key-log';
import { createClock } from '../../adapters/postgres/state-reader';
import { openKeyStore } from '../../adapters/signing/key-store';
import { readStartConfig } from '../../config/read-config';
import type { Noted } from '../../domain/administration/noted';
import { agencyOfCertificate } from '../../domain/organisation/certificate-owner';
import { civilDateOf, type Instant } from '../../domain/time/instant';
import { databaseHere } from '../office/database-here';
import { Refusal } from '../refusal';

/**
 * Declares a certificate revoked from now on, and logs it as the operator's act, with the key and with its agency. Answers since when.
 * @throws Refusal
 */
export async function revokeCertificateHere(certificateId: string, reason: string): Promise<Instant> {
  const pool = createReadPool({ connectionString: databaseHere(), max: 1 });
  try {
    const store = await openKeyStore(readStartConfig().folders.keys);
    const at = await store.revoke(certificateId, await createClock(pool).now());
    if (at === undefined) throw new Refusal(`Không có chứng thư số ${certificateId}. Xem mã bằng: trinh certificate list`);
    const holder = (await store.certificateOf(certificateId))?.holder.name ?? certificateId;
    const noted = { kind: 'revoke-certificate', certificateId, holder, reason } as const;
    await logRevocation(pool, { certificateId, reason, at, ...(await noteFor(pool, noted, at)) });
    return at;
  } finally {
    await pool.end();
  }
}

type Revoked = Extract<Noted, { readonly kind: 'revoke-certificate' }>;

/** For the log of the agency whose certificate it is; nobody's log for a certificate nobody has any more. */
async function noteFor(pool: Pool, noted: Revoked, at: Instant): Promise<Pick<Revocation, 'note'>> {
  const { organisation } = await currentReference(pool)();
  const agencyId = agencyOfCertificate(organisation, noted.certificateId, civilDateOf(at));
  return agencyId === undefined ? {} : { note: { id: `revoke-certificate/${noted.certificateId}`, agencyId, noted } };
}
