import type { Effect } from '../../domain/stream/standing';
import type { StreamId } from '../../domain/stream/stream-id';
import type { Typesetting } from '../../activities/ports';
import { eventually } from '../support/eventually';
import { ask, errandIn, lookIntoEngine, newErrand, typesetting, type Engine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { memoryPorts, PLACES } from '../support/temporal-memory-ports';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';

jest.setTimeout(60_000);

let office: Office;
let engine: Engine;

beforeAll(async () => {
  quietRuntime();
  office = await openOffice({ models: errandModels, ports: { typesetting: { typeset: typesetUnlessBusy } } });
  engine = await lookIntoEngine();
  await office.startWorker();
});

afterAll(async () => {
  await office.close();
  await engine.close();
});

describe('The effects of a run', () => {
  test('end as a command, and are not started again by a look that came before their end', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [failingOnce(id)] });
    await Promise.all(Array.from({ length: 30 }, () => office.gateway.wake(id)));
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
    await eventually(async () => expect((await engine.standing(id)).effects).toEqual([]));
    expect(await startsOf(id)).toBe(1);
  });

  test('that are soon done are done by the look that saw them asked for, and need no activity', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [typesetting(id)] });
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
    expect((await engine.standing(id)).effects).toEqual([]);
    expect(await startsOf(id)).toBe(0);
  });

  test('run beside each other when several are listed', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [failingOnce(id, 1), failingOnce(id, 2)] });
    await eventually(async () => expect((await errandIn(office.pool, id)).reports.recordTypeset).toBeGreaterThanOrEqual(1));
    await eventually(async () => expect((await engine.standing(id)).effects).toEqual([]));
    expect(await startsOf(id)).toBe(2);
  });

  test('rest longer each time when the record lists them again, until an operator wants them now', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [typesetting(id)], deaf: true });
    await eventually(async () => expect((await engine.standing(id)).effects).toMatchObject([{ state: 'resting', ended: 2 }]));
    expect(await startsOf(id)).toBe(2);

    await engine.client.workflow.getHandle(id).signal('retryEffects');
    await eventually(async () => expect((await engine.standing(id)).effects).toMatchObject([{ state: 'resting', ended: 3 }]));
    await ask(office, id, { closes: true });
    await eventually(async () => expect(await engine.status(id)).toBe('COMPLETED'));
  });

  test('of a kind the phase does not know are left listed, and the others go on', async () => {
    const id = newErrand();
    const unknown: Effect = { effectId: 'fly/1', kind: 'fly', input: {} };
    await ask(office, id, { effects: [unknown, typesetting(id)] });
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
    expect((await errandIn(office.pool, id)).asked.effects).toEqual([unknown]);
  });

  test('that cannot be read say why to operators, without a word of the document', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [{ effectId: 'typeset/x', kind: 'typeset', input: { documentId: 'x' } }] });
    await eventually(async () => expect((await engine.standing(id)).effects[0]?.lastFailure).toContain('typesetDraft'));
    expect((await engine.standing(id)).effects[0]).toMatchObject({ effectId: 'typeset/x', state: 'resting' });
  });

  test('wait in a phase the worker does not know, and go on when the record names one it knows', async () => {
    const id = newErrand();
    const { files } = office.memory.ports;
    const [page, places] = [await files.put(new Uint8Array([7])), await files.put(Buffer.from(JSON.stringify(PLACES)))];
    const input = { documentId: id.slice('document/'.length), version: 1, textSha256: 'text-1', pdfSha256: page.sha256, placesSha256: places.sha256 };
    await ask(office, id, { phase: 'from-the-future', effects: [{ effectId: 'own-page/1', kind: 'setAsDrafted', input }] });
    await eventually(async () => expect((await engine.standing(id)).standing?.phase).toBe('from-the-future'));
    expect((await errandIn(office.pool, id)).reports).toEqual({});
    await ask(office, id, { phase: 'signing' });
    await office.gateway.wake(id);
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
  });

  const phases = ['drafting', 'consultation', 'examination', 'council-session', 'signing', 'distribution'];
  test.each(phases)('of a document are begun in the phase %s', async (phase) => {
    const id = newErrand();
    const input = { documentId: id.slice('document/'.length), stepId: 'errand', round: 1, times: 1 };
    const reminder: Effect = { effectId: 'remind/1/1', kind: 'remindHolders', input };
    await ask(office, id, { phase, effects: [reminder] });
    await eventually(async () => expect((await engine.standing(id)).effects).toMatchObject([{ effectId: 'remind/1/1' }]));
    expect((await engine.standing(id)).standing?.phase).toBe(phase);
  });
});

const FIRST_BUSY_VERSION = 100;
const busyOnce = new Set<string>();

/** A typesetting that fails when it is first tried. */
function failingOnce(id: StreamId, version = 1): Effect {
  return typesetting(id, FIRST_BUSY_VERSION + version);
}

const typesetUnlessBusy: Typesetting['typeset'] = async (content) => {
  const { subject } = content;
  const isBusy = Number(subject.split(' ')[1]) > FIRST_BUSY_VERSION && !busyOnce.has(subject);
  if (isBusy) {
    busyOnce.add(subject);
    throw new Error('too busy to typeset');
  }
  return memoryPorts().ports.typesetting.typeset(content, {});
};

async function startsOf(id: StreamId): Promise<number> {
  const { events } = await engine.client.workflow.getHandle(id).fetchHistory();
  return events?.filter((event) => event.activityTaskScheduledEventAttributes).length ?? 0;
}
