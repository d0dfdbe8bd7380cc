import { currentReference } from '../../adapters/postgres/organisation';
import { createReadPool } from '../../adapters/postgres/pool';
import { openKeyStore } from '../../adapters/signing/key-store';
import { readStartConfig } from '../../config/read-config';
import type { Instant } from '../../domain/time/instant';
import { databaseHere } from '../office/database-here';

export interface ListedCertificate {
  readonly certificateId: string;
  /** The person or the seal it belongs to. */
  readonly owner: string;
  /** What stands on it; absent while it has not been brought in. */
  readonly named?: string;
  readonly validTo?: Instant;
  readonly revokedAt?: Instant;
}

/** Every certificate of a person or a seal of this installation. */
export async function listCertificates(): Promise<readonly ListedCertificate[]> {
  const pool = createReadPool({ connectionString: databaseHere(), max: 1 });
  try {
    const { organisation: { persons, seals } } = await currentReference(pool)();
    const store = await openKeyStore(readStartConfig().folders.keys);
    const owned = [
      ...persons.flatMap(({ certificateId, fullName }) => (certificateId === undefined ? [] : [{ certificateId, owner: fullName }])),
      ...seals.map(({ certificateId, name }) => ({ certificateId, owner: `con dấu ${name}` })),
    ];
    return await Promise.all(owned.map(async (one) => {
      const facts = await store.certificateOf(one.certificateId);
      return facts
        ? { ...one, named: facts.holder.name, validTo: facts.validTo, ...(facts.revokedAt !== undefined && { revokedAt: facts.revokedAt }) }
        : one;
    }));
  } finally {
    await pool.end();
  }
}
