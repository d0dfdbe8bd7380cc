import { EventEmitter } from 'node:events';
import { DatabaseError, Pool } from 'pg';
import { createDatabase } from '../../../adapters/postgres/prisma';
import { isRecordAway } from '../../../api/problems/record-away';

/** As PostgreSQL says it, and as its driver throws it. */
function saidByServer(code: string, message: string): DatabaseError {
  const error = new DatabaseError(message, message.length, 'error');
  return Object.assign(error, { code, severity: 'FATAL' });
}

const OF_OURS: readonly Error[] = [
  saidByServer('23505', 'duplicate key value violates unique constraint'),
  saidByServer('42P01', 'relation "nothing" does not exist'),
  saidByServer('55000', 'cannot do this just now'),
  new TypeError('a fault in the program'),
];

const AWAY: readonly Error[] = [
  saidByServer('57P01', 'terminating connection due to administrator command'),
  saidByServer('57P02', 'terminating connection because of crash of another server process'),
  saidByServer('57P03', 'the database system is starting up'),
  saidByServer('57P03', 'the database system is in recovery mode'),
  saidByServer('53300', 'sorry, too many clients already'),
  saidByServer('55000', 'database "trinh" is not currently accepting connections'),
  saidByServer('58030', 'could not read a block'),
  new Error('Connection terminated unexpectedly'),
  new Error('Connection terminated due to connection timeout'),
  new Error('timeout exceeded when trying to connect'),
  new Error('Client has encountered a connection error and is not queryable'),
  Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' }),
  Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }),
  Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }),
];

/** What a list or a page gets when its one query meets this. */
async function metByPrisma(error: Error): Promise<unknown> {
  const pool = new Pool();
  pool.query = (() => Promise.reject(error)) as typeof pool.query;
  const database = createDatabase(pool);
  try {
    await database.stream.findMany();
  } catch (thrown) {
    return thrown;
  } finally {
    await database.$disconnect();
  }
  throw new Error('nothing was thrown');
}

/** What the end of a transaction meets. */
async function metAtCommit(error: Error): Promise<unknown> {
  const pool = new Pool();
  const query = ({ text }: { text: string }) => (/^commit/i.test(text) ? Promise.reject(error) : Promise.resolve({ rows: [], fields: [], rowCount: 0 }));
  pool.connect = (async () => Object.assign(new EventEmitter(), { query, release: () => undefined })) as unknown as typeof pool.connect;
  const database = createDatabase(pool);
  try {
    await database.$transaction(async () => undefined);
  } catch (thrown) {
    return thrown;
  } finally {
    await database.$disconnect();
  }
  throw new Error('nothing was thrown');
}

test('a server that goes away at the end of a transaction is away too, and a fault of ours there stays one', async () => {
  const [gone, ours] = [saidByServer('57P01', 'terminating connection due to unexpected postmaster exit'), saidByServer('23505', 'duplicate key')];
  expect([isRecordAway(await metAtCommit(gone)), isRecordAway(await metAtCommit(ours))]).toEqual([true, false]);
});

test.each(AWAY.map((error) => ({ error, words: error.message })))('$words: the record is away, whichever client meets it', async ({ error }) => {
  expect([isRecordAway(error), isRecordAway(await metByPrisma(error))]).toEqual([true, true]);
});

test.each(OF_OURS.map((error) => ({ error, words: error.message })))('$words: waiting would not help', async ({ error }) => {
  expect([isRecordAway(error), isRecordAway(await metByPrisma(error))]).toEqual([false, false]);
});
