import { Client } from 'pg';
import { loadReferenceData, type ReferenceData } from '../../adapters/postgres/organisation';
import { civilDateOf, type CivilDate } from '../../domain/time/instant';
import { databaseHere } from '../office/database-here';

export interface WithinOrganisation extends ReferenceData {
  readonly client: Client;
  readonly today: CivilDate;
}

/** Works on who is who under its lock, all of it or nothing, like an administrator's change. @throws ConfigError */
export async function withinOrganisation<Result>(work: (within: WithinOrganisation) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: databaseHere() });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select version from organisation_version for update');
    const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
    const today = civilDateOf((rows[0]?.now ?? new Date()).toISOString());
    const result = await work({ client, today, ...(await loadReferenceData(client)) });
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
