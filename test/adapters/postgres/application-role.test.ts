import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { admitApplication, type ApplicationRole } from '../../../adapters/postgres/application-role';
import { rightsOf } from '../../../adapters/postgres/role-rights';
import { createTestDatabase, type TestDatabase } from '../../support/database';

const APPEND_ONLY = ['act', 'administration_change', 'event', 'signing_key_log'];

let database: TestDatabase;
let role: ApplicationRole;
let applicationUrl: string;
let application: Client;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  role = { name: `app_${randomBytes(6).toString('hex')}`, password: randomUUID() };
  await admitApplication(database.url, role);
  applicationUrl = addressAs(role);
  [application, owner] = await Promise.all([applicationUrl, database.url].map(connected)) as [Client, Client];
});
afterAll(async () => {
  await application.end();
  await owner.query(`drop owned by ${role.name}`);
  await owner.query(`drop role ${role.name}`);
  await owner.end();
  await database.drop();
});

function addressAs({ name, password }: ApplicationRole): string {
  const url = new URL(database.url);
  url.username = name;
  url.password = password;
  return url.href;
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

async function tables(): Promise<readonly string[]> {
  const { rows } = await owner.query<{ name: string }>("select tablename::text as name from pg_tables where schemaname = 'public' order by name");
  return rows.map(({ name }) => name);
}

const FORBIDDEN = { code: '42501' };

describe('the role the office works as', () => {
  it.each(APPEND_ONLY)('reads and adds to %s, and cannot change, delete or empty it', async (table) => {
    await application.query(`select from ${table} limit 1`);
    const { rows } = await owner.query("select has_table_privilege($1, $2, 'insert') as adds", [role.name, table]);
    expect(rows).toEqual([{ adds: true }]);
    const { rows: [column] } = await owner.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1 and is_identity = 'NO' limit 1", [table]);
    await expect(application.query(`update ${table} set ${column?.name} = ${column?.name}`)).rejects.toMatchObject(FORBIDDEN);
    await expect(application.query(`delete from ${table}`)).rejects.toMatchObject(FORBIDDEN);
    await expect(application.query(`truncate ${table}`)).rejects.toMatchObject(FORBIDDEN);
  });

  it('cannot take away what stands in the way', async () => {
    for (const statement of [
      'alter table event disable trigger event_append_only', 'drop trigger event_append_only on event', 'drop table event',
      'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
      'set session_replication_role = replica', 'create table of_mine (so int)',
      "insert into _prisma_migrations (id, checksum, migration_name) values ('1', '1', '1')",
    ]) {
      await expect(application.query(statement).then(() => statement)).rejects.toMatchObject({ severity: expect.stringMatching(/ERROR/) });
    }
    // PostgreSQL only warns that there was nothing to grant.
    await application.query('grant update on event to current_user');
    expect(await rightsOf(applicationUrl)).toEqual({ role: role.name, canChange: [] });
  });

  it('does its work in every other table, and makes the temporary ones a check of the record needs', async () => {
    for (const table of (await tables()).filter((name) => !APPEND_ONLY.includes(name) && name !== '_prisma_migrations')) {
      const { rows } = await owner.query("select has_table_privilege($1, $2, 'select, insert, update, delete') as works", [role.name, table]);
      expect({ table, ...rows[0] }).toEqual({ table, works: true });
    }
    await application.query('create temporary table checked (like event including all)');
  });

  it('is admitted again without a change, by two starts at once, and to tables that came since', async () => {
    await owner.query('create table came_since (so int)');
    await Promise.all([admitApplication(database.url, role), admitApplication(database.url, role)]);
    await application.query('insert into came_since values (1)');
    expect(await rightsOf(applicationUrl)).toEqual({ role: role.name, canChange: [] });
  });

  it('keeps the password its people gave it; one of our own is set anew', async () => {
    await admitApplication(database.url, { ...role, password: 'another' });
    await expect(connected(addressAs({ ...role, password: 'another' }))).rejects.toMatchObject({ code: '28P01' });
    await admitApplication(database.url, { ...role, password: 'another' }, true);
    await (await connected(addressAs({ ...role, password: 'another' }))).end();
    await admitApplication(database.url, role, true);
  });

  it('is not the owner, who could change everything', async () => {
    const { username } = new URL(database.url);
    await expect(admitApplication(database.url, { name: username, password: '' })).rejects.toThrow('phải dùng hai vai trò khác nhau');
    expect((await rightsOf(database.url)).canChange).toEqual(APPEND_ONLY);
  });

  it('says what to do when the owner may not make roles', async () => {
    await expect(admitApplication(applicationUrl, { name: 'nobody_yet', password: 'x' })).rejects.toThrow("create role nobody_yet login password '…'");
  });
});
