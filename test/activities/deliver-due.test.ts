import { randomUUID } from 'node:crypto';
import { CancelledFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createDeliverDue, type DeliverDueResult } from '../../activities/deliver-due';
import type { EffectPorts } from '../../activities';
import { eraseModel } from '../../adapters/postgres/erased-model';
import { dispatchModel } from '../../domain/dispatch/dispatch-model';
import type { Delivery, DispatchCommandBody } from '../../domain/dispatch/dispatch';
import type { Effect } from '../../domain/stream/standing';
import { streamId } from '../../domain/stream/stream-id';
import { SYSTEM } from '../../domain/stream/actor';
import { eventually } from '../support/eventually';
import { ask } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { openOffice, type Office } from '../support/temporal-office';
import { SILENT } from '../support/temporal-workflows';

jest.setTimeout(30_000);

let office: Office;

beforeAll(async () => {
  office = await openOffice({ models: { ...errandModels, dispatch: eraseModel(dispatchModel) } });
  office.losesWakes = true;
});

afterAll(() => office.close());

beforeEach(() => {
  office.memory.mails.length = 0;
  office.memory.answers.length = 0;
});

async function dispatchTo(...addresseeIds: readonly string[]): Promise<string> {
  const documentId = randomUUID();
  const { sha256 } = await office.memory.ports.files.put(new Uint8Array([37, 80, 68, 70]));
  await ask(office, streamId('document', documentId), {
    opens: {
      type: 'DispatchOpened', v: 1, documentId, agencyId: 'agency', pdfSha256: sha256, clerkPostIds: ['post-clerk'],
      deliveries: addresseeIds.map((addresseeId, line) => ({ addresseeId, line, channel: 'mail' })),
    },
  });
  return documentId;
}

function run(
  documentId: string, ports: Partial<EffectPorts> = {}, environment = new MockActivityEnvironment({}, { logger: SILENT }),
): Promise<DeliverDueResult> {
  const effect: Effect = { effectId: 'deliver', kind: 'deliverDue', input: { documentId } };
  return environment.run(createDeliverDue({ ...office.ports, ...ports }), effect);
}

async function deliveriesOf(documentId: string): Promise<readonly Delivery[]> {
  return Object.values((await office.ports.states.dispatchState(documentId))?.deliveries ?? {});
}

async function tell(documentId: string, body: DispatchCommandBody): Promise<void> {
  await office.record.commit({ commandId: randomUUID(), streamId: streamId('dispatch', documentId), actor: SYSTEM, body });
}

