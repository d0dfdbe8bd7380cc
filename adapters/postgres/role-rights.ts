import { Client } from 'pg';
import { APPEND_ONLY } from './application-role';

/** What the role of a database address could do to the record beyond adding to it. */
export interface RoleRights {
  readonly role: string;
  /** Append-only tables whose rows it may change, or could open to change because it owns them or is above all rights. */
  readonly canChange: readonly string[];
}

/** Asks the database itself; changes nothing. A database without our tables answers no tables. */
export async function rightsOf(databaseUrl: string): Promise<RoleRights> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows: [who] } = await client.query<{ role: string; migrated: boolean }>(
      "select current_user::text as role, to_regprocedure('refuse_change()') is not null as migrated");
    const { rows } = who?.migrated ? await client.query<{ name: string }>(CHANGEABLE) : { rows: [] };
    return { role: who?.role ?? '', canChange: rows.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

/** A superuser has every privilege, and whoever may act as the owner can grant any to themselves. */
const CHANGEABLE = `
  select a.name from (${APPEND_ONLY}) a join pg_class c on c.relname = a.name and c.relnamespace = 'public'::regnamespace
  where has_table_privilege(c.oid, 'update, delete, truncate') or pg_has_role(c.relowner, 'member') order by a.name`;
