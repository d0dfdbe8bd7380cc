import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { failingWorkSchema } from '../../../api/operations/failing-work.schema';
import type { HandedIn } from '../../../cli/demo/hand-in-draft';
import { createOfficeClient } from '../../../cli/demo/office-client';
import { problemOf, signedIn, type Answer } from '../../api/support/visitor';
import { eventually } from '../../support/eventually';
import { lookUntil } from '../../support/look-until';
import { startApiWithoutEngine } from './api-without-engine';
import { documentsOf, type DocumentsOfOffice, type SAMPLES } from './documents';
import { takeFilesAway } from './files-away';
import { holdWriting } from './hold-writing';
import { openRealOffice, PASSWORD, type RealOffice } from './real-office';
import { blowsOf, storm } from './storm';
import { verifyRecordHere } from './verify-by-command';
import { expectAllStands } from './whole-record';

// One office of processes for all that can happen to its parts: killed, away for seconds, started again, on a machine that may be busy.
jest.setTimeout(300_000);

const LONG = { timeoutMs: 90_000 };
const AWAY_MS = 5_000;

// A longer storm: more rounds, more documents. The order of the blows is the seed's; a failure names it.
const SEED = Date.now() % 1_000_000;
const ROUNDS = 1;
const DRAFTS: readonly (keyof typeof SAMPLES)[] = [...Array<'notice'>(9).fill('notice'), 'conclusion'];

let office: RealOffice;
let documents: DocumentsOfOffice;
const handedIn: HandedIn[] = [];

beforeAll(async () => {
  office = await openRealOffice();
  documents = documentsOf(office.people);
});
afterEach(() => expectAllStands(office, documents, handedIn));
afterAll(() => office.close());

test('what an API that died had answered goes on, and what it had not answered is done once', async () => {
  const toSeal = await handIn('notice');
  await documents.bringTo(toSeal, 'seal');
  const api = await startApiWithoutEngine(office);
  const atDoomedApi = createOfficeClient(api.url, PASSWORD, 0);
  const drafter = await eventually(() => atDoomedApi.signIn(toSeal.drafter.name), LONG);
  office.send('worker', 'SIGSTOP');
  // Answered, before it could wake anybody.
  const { documentId } = await documentsOf(atDoomedApi).handIn('notice');
  expect((await office.pool.query('select 1 from outbox')).rowCount).toBeGreaterThan(0);
  // Between taking the number and answering.
  const filesComeBack = takeFilesAway(office);
  const sealing = documentsOf(atDoomedApi).actOn({ ...toSeal, drafter }).then(() => 'answered', () => 'cut off');
  await eventually(async () => expect(await lastEventOf(toSeal)).toBe('SignaturePreparationRequested'), LONG);
  await api.kill();
  filesComeBack();
  office.send('worker', 'SIGCONT');

  expect(await sealing).toBe('cut off');
  const answered = { documentId, drafter: await office.people.signIn(drafter.name) };
  handedIn.push(answered);
  await Promise.all([toSeal, answered].map((document) => documents.toItsEnd(document)));
});

test('documents in typesetting, signing, sealing and dispatch go on after the worker died in the middle of each', async () => {
  const [forSignature, forSeal, forDispatch] = await Promise.all([handIn('notice'), handIn('notice'), handIn('notice')]);
  await documents.bringTo(forSeal, 'seal');
  await documents.bringTo(forDispatch, 'seal');
  await documents.bringTo(forSignature, 'sign');
  office.mailWay.holdReceipts();
  await documents.actOn(forDispatch);
  await eventually(() => expect(office.mailWay.held()).toBeGreaterThan(0), LONG);

  office.send('worker', 'SIGSTOP');
  const toTypeset = await handIn('notice');
  const filesComeBack = takeFilesAway(office);
  const acting = [documents.actOn(forSignature), documents.actOn(forSeal)].map((act) => act.catch(() => undefined));
  await eventually(async () => {
    for (const document of [forSignature, forSeal]) expect(await lastEventOf(document)).toBe('SignaturePreparationRequested');
  }, LONG);
  filesComeBack();
  const writing = await holdWriting(office.pool);
  const worker = office.pidOf('worker');
  office.send('worker', 'SIGCONT');
  await eventually(async () => expect(await writing.waiting()).toBeGreaterThanOrEqual(3), LONG);
  office.send('worker', 'SIGKILL');
  await writing.release();
  office.mailWay.letGo();
  await eventually(() => expect([0, worker]).not.toContain(office.pidOf('worker')), LONG);
  await Promise.all(acting);

  await Promise.all([toTypeset, forSignature, forSeal, forDispatch].map((document) => documents.toItsEnd(document)));
});

test('a document that nobody prepares says so while no worker is there, and goes on when one is', async () => {
  office.send('worker', 'SIGSTOP');
  const document = await handIn('notice');
  await eventually(async () => expect(await documents.why(document)).toMatchObject({
    waitsFor: 'Hệ thống đang dàn trang dự thảo.', engine: 'running', lastFailure: expect.stringContaining('chưa nhận việc'),
  }), LONG);
  office.send('worker', 'SIGCONT');
  await documents.toItsEnd(document);
  expect(await documents.why(document)).toMatchObject({ waitsFor: 'Hồ sơ đã kết thúc.' });
});

