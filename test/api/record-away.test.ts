import { Client } from 'pg';
import { randomUUID } from 'node:crypto';
import { testServerUrl } from '../support/database';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice, viewOf } from './support/office-day';
import { problemOf, signedIn } from './support/visitor';

let office: ApiOffice;
beforeAll(async () => { office = await openApiOffice(); }, 60_000);
afterAll(() => office.stop());

test('while the record is away people are asked to try again, and the same key afterwards is one act', async () => {
  const [officer, chief] = [await signedIn(office.url, 'anh'), await signedIn(office.url, 'hung')];
  const documentId = await handInNotice(officer);
  const { seq, text } = await viewOf(chief, documentId);
  const key = randomUUID();
  const act = () => chief.post(
    `/api/documents/${documentId}/acts/check`, { expectedVersion: seq, postId: 'vp-cvp', textSha256: text.textSha256 }, { key },
  );

  await allowConnections(false);
  const away = await act();
  const [page, ready] = [await chief.get(`/api/documents/${documentId}`), await chief.get('/api/health/ready')];
  await allowConnections(true);

  expect(problemOf(away)).toMatchObject({ status: 503, code: 'RECORD_UNAVAILABLE', detail: expect.stringContaining('thử lại') });
  expect(away.headers.get('retry-after')).toBe('2');
  expect([page.status, ready.status]).toEqual([503, 503]);
  expect((await act()).status).toBe(200);
  expect((await act()).status).toBe(200);
  expect(await office.parts.database.act.count({ where: { streamId: `document/${documentId}`, kind: 'check' } })).toBe(1);
});

/** The database goes, with everybody who is connected, and comes back. */
async function allowConnections(yes: boolean): Promise<void> {
  const name = await databaseName();
  const client = new Client({ connectionString: testServerUrl() });
  await client.connect();
  await client.query(`alter database ${client.escapeIdentifier(name)} with allow_connections ${String(yes)}`);
  if (!yes) await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await client.end();
}

let known: string | undefined;

async function databaseName(): Promise<string> {
  known ??= (await office.parts.pool.query<{ name: string }>('select current_database() as name')).rows[0]?.name;
  return known ?? '';
}