describe('Sending what is due', () => {
  test('reaches everybody once, and keeps the answer of the server', async () => {
    const addressees = Array.from({ length: 12 }, (_, index) => `addressee-${index}`);
    const documentId = await dispatchTo(...addressees);

    await expect(run(documentId)).resolves.toEqual({});

    const reached = office.memory.mails.map((mail) => mail.to).toSorted();
    expect(reached).toEqual(addressees.map((id) => `${id}@hoasen.example`).toSorted());
    expect((await deliveriesOf(documentId)).every(({ state, attempts }) => state === 'delivered' && attempts === 1)).toBe(true);
    const made = 'select data from event where stream_id = $1 and type = $2';
    const { rows } = await office.pool.query(made, [`dispatch/${documentId}`, 'DeliveryMade']);
    expect(rows[0]?.data).toMatchObject({ serverAnswer: '250 OK' });
  });

  test('sends nothing a second time when it is run again', async () => {
    const documentId = await dispatchTo('a', 'b');
    await run(documentId);
    await run(documentId);
    expect(office.memory.mails).toHaveLength(2);
  });

  test('sends again, under the same key, what a crash left as being sent, and notes that it may have come twice', async () => {
    const documentId = await dispatchTo('a');
    await tell(documentId, { kind: 'recordMailing', answers: [], begin: [{ deliveryId: `${documentId}:a`, attempt: 1 }] });

    await run(documentId);

    expect(office.memory.mails.map(({ key }) => key)).toEqual([`${documentId}:a`]);
    expect(await deliveriesOf(documentId)).toMatchObject([{ state: 'delivered', attempts: 2, perhapsTwice: true }]);
  });

  test('gives an address that was refused for good to a person, and goes on with the others', async () => {
    const documentId = await dispatchTo('a', 'b');
    office.memory.answers.push({ kind: 'refused-for-good', serverAnswer: '550 no such mailbox' });
    await expect(run(documentId)).resolves.toEqual({});
    expect((await deliveriesOf(documentId)).map(({ state }) => state).toSorted()).toEqual(['delivered', 'refused']);
  });

  test('says when to come again for one that was refused for now', async () => {
    const documentId = await dispatchTo('a');
    office.memory.answers.push({ kind: 'refused-for-now', serverAnswer: '451 later' });
    const { againInMs } = await run(documentId);
    expect(againInMs).toBeGreaterThan(50_000);
    expect(againInMs).toBeLessThanOrEqual(60_000);
    expect(await deliveriesOf(documentId)).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  });

  test('makes a missing address a task of the records clerk', async () => {
    const documentId = await dispatchTo('no-address-1');
    await run(documentId);
    expect(await deliveriesOf(documentId)).toMatchObject([{ state: 'refused' }]);
    expect(office.memory.mails).toEqual([]);
  });

  test('keeps trying to write down the answer while the record is away, instead of sending twice', async () => {
    const documentId = await dispatchTo('a');
    let away = 2;
    const record: EffectPorts['record'] = {
      ...office.ports.record,
      async commit(command) {
        if (office.memory.mails.length > 0 && away > 0) {
          away -= 1;
          throw new Error('the record is away');
        }
        return office.ports.record.commit(command);
      },
    };
    await run(documentId, { record });
    expect(office.memory.mails).toHaveLength(1);
    expect(await deliveriesOf(documentId)).toMatchObject([{ state: 'delivered', perhapsTwice: false }]);
  });

  test('stops before the next batch when it is cancelled', async () => {
    const documentId = await dispatchTo(...Array.from({ length: 8 }, (_, index) => `addressee-${index}`));
    const environment = new MockActivityEnvironment({}, { logger: SILENT });
    const mailer: EffectPorts['mailer'] = {
      async send(message) {
        environment.cancel();
        return office.ports.mailer.send(message);
      },
    };
    await expect(run(documentId, { mailer }, environment)).rejects.toThrow(CancelledFailure);
    const states = (await deliveriesOf(documentId)).map(({ state }) => state);
    expect(states.filter((state) => state === 'delivered')).toHaveLength(5);
    expect(states.filter((state) => state === 'waiting')).toHaveLength(3);
  });

  test('writes down several answers in one commit, and never has more than five mails under way', async () => {
    const documentId = await dispatchTo(...Array.from({ length: 23 }, (_, index) => `addressee-${index}`));
    let [underWay, most, commits] = [0, 0, 0];
    const mailer: EffectPorts['mailer'] = {
      async send(message) {
        underWay += 1;
        most = Math.max(most, underWay);
        await office.ports.clock.now();
        underWay -= 1;
        return office.ports.mailer.send(message);
      },
    };
    const record: EffectPorts['record'] = {
      ...office.ports.record,
      commit(command) {
        commits += 1;
        return office.ports.record.commit(command);
      },
    };
    await run(documentId, { mailer, record });
    expect(office.memory.mails).toHaveLength(23);
    expect(most).toBe(5);
    // 23 mails by fives, and one commit for the last answers; one by one they would be 46
    expect(commits).toBeLessThan(12);
  });

  test('a slow mailbox holds up nobody: what the others have come to is written down, and the next go out', async () => {
    const documentId = await dispatchTo('slow', ...Array.from({ length: 9 }, (_, index) => `addressee-${index}`));
    const others = door();
    const mailer: EffectPorts['mailer'] = {
      async send(message) {
        if (message.to.startsWith('slow')) await others.opened;
        return office.ports.mailer.send(message);
      },
    };
    const running = run(documentId, { mailer });
    await eventually(async () => {
      const states = (await deliveriesOf(documentId)).map(({ state }) => state);
      expect(states.toSorted()).toEqual([...Array(9).fill('delivered'), 'sending']);
    });
    others.open();
    await running;
    expect((await deliveriesOf(documentId)).every(({ state, perhapsTwice }) => state === 'delivered' && !perhapsTwice)).toBe(true);
  });

  test('cut off with mails under way, it sends those again and no other, and says which may have come twice', async () => {
    const documentId = await dispatchTo(...Array.from({ length: 12 }, (_, index) => `addressee-${index}`));
    const death = door();
    let commits = 0;
    const dying: EffectPorts['record'] = {
      ...office.ports.record,
      async commit(command) {
        commits += 1;
        // as if killed between the mails and their answers: the second report does not come
        if (commits > 1) await death.opened;
        return office.ports.record.commit(command);
      },
    };
    const cutOff = run(documentId, { record: dying });
    await eventually(() => expect(office.memory.mails).toHaveLength(5));
    await run(documentId);
    expect(office.memory.mails).toHaveLength(12 + 5);
    const twice = (await deliveriesOf(documentId)).filter(({ perhapsTwice }) => perhapsTwice);
    expect(twice).toHaveLength(5);
    death.open();
    await cutOff;
    expect(office.memory.mails).toHaveLength(12 + 5);
    expect((await deliveriesOf(documentId)).every(({ state }) => state === 'delivered')).toBe(true);
  });
});

/** A door that stays shut until it is opened. */
function door(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => { open = resolve; });
  return { opened, open };
}
