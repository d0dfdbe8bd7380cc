import { randomUUID } from 'node:crypto';
import type { EffectPorts } from '../../activities';
import { eraseModel, type Models } from '../../adapters/postgres/erased-model';
import type { DocumentState } from '../../domain/document/document-state';
import { dispatchModel } from '../../domain/dispatch/dispatch-model';
import type { DispatchState } from '../../domain/dispatch/dispatch';
import type { Effect } from '../../domain/stream/standing';
import { streamId } from '../../domain/stream/stream-id';
import { DAILY_DIGEST } from '../../workflows/daily-digest/messages';
import { KEEP_HEADS } from '../../workflows/keep-heads/messages';
import { eventually } from '../support/eventually';
import { killedAfterEffect, type Deaths } from '../support/kill-after-effect';
import { copyWith, documentWith } from '../support/temporal-documents';
import { ask, errandIn, lookIntoEngine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { PLACES } from '../support/temporal-memory-ports';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';
import { IMPATIENT_WORKFLOWS } from '../support/temporal-workflows';

jest.setTimeout(60_000);

/** The receipts of the agency `chasing` are missing as soon as its mails are out. */
const chasingModel: typeof dispatchModel = {
  ...dispatchModel,
  evolve(before, event, at) {
    const state = dispatchModel.evolve(before, event, at);
    const delivery = event.type === 'DeliveryMade' && state.agencyId === 'chasing' ? state.deliveries[event.deliveryId] : undefined;
    return delivery ? { ...state, deliveries: { ...state.deliveries, [delivery.deliveryId]: { ...delivery, chaseAt: [at] } } } : state;
  },
};
const models: Models = { ...errandModels, dispatch: eraseModel(chasingModel) };

let office: Office;
let deaths: Deaths;
const documents = new Map<string, DocumentState>();

beforeAll(async () => {
  quietRuntime();
  office = await openOffice({
    models,
    workflows: IMPATIENT_WORKFLOWS,
    activities: (ports) => {
      const killed = killedAfterEffect(withDocuments(ports));
      deaths = killed.deaths;
      return killed.activities;
    },
  });
  await office.startWorker();
});

afterAll(() => office.close());

/** The documents the effects read about; their reports go to errands, which count them. */
function withDocuments(ports: EffectPorts): EffectPorts {
  const documentState = async (documentId: string) => documents.get(documentId);
  return { ...ports, states: { ...ports.states, documentState, waitingPosts: async () => ['post-an'] } };
}

interface Case {
  readonly activity: string;
  readonly when: (documentId: string) => Promise<void>;
  readonly then: (documentId: string) => Promise<void>;
}

const cases: readonly Case[] = [
  {
    activity: 'look',
    when: (id) => ask(office, streamId('document', id), { wakeAt: new Date(Date.now()).toISOString() }),
    then: async (id) => expect((await errandIn(office.pool, streamId('document', id))).rang).toBe(1),
  },
  {
    activity: 'typesetDraft',
    when: (id) => asksFor(id, { effectId: 'typeset/1', kind: 'typeset', input: { documentId: id, version: 1, textSha256: 'text-1' } }),
    then: (id) => toldOnce(id, 'recordTypeset'),
  },
  {
    activity: 'setAsDrafted',
    when: async (id) => {
      const { files } = office.memory.ports;
      const [page, places] = [await files.put(new Uint8Array([7])), await files.put(Buffer.from(JSON.stringify(PLACES)))];
      const input = { documentId: id, version: 1, textSha256: 'text-1', pdfSha256: page.sha256, placesSha256: places.sha256 };
      await asksFor(id, { effectId: 'own-page/1/text-1', kind: 'setAsDrafted', input });
    },
    then: (id) => toldOnce(id, 'recordTypeset'),
  },
  {
    activity: 'setCopy',
    when: async (id) => {
      documents.set(id, await copyWith(office.memory.ports.files, id));
      await asksFor(id, { effectId: 'copy/1/text-1', kind: 'setCopy', input: { documentId: id, version: 1, textSha256: 'text-1' } });
    },
    then: (id) => toldOnce(id, 'recordTypeset'),
  },
  {
    activity: 'numberPage',
    when: async (id) => {
      const document = await documentWith(office.memory.ports.files, id, {});
      const numbered = { seriesId: 'so-bc', scope: '2026', number: 7, printedNumber: '07/BC-UBND', issuedOn: '2026-03-05' };
      documents.set(id, { ...document, numbered });
      await asksFor(id, { effectId: 'number/so-bc/7', kind: 'numberPage', input: { documentId: id, number: 7 } });
    },
    then: (id) => toldOnce(id, 'recordNumberedPage'),
  },
  {
    activity: 'prepareSignature',
    when: async (id) => {
      documents.set(id, await documentWith(office.memory.ports.files, id, { preparationId: 'p-1' }));
      await asksFor(id, { effectId: 'prepare/p-1', kind: 'prepareSignature', input: { documentId: id, preparationId: 'p-1' } });
    },
    then: (id) => toldOnce(id, 'recordPrepared'),
  },
  {
    activity: 'embedSignature',
    when: async (id) => {
      documents.set(id, await documentWith(office.memory.ports.files, id, { preparationId: 'p-2', value: 'c2ln' }));
      await asksFor(id, { effectId: 'embed/p-2', kind: 'embedSignature', input: { documentId: id, preparationId: 'p-2' } });
    },
    then: (id) => toldOnce(id, 'recordSigned'),
  },
  {
    activity: 'remindHolders',
    when: async (id) => {
      documents.set(id, await documentWith(office.memory.ports.files, id, {}));
      const input = { documentId: id, stepId: 'approve', round: 2, times: 1 };
      await asksFor(id, { effectId: 'remind/2/1', kind: 'remindHolders', input });
    },
    then: async (id) => {
      await toldOnce(id, 'recordReminded');
      // SMTP cannot do it exactly once; the same Message-ID makes the second one recognisable as the first.
      const keys = office.memory.mails.filter((mail) => mail.subject.startsWith('Nhắc việc')).map((mail) => mail.key);
      expect(new Set(keys).size).toBe(1);
    },
  },
  {
    activity: 'deliverDue',
    when: (id) => opensDispatch(id, 'agency'),
    then: async (id) => {
      const dispatch = await dispatchOf(id);
      expect(Object.values(dispatch.deliveries).map(({ state, attempts, perhapsTwice }) => ({ state, attempts, perhapsTwice })))
        .toEqual([1, 2, 3].map(() => ({ state: 'delivered', attempts: 1, perhapsTwice: false })));
      expect(office.memory.mails.filter((mail) => mail.key.startsWith(id))).toHaveLength(3);
    },
  },
  {
    activity: 'remindAddressees',
    when: (id) => opensDispatch(id, 'chasing'),
    then: async (id) => {
      expect(Object.values((await dispatchOf(id)).deliveries).map(({ chasedTimes }) => chasedTimes)).toEqual([1, 1, 1]);
      expect(office.memory.mails.filter((mail) => mail.key.startsWith(id) && mail.key.includes('chase'))).toHaveLength(3);
    },
  },
  {
    activity: 'sendDailyDigests',
    when: (id) => startsAtItsHour(DAILY_DIGEST, id),
    then: async () => expect(office.memory.mails.filter((mail) => mail.key.startsWith('digest/'))).toHaveLength(1),
  },
  {
    activity: 'keepHeads',
    when: (id) => startsAtItsHour(KEEP_HEADS, id),
    then: async () => expect(office.memory.nightsKept.size).toBe(1),
  },
];

test('every activity has its case', () => {
  const { activities } = killedAfterEffect(office.ports);
  const named = [...Object.keys(activities.runs), ...Object.keys(activities.documents)];
  expect(named.toSorted()).toEqual(cases.map(({ activity }) => activity).toSorted());
});

describe('An effect that was killed after it was done and before it could say so', () => {
  test.each(cases)('is done once by $activity', async ({ activity, when, then }) => {
    const documentId = randomUUID();
    deaths.of.delete(activity);
    await when(documentId);
    await eventually(() => expect(deaths.of.get(activity)).toBeGreaterThanOrEqual(2), { timeoutMs: 30_000 });
    await eventually(() => then(documentId));
  });
});

async function asksFor(documentId: string, effect: Effect): Promise<void> {
  await ask(office, streamId('document', documentId), { phase: 'signing', effects: [effect] });
}

async function startsAtItsHour(workflow: string, id: string): Promise<void> {
  const engine = await lookIntoEngine();
  await engine.client.workflow.start(workflow, { taskQueue: office.taskQueue, workflowId: `${workflow}/${id}`, args: [] });
  await engine.close();
}

async function toldOnce(documentId: string, report: string): Promise<void> {
  expect((await errandIn(office.pool, streamId('document', documentId))).reports).toEqual({ [report]: 1 });
}

async function opensDispatch(documentId: string, agencyId: string): Promise<void> {
  const { sha256 } = await office.memory.ports.files.put(new Uint8Array([1, 2, 3]));
  const deliveries = ['a', 'b', 'c'].map((addresseeId, index) => ({ addresseeId, line: index, channel: 'mail' }) as const);
  await ask(office, streamId('document', documentId), {
    opens: { type: 'DispatchOpened', v: 1, documentId, agencyId, pdfSha256: sha256, clerkPostIds: ['post-clerk'], deliveries },
  });
}

async function dispatchOf(documentId: string): Promise<DispatchState> {
  const dispatch = await office.ports.states.dispatchState(documentId);
  if (dispatch === undefined) throw new Error('no dispatch');
  return dispatch;
}
