import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Worker } from '@temporalio/worker';
import { eraseModel } from '../../adapters/postgres/erased-model';
import { dispatchModel } from '../../domain/dispatch/dispatch-model';
import { streamId } from '../../domain/stream/stream-id';
import { eventually } from '../support/eventually';
import { ask, lookIntoEngine, type Engine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { memoryPorts } from '../support/temporal-memory-ports';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';
import { bundledWorkflows } from '../support/temporal-workflows';

jest.setTimeout(60_000);

const ADDRESSEES = 30;
const SLOW_MAIL_MS = 30;

const slow = memoryPorts();
let office: Office;
let engine: Engine;

beforeAll(async () => {
  quietRuntime();
  const mailer = {
    async send(message: Parameters<typeof slow.ports.mailer.send>[0]) {
      await setTimeout(SLOW_MAIL_MS);
      return slow.ports.mailer.send(message);
    },
  };
  office = await openOffice({ models: { ...errandModels, dispatch: eraseModel(dispatchModel) }, ports: { ...slow.ports, mailer } });
  engine = await lookIntoEngine();
  await office.startWorker();
});

afterAll(async () => {
  await office.close();
  await engine.close();
});

test('a dispatch that is woken while it sends has one sender all the same: each addressee gets one mail', async () => {
  const documentId = randomUUID();
  const dispatch = streamId('dispatch', documentId);
  const { sha256 } = await slow.ports.files.put(new Uint8Array([37, 80, 68, 70]));
  const deliveries = Array.from({ length: ADDRESSEES }, (_, line) => ({ addresseeId: `addressee-${line}`, line, channel: 'mail' }) as const);
  await ask(office, streamId('document', documentId), {
    opens: { type: 'DispatchOpened', v: 1, documentId, agencyId: 'agency', pdfSha256: sha256, clerkPostIds: ['post-clerk'], deliveries },
  });

  await eventually(async () => {
    await office.gateway.wake(dispatch);
    const state = await office.ports.states.dispatchState(documentId);
    expect(Object.values(state?.deliveries ?? {}).every((delivery) => delivery.state === 'delivered')).toBe(true);
  });

  expect(slow.mails).toHaveLength(ADDRESSEES);
  expect(new Set(slow.mails.map(({ key }) => key)).size).toBe(ADDRESSEES);
  await eventually(async () => expect(await engine.status(dispatch)).toBe('COMPLETED'));
});

test('the history of a run replays without a difference', async () => {
  const ids = (await office.pool.query<{ stream_id: string }>('select stream_id from stream')).rows.map(({ stream_id }) => stream_id);
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) {
    const history = await engine.client.workflow.getHandle(id).fetchHistory();
    await Worker.runReplayHistory({ workflowBundle: await bundledWorkflows() }, history, id);
  }
});
