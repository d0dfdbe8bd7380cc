import { randomUUID } from 'node:crypto';
import { MockActivityEnvironment } from '@temporalio/testing';
import type { EffectPorts } from '../../activities';
import { createEmbedSignature } from '../../activities/embed-signature';
import { createPrepareSignature } from '../../activities/prepare-signature';
import { createRemindHolders } from '../../activities/remind-holders';
import { createTypesetDraft } from '../../activities/typeset-draft';
import type { CommitOutcome } from '../../activities/ports';
import type { Command } from '../../domain/stream/command';
import type { Effect } from '../../domain/stream/standing';
import { documentWith } from '../support/temporal-documents';
import { memoryPorts, type MemoryPorts } from '../support/temporal-memory-ports';
import { SILENT } from '../support/temporal-workflows';

let memory: MemoryPorts;
let told: Command[];
const documentId = randomUUID();

beforeEach(() => {
  memory = memoryPorts();
  told = [];
});

const ACCEPTED: CommitOutcome = {
  kind: 'done', repeated: false, seq: 1, answer: {}, wakeInMs: 1, wakes: [],
  standing: { seq: 1, phase: 'drafting', step: 'x', holders: [], closed: false, effects: [] },
};

async function portsOf(preparation: { preparationId?: string; value?: string } = {}): Promise<EffectPorts> {
  const document = await documentWith(memory.ports.files, documentId, preparation);
  return {
    ...memory.ports,
    clock: { now: async () => '2026-03-05T02:30:00.000Z' },
    states: {
      documentState: async () => document, dispatchState: async () => undefined, waitingPosts: async () => ['post-an', 'post-binh'],
    },
    record: {
      async commit(command) {
        told.push(command);
        return ACCEPTED;
      },
      look: async () => Promise.reject(new Error('nobody looks here')),
    },
  };
}

const effect = (kind: string, input: Effect['input'] = {}): Effect => ({ effectId: `${kind}/1`, kind, input: { documentId, ...input } });
const run = <T>(activity: (input: Effect) => Promise<T>, input: Effect): Promise<T> =>
  new MockActivityEnvironment({}, { logger: SILENT }).run(activity, input);
const bodies = () => told.map(({ body }) => body);

describe('Typesetting a draft', () => {
  const typeset = effect('typeset', { version: 1, textSha256: 'text-1' });

  test('stores page, marked draft and places, and tells the record their hashes', async () => {
    await run(createTypesetDraft(await portsOf()), typeset);
    expect(bodies()).toMatchObject([{ kind: 'recordTypeset', textSha256: 'text-1', pages: 1 }]);
  });

  test('tells the same under the same command when it is done twice', async () => {
    const ports = await portsOf();
    await run(createTypesetDraft(ports), typeset);
    await run(createTypesetDraft(ports), typeset);
    expect(told[1]).toEqual(told[0]);
  });

  test('makes what cannot be set a task of the drafter, with the reason', async () => {
    const typesetting = { typeset: async () => ({ kind: 'impossible', reason: 'a table without columns' }) as const };
    const ports = { ...(await portsOf()), typesetting };
    await run(createTypesetDraft(ports), typeset);
    expect(bodies()).toEqual([{ kind: 'recordTypesettingFailed', textSha256: 'text-1', reason: 'a table without columns' }]);
  });

  test('does not try again for a version nobody has', async () => {
    const ports = { ...(await portsOf()), drafts: { pageContent: async () => undefined } };
    await expect(run(createTypesetDraft(ports), typeset)).rejects.toMatchObject({ type: 'DRAFT_MISSING', nonRetryable: true });
  });
});

describe('A signature', () => {
  test('is prepared from the preparation in the record', async () => {
    await run(createPrepareSignature(await portsOf({ preparationId: 'p-1' })), effect('prepareSignature', { preparationId: 'p-1' }));
    expect(bodies()).toMatchObject([{ kind: 'recordPrepared', preparationId: 'p-1', attributes: 'AAAA' }]);
  });

  test('that was given up meanwhile is left alone', async () => {
    await run(createPrepareSignature(await portsOf({ preparationId: 'p-2' })), effect('prepareSignature', { preparationId: 'p-1' }));
    await run(createEmbedSignature(await portsOf()), effect('embedSignature', { preparationId: 'p-1' }));
    expect(told).toEqual([]);
  });

  test('is told as given only when the whole file verifies', async () => {
    for (const value of ['c2ln', 'forged']) {
      await run(createEmbedSignature(await portsOf({ preparationId: 'p-1', value })), effect('embedSignature', { preparationId: 'p-1' }));
    }
    expect(bodies()).toMatchObject([
      { kind: 'recordSigned', preparationId: 'p-1' },
      { kind: 'recordSignatureInvalid', preparationId: 'p-1' },
    ]);
  });

  test('that cannot be prepared is given up, and the person hears of it', async () => {
    const ports = await portsOf({ preparationId: 'p-1' });
    const signatures = { ...ports.signatures, prepare: async () => ({ kind: 'impossible', why: 'no certificate' }) as const };
    await run(createPrepareSignature({ ...ports, signatures }), effect('prepareSignature', { preparationId: 'p-1' }));
    expect(bodies()).toEqual([{ kind: 'recordPreparationFailed', preparationId: 'p-1', reason: 'failed' }]);
  });
});

describe('A reminder', () => {
  const remind = effect('remindHolders', { stepId: 'approve', round: 2, times: 1 });

  test('goes to whoever has not answered, and is told once', async () => {
    await run(createRemindHolders(await portsOf()), remind);
    expect(memory.mails.map(({ to }) => to)).toEqual(['post-an@hoasen.example', 'post-binh@hoasen.example']);
    expect(bodies()).toEqual([{ kind: 'recordReminded', stepId: 'approve', round: 2, times: 1 }]);
  });

  test('by which the drafter nudges goes to the same people, and is told as a nudge', async () => {
    await run(createRemindHolders(await portsOf()), { ...remind, input: { ...remind.input, nudge: true } });
    expect(memory.mails.map(({ to }) => to)).toEqual(['post-an@hoasen.example', 'post-binh@hoasen.example']);
    expect(memory.mails[0]?.subject).toContain('Đôn đốc');
    expect(bodies()).toEqual([{ kind: 'recordNudged', stepId: 'approve', round: 2, times: 1 }]);
  });

  test('is not sent for a step that has been passed', async () => {
    await run(createRemindHolders(await portsOf()), { ...remind, input: { ...remind.input, round: 1 } });
    expect([memory.mails, told]).toEqual([[], []]);
  });

  test('passes over an address that was refused for good', async () => {
    memory.answers.push({ kind: 'refused-for-good', serverAnswer: '550 no' });
    await run(createRemindHolders(await portsOf()), remind);
    expect(memory.mails).toHaveLength(2);
    expect(told).toHaveLength(1);
  });

  test('is tried again later when the server takes nothing now, and names no address in its failure', async () => {
    memory.answers.push({ kind: 'refused-for-now', serverAnswer: '451 later' });
    const failed = run(createRemindHolders(await portsOf()), remind);
    await expect(failed).rejects.toMatchObject({ type: 'MAIL_REFUSED_FOR_NOW', nonRetryable: false });
    await expect(failed).rejects.not.toThrow(/@/);
    expect(told).toEqual([]);
  });
});
