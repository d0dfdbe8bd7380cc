import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { CommitOutcome } from '../../../activities/ports';
import { ALL_MODELS } from '../../../adapters/postgres/all-models';
import { createRecord } from '../../../adapters/postgres/commit';
import { createActPool, createReadPool } from '../../../adapters/postgres/pool';
import { PROJECTIONS } from '../../../adapters/postgres/projections/all-projections';
import { verifyRecord } from '../../../adapters/postgres/verify/verify';
import { officialCalendar } from '../../../domain/calendar/official-days';
import type { RouteId } from '../../../domain/routes/route';
import type { Actor } from '../../../domain/stream/actor';
import { streamId, type StreamId } from '../../../domain/stream/stream-id';
import { addMs } from '../../../domain/time/instant';
import { writeCalendar } from '../../../prisma/seed/write-calendar';
import { writeOrganisation } from '../../../prisma/seed/write-organisation';
import { DOC, FINE, newLife, type Life } from '../../domain/document/life';
import { staffedWard } from '../../domain/document/ward';
import { createTestDatabase } from '../../support/database';
import { attempts, tryOn, type Attempt } from '../../support/random-acts';
import { putOfficeDraft } from './office-draft';
import { withoutTimes } from './without-times';

const HOUR_MS = 3_600_000;
const document = streamId('document', DOC);

/** Mostly one thing right after the other; now and then hours, days or weeks pass, and deadlines with them. */
const pausesHours = fc.array(
  fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) }), { minLength: 80, maxLength: 80 },
);
const routes = fc.constantFrom<RouteId>('van-ban-thuong', 'van-ban-thuong', 'bc-ubnd-hdnd', 'kl-du');

test('whatever people try, the record says yes and no exactly as the rules do, and keeps exactly what they keep', async () => {
  await fc.assert(fc.asyncProperty(routes, attempts, pausesHours, async (route, tries, pauses) => {
    const life = newLife();
    life.submit(route);
    const office = await openOffice(life);
    try {
      for (const [index, attempt] of tries.entries()) await tryOnBoth(life, office, attempt, { index, pauseHours: pauses[index] ?? 0 });
      expect(withoutTimes(await office.streams())).toEqual(withoutTimes(remembered(life, await office.streamIds())));
      expect(await office.numbers()).toEqual(life.record.bound.map(({ number }) => number));
      expect(withoutTimes(await office.tasks())).toEqual(withoutTimes(tasksIn(life.record.tasks())));
      expect((await verifyRecord(office.readPool, ALL_MODELS)).findings).toEqual([]);
    } finally {
      await office.close();
    }
  }), { numRuns: 25, endOnFailure: true });
}, 120_000);

test('such lives come as far as a seal, and to opinions that were closed', () => {
  const reached = fc.sample(fc.tuple(routes, attempts, pausesHours), { numRuns: 200, seed: 7 }).flatMap(([route, tries, pauses]) => {
    const life = newLife();
    life.submit(route);
    tries.forEach((attempt, index) => {
      pass(life, pauses[index] ?? 0);
      const { streamId: id, actor, body } = tryOn(life.state(), attempt, index);
      life.record.commit(id, actor, body);
    });
    return Object.values(life.state().passed).map(({ act }) => act);
  });
  expect([...new Set(reached)]).toEqual(expect.arrayContaining(['checked', 'collected', 'approved', 'signed', 'sealed']));
});

type Office = Awaited<ReturnType<typeof openOffice>>;

async function tryOnBoth(life: Life, office: Office, attempt: Attempt, { index, pauseHours }: { readonly index: number; readonly pauseHours: number }) {
  if (pass(life, pauseHours)) {
    office.moveClockTo(life.record.now());
    await office.record.look(document);
  }
  const { streamId: id, actor, body } = tryOn(life.state(), attempt, index);
  const expected = life.record.commit(id, actor, body);
  const given = await office.commit(id, actor, body);
  const said = 'refusal' in expected ? { refused: expected.refusal.code } : { answer: expected.answer, standing: life.record.standingOf(id) };
  expect({ index, attempt, said: withoutTimes(verdictOf(given)) }).toEqual({ index, attempt, said: withoutTimes(said) });
}

/** Time passes in the remembered life; seven minutes more, so that the seconds a run takes never decide what is due. */
function pass(life: Life, hours: number): boolean {
  if (hours > 0) life.record.waitUntil(addMs(life.record.now(), hours * HOUR_MS + 7 * 60_000));
  return hours > 0;
}

function verdictOf(outcome: CommitOutcome) {
  return outcome.kind === 'refused' ? { refused: outcome.refusal.code } : { answer: outcome.answer, standing: outcome.standing };
}

function remembered(life: Life, ids: readonly StreamId[]) {
  return ids.map((id) => ({ streamId: id, seq: life.record.standingOf(id)?.seq, state: life.record.stateOf(id) }));
}

/** The same ward with the same document in a database of its own, whose clock stands where the other life's does. */
async function openOffice(life: Life) {
  const database = await createTestDatabase();
  const pool = createActPool({ connectionString: database.url, max: 2 });
  const readPool = createReadPool({ connectionString: database.url, max: 1 });
  const clock = { shiftMs: 0 };
  const moveClockTo = (at: string): void => { clock.shiftMs = Date.parse(at) - Date.now(); };
  moveClockTo(life.record.now());
  const record = createRecord({ pool, models: ALL_MODELS, projections: PROJECTIONS, clockShiftMs: () => clock.shiftMs });
  const commit = (id: StreamId, actor: Actor, body: { readonly kind: string }) => record.commit({ commandId: randomUUID(), streamId: id, actor, body });
  const client = await readPool.connect();
  await writeOrganisation(client, staffedWard);
  await writeCalendar(client, officialCalendar);
  const { facts, route, text } = life.state();
  await putOfficeDraft(client, facts, route.id);
  client.release();
  const submit: { readonly kind: string } = { kind: 'submit', ...{ facts, route, text, findings: FINE } };
  expect(verdictOf(await commit(document, { kind: 'person', ...facts.drafter }, submit))).toHaveProperty('answer');
  const rows = async <Row extends object>(query: string): Promise<Row[]> => (await readPool.query<Row>(query)).rows;
  const streams = () => rows<{ streamId: StreamId }>('select stream_id as "streamId", seq, state from stream order by stream_id');
  return {
    record, commit, moveClockTo, readPool, streams,
    streamIds: async () => (await streams()).map((stream) => stream.streamId),
    numbers: async () => (await rows<{ number: number }>(`select number from number_entry where status = 'bound' order by number`)).map(({ number }) => number),
    tasks: async () => tasksIn(await rows<Task>('select key, post_id as "postId", due_at as "dueAt" from open_task')),
    async close() {
      await record.settled();
      await Promise.all([pool.end(), readPool.end()]);
      await database.drop();
    },
  };
}

interface Task {
  readonly key: string;
  readonly postId: string;
  readonly dueAt?: unknown;
}

function tasksIn(tasks: readonly Task[]) {
  return tasks.map(({ key, postId, dueAt }) => ({ key, postId, dueAt: dueAt ?? 'no time' })).toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