test('the administrator sees work that fails, and has it tried again when its cause is gone', async () => {
  const administrator = await signedIn(office.url, 'kiet');
  const failing = async () => failingWorkSchema.parse((await administrator.get('/api/operations/failing-work')).body).items;
  office.send('worker', 'SIGSTOP');
  const document = await handIn('notice');
  const filesComeBack = takeFilesAway(office);
  office.send('worker', 'SIGCONT');

  const { documentId } = document;
  await eventually(async () => expect(await failing()).toMatchObject([
    { kind: 'document', documentId, what: 'dàn trang dự thảo', trouble: 'failing', sentence: expect.stringContaining('typesetDraft') },
  ]), LONG);
  expect(await documents.why(document)).toMatchObject({ lastFailure: expect.stringMatching(/^typesetDraft: chưa thành sau \d+ lần/) });

  filesComeBack();
  expect((await administrator.post('/api/operations/failing-work/retry', { kind: 'document', documentId })).status).toBe(204);
  await documents.toItsEnd(document);
  expect(await failing()).toEqual([]);
});

test.each([{ what: 'all it knew', forgets: false }, { what: 'nothing of what it knew', forgets: true }])(
  'people go on working while Temporal is away, and every open document goes on when it is back with $what', async ({ forgets }) => {
    const [sealable, signable, checkable] = await Promise.all([handIn('notice'), handIn('notice'), handIn('notice')]);
    await documents.bringTo(sealable, 'seal');
    await documents.bringTo(signable, 'sign');
    await documents.bringTo(checkable, 'check');

    const temporal = await office.takeAway('temporal');
    const until = Date.now() + AWAY_MS;
    if (forgets) forgetEverythingTemporalKnew();
    await documents.bringTo(checkable, 'sign');
    await documents.bringTo(signable, 'seal');
    const fresh = await handIn('notice');
    await lookUntil(until, async () => expect(await documents.why(fresh)).toMatchObject({
      waitsFor: 'Hệ thống đang dàn trang dự thảo.', engine: 'unknown', lastFailure: expect.stringContaining('Chưa liên lạc được'),
    }));
    await temporal.comeBack();

    await Promise.all([sealable, signable, checkable, fresh].map((document) => documents.toItsEnd(document)));
  });

test('people hear that the record is away while PostgreSQL is, their words are kept, and the same key later is done once', async () => {
  const document = await handIn('notice');
  const { current, seq, text, bytesSha256 } = await documents.bringTo(document, 'approve');
  const holder = current?.holders[0];
  if (!holder) throw new Error('somebody holds it');
  const leader = await signedIn(office.url, await loginOf(holder.personId));
  const words = 'Đồng ý; niêm yết lịch trước ngày 25.';
  const key = randomUUID();
  const approve = (): Promise<Answer> => leader.post(`/api/documents/${document.documentId}/acts/approve`,
    { expectedVersion: seq, postId: holder.postId, textSha256: text?.textSha256, bytesSha256, words }, { key });

  const postgres = await office.takeAway('postgres');
  await lookUntil(Date.now() + AWAY_MS, async () => {
    const answers = [await approve(), await leader.get(`/api/documents/${document.documentId}/why`)];
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(answers.map((answer) => problemOf(answer).code)).toEqual(['RECORD_UNAVAILABLE', 'RECORD_UNAVAILABLE']);
  });
  await postgres.comeBack();

  const done = await eventually(async () => {
    const answer = await approve();
    expect(answer.status).toBe(200);
    return answer;
  }, LONG);
  expect((await approve()).body).toEqual(done.body);
  expect(await keptWords()).toEqual([words]);
  expect(await documents.why(document)).toMatchObject({ engine: 'running' });
  await documents.toItsEnd(document);
});

test(`every document is carried to its end, once, while API, worker, Temporal and PostgreSQL are killed in turn (seed ${SEED})`, async () => {
  const patient = documentsOf(office.people, 240_000);
  let ended = 0;
  const lives = DRAFTS.map(async (kind) => {
    const document = await handIn(kind);
    await patient.toItsEnd(document);
    ended += 1;
  });

  const blows = blowsOf(SEED, ROUNDS);
  const [fallen] = await Promise.all([storm(office, blows, () => ended === DRAFTS.length), Promise.all(lives)]);

  expect(fallen).toEqual(blows.map(({ part }) => part));
});

test('after all of it, an operator who has the record verified finds nothing', async () => {
  expect(await verifyRecordHere(office)).toEqual({ exitCode: 0, findings: [] });
});

async function handIn(kind: keyof typeof SAMPLES): Promise<HandedIn> {
  const document = await documents.handIn(kind);
  handedIn.push(document);
  return document;
}

async function lastEventOf({ documentId }: HandedIn): Promise<string | undefined> {
  const { rows } = await office.pool.query<{ type: string }>(
    'select type from event where stream_id = $1 order by seq desc limit 1', [`document/${documentId}`]);
  return rows[0]?.type;
}

function forgetEverythingTemporalKnew(): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(office.dataFolder, 'temporal', `temporal.db${ending}`), { force: true });
}

async function loginOf(personId: string): Promise<string> {
  const { rows } = await office.pool.query<{ login: string }>('select login from account where person_id = $1', [personId]);
  return rows[0]?.login ?? '';
}

/** Of everything people wrote beside the texts. */
async function keptWords(): Promise<readonly string[]> {
  return (await office.pool.query<{ text: string }>('select text from words')).rows.map(({ text }) => text);
}
