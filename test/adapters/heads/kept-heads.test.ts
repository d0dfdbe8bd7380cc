import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { createHeadKeeping } from '../../../adapters/heads/keep-heads';
import { verifyHeads } from '../../../adapters/heads/verify-heads';
import { sealEvent } from '../../../adapters/postgres/event-chain';
import { hasCode } from '../../../adapters/signing/exclusive-file';
import { createTestDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
let pool: Pool;
let folder: string;
const heads = (): string => join(folder, 'heads');
beforeAll(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.url });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-heads-'));
});

/** A stream of one event, as a commit would have written it. */
async function written(at: string, data = '{}', streamId = `document/${randomUUID()}` as const) {
  const event = sealEvent({
    streamId, seq: 1, type: 'DocumentSubmitted', v: 1, data, at, commandId: randomUUID(), actor: '{"kind":"system"}', prevHash: '0'.repeat(64),
  });
  const values = [event.streamId, event.seq, event.type, event.v, event.data, event.at, event.commandId, event.actor, event.prevHash, event.hash];
  await pool.query(
    `insert into event (stream_id, seq, type, v, data, at, command_id, actor, prev_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values,
  );
  await pool.query(
    `insert into stream (stream_id, kind, seq, head, state, closed, phase, step, effect_ids, updated_at)
     values ($1, 'document', 1, $2, '{}', false, '', '', '{}', $3)`, [streamId, event.hash, at]);
  return event;
}

async function night(day: string): Promise<number> {
  const keeping = createHeadKeeping({ pool, folder: heads(), keysFolder: join(folder, 'keys') });
  return (await keeping.keep(day, `${day}T18:30:00.000Z`)).streams;
}

async function verified() {
  return verifyHeads(pool, heads(), await readFile(join(folder, 'keys', 'record.pem'), 'utf8'));
}

/** What no grant and no trigger holds back: somebody with the keys of the database server. */
async function rewritten(streamId: string, data: string): Promise<void> {
  const before = await pool.query('select type, v, at, command_id, actor::text as actor from event where stream_id = $1', [streamId]);
  await pool.query('alter table event disable trigger all');
  await pool.query('delete from event where stream_id = $1', [streamId]);
  await pool.query('delete from stream where stream_id = $1', [streamId]);
  await pool.query('alter table event enable trigger all');
  await written(new Date(before.rows[0].at).toISOString(), data, streamId as `document/${string}-${string}-${string}-${string}-${string}`);
}

test('each night names the streams that moved since the last, once, and holds the record against all of them', async () => {
  await written('2026-06-19T03:00:00.000Z');
  expect(await night('2026-06-19')).toBeGreaterThan(0);
  await written('2026-06-20T03:00:00.000Z');
  expect(await night('2026-06-20')).toBe(1);
  expect(await night('2026-06-20')).toBe(1);
  expect((await readdir(heads())).toSorted()).toEqual(['2026-06-19.heads', '2026-06-19.heads.sig', '2026-06-20.heads', '2026-06-20.heads.sig']);
  expect(await verified()).toEqual({ files: 2, findings: [] });
});

test('a chain written anew from its beginning, right in itself, is found out', async () => {
  const event = await written('2026-07-01T03:00:00.000Z');
  await night('2026-07-01');
  await rewritten(event.streamId, '{"other":"words"}');
  expect((await verified()).findings.map(({ kind, where }) => [kind, where])).toEqual([['kept-head-differs', event.streamId]]);
});

test('a list that was changed, lost its signature, or is missing in the row is found out', async () => {
  await written('2026-08-01T03:00:00.000Z');
  await night('2026-08-01');
  await written('2026-08-02T03:00:00.000Z');
  await night('2026-08-02');
  const kinds = async () => (await verified()).findings.map(({ kind, where }) => [kind, where]);
  const first = join(heads(), '2026-08-01.heads');
  const text = await readFile(first, 'utf8');
  await writeFile(first, text.replace('at 2026-08-01', 'at 2026-07-01'));
  expect(await kinds()).toEqual([['kept-heads-broken', '2026-08-01.heads'], ['kept-heads-broken', '2026-08-02.heads']]);
  await writeFile(first, text);
  await rm(`${first}.sig`);
  expect(await kinds()).toEqual([['kept-heads-broken', '2026-08-01.heads']]);
  await rm(first);
  expect(await kinds()).toEqual([['kept-heads-broken', '2026-08-02.heads']]);
});

test('openssl proves a list with the public half of the key', async () => {
  await written('2026-09-01T03:00:00.000Z');
  await night('2026-09-01');
  const list = join(heads(), '2026-09-01.heads');
  await writeFile(join(folder, 'sig.der'), Buffer.from(await readFile(`${list}.sig`, 'utf8'), 'base64'));
  const asked = ['dgst', '-sha256', '-verify', join(folder, 'keys', 'record.pem'), '-signature', join(folder, 'sig.der'), list];
  expect(answerOf(asked)).toMatch(/^Verified OK|no openssl/);
});

function answerOf(args: readonly string[]): string {
  try {
    return execFileSync('openssl', [...args], { encoding: 'utf8' });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'no openssl';
    throw error;
  }
}
