import type { Pool } from 'pg';
import type { DevelopmentAuthority } from '../../adapters/signing/development-authority';
import { officialCalendar } from '../../domain/calendar/official-days';
import { civilDateOf } from '../../domain/time/instant';
import { demoOffice } from './demo-office';
import { issueCertificates } from './issue-certificates';
import { writeAccounts } from './write-accounts';
import { writeCalendar } from './write-calendar';
import { writeOrganisation } from './write-organisation';

export interface SeedPorts {
  readonly pool: Pool;
  readonly authority: DevelopmentAuthority;
}

/** Lays out the demo office in one transaction unless it stands already. Answers whether it was laid out now. */
export async function seedDemoOffice({ pool, authority }: SeedPorts): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('trinh-demo-office'))");
    const { rows } = await client.query<{ now: Date; laid: boolean }>('select now() as now, exists (select from agency) as laid');
    const { now, laid } = rows[0] ?? { now: new Date(), laid: false };
    if (!laid) {
      const today = civilDateOf(now.toISOString());
      await writeOrganisation(client, demoOffice(today, await issueCertificates(authority, today)));
      await writeCalendar(client, officialCalendar);
      await writeAccounts(client);
    }
    await client.query('commit');
    return !laid;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
