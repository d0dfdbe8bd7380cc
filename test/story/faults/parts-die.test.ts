import { failingWorkSchema } from '../../../api/operations/failing-work.schema';
import type { HandedIn } from '../../../cli/demo/hand-in-draft';
import { createOfficeClient } from '../../../cli/demo/office-client';
import { signedIn } from '../../api/support/visitor';
import { eventually } from '../../support/eventually';
import { startApiWithoutEngine } from './api-without-engine';
import { documentsOf, type DocumentsOfOffice, type SAMPLES } from './documents';
import { takeFilesAway } from './files-away';
import { holdWriting } from './hold-writing';
import { openRealOffice, PASSWORD, type RealOffice } from './real-office';
import { expectAllStands } from './whole-record';

// A whole office of processes, killed and started again, on a machine that may be busy.
jest.setTimeout(240_000);

const LONG = { timeoutMs: 90_000 };

let office: RealOffice;
let documents: DocumentsOfOffice;
const handedIn: HandedIn[] = [];

beforeAll(async () => {
  office = await openRealOffice();
  documents = documentsOf(office.people);
});
afterEach(() => expectAllStands(office, documents, handedIn));
afterAll(() => office.close());

test('a document goes on although the API died right after its answer, before it could wake anybody', async () => {
  const api = await startApiWithoutEngine(office);
  office.send('worker', 'SIGSTOP');
  const { documentId, drafter: { name } } = await documentsOf(createOfficeClient(api.url, PASSWORD)).handIn('notice');
  await api.kill();
  expect((await office.pool.query('select 1 from outbox')).rowCount).toBeGreaterThan(0);
  office.send('worker', 'SIGCONT');

  const document = { documentId, drafter: await office.people.signIn(name) };
  handedIn.push(document);
  await documents.toItsEnd(document);
});

test('a number is given once although the API died between taking it and answering', async () => {
  const document = await handIn('notice');
  await documents.bringTo(document, 'seal');
  const api = await startApiWithoutEngine(office);
  const atDoomedApi = createOfficeClient(api.url, PASSWORD, 0);
  const drafter = await eventually(() => atDoomedApi.signIn(document.drafter.name), LONG);
  office.send('worker', 'SIGSTOP');
  const filesComeBack = takeFilesAway(office);
  const sealing = documentsOf(atDoomedApi).actOn({ ...document, drafter }).then(() => 'answered', () => 'cut off');
  await eventually(async () => expect(await lastEventOf(document)).toBe('SignaturePreparationRequested'), LONG);
  await api.kill();
  filesComeBack();
  office.send('worker', 'SIGCONT');

  expect(await sealing).toBe('cut off');
  await documents.toItsEnd(document);
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
  await office.killed('worker');
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
