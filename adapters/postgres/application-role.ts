import { Client, DatabaseError } from 'pg';

export interface ApplicationRole {
  readonly name: string;
  readonly password: string;
}

/**
 * Lets the role the office works as do its work in the migrated database of `ownerUrl`, and no more: what is append-only it can add to
 * and read, but neither change, delete nor open to change. Makes the role when it is missing; `setsPassword` also gives a known one
 * this password. Doing it again changes nothing.
 *
 * @throws with a sentence when the role is the owner itself, or the owner may not make roles
 */
export async function admitApplication(ownerUrl: string, role: ApplicationRole, setsPassword = false): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    // Two starts at once would grant to the same tables at the same time, which PostgreSQL refuses.
    await client.query("select pg_advisory_xact_lock(hashtext('trinh application role'))");
    await ensureRole(client, role, setsPassword);
    await client.query(grantsTo(client, role.name, await appendOnlyTables(client), await databaseOf(client)));
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The role a database address names. */
export function roleIn(databaseUrl: string): ApplicationRole {
  const { username, password } = new URL(databaseUrl);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

async function ensureRole(client: Client, { name, password }: ApplicationRole, setsPassword: boolean): Promise<void> {
  const { rows } = await client.query<{ owner: boolean; known: boolean }>(
    'select current_user = $1 as owner, exists (select from pg_roles where rolname = $1) as known', [name]);
  const [{ owner, known } = { owner: false, known: false }] = rows;
  if (owner) throw new Error(`${name} là vai trò sở hữu các bảng. DATABASE_URL và DATABASE_OWNER_URL phải dùng hai vai trò khác nhau.`);
  if (known && !setsPassword) return;
  const statement = `${known ? 'alter' : 'create'} role ${client.escapeIdentifier(name)} login password ${client.escapeLiteral(password)}`;
  await client.query(statement).catch((error: unknown) => {
    if (!isForbidden(error)) throw error;
    throw new Error(`Vai trò ${name} chưa có và DATABASE_OWNER_URL không được phép tạo. Hãy tạo trước: create role ${name} login password '…'.`);
  });
}

function isForbidden(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '42501';
}

/** Those whose rows the schema's own trigger refuses to change. */
async function appendOnlyTables(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(APPEND_ONLY);
  return rows.map(({ name }) => name);
}

async function databaseOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  return rows[0]?.name ?? '';
}

function grantsTo(client: Client, name: string, appendOnly: readonly string[], database: string): string {
  const role = client.escapeIdentifier(name);
  const kept = ['_prisma_migrations', ...appendOnly].map((table) => client.escapeIdentifier(table)).join(', ');
  return `
    grant connect, temporary on database ${client.escapeIdentifier(database)} to ${role};
    grant usage on schema public to ${role};
    grant usage, select on all sequences in schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    revoke update, delete, truncate on ${kept} from ${role};
    revoke insert on _prisma_migrations from ${role}`;
}

/** Names of the append-only tables of a migrated database. */
export const APPEND_ONLY = `
  select distinct c.relname::text as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where t.tgfoid = 'refuse_change()'::regprocedure order by name`;
