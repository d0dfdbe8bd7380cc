import type { Effect } from '../../domain/stream/standing';
import type { StreamId } from '../../domain/stream/stream-id';
import { eventually } from '../support/eventually';
import { ask, errandIn, lookIntoEngine, newErrand, typesetting, type Engine } from '../support/temporal-errand-acts';
import { errandModels } from '../support/temporal-errands';
import { openOffice, quietRuntime, type Office } from '../support/temporal-office';

jest.setTimeout(60_000);

let office: Office;
let engine: Engine;

beforeAll(async () => {
  quietRuntime();
  office = await openOffice({ models: errandModels });
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
    await ask(office, id, { effects: [typesetting(id)] });
    await Promise.all(Array.from({ length: 30 }, () => office.gateway.wake(id)));
    await eventually(async () => expect((await errandIn(office.pool, id)).reports).toEqual({ recordTypeset: 1 }));
    await eventually(async () => expect((await engine.standing(id)).effects).toEqual([]));
    expect(await startsOf(id)).toBe(1);
  });

  test('run beside each other when several are listed', async () => {
    const id = newErrand();
    await ask(office, id, { effects: [typesetting(id, 1), typesetting(id, 2)] });
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
    await ask(office, id, { phase: 'from-the-future', effects: [typesetting(id)] });
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

/** How often the run began a typesetting: as an activity of its own, or as a try within a workflow task, which leaves a marker. */
async function startsOf(id: StreamId): Promise<number> {
  const { events } = await engine.client.workflow.getHandle(id).fetchHistory();
  return events?.filter((event) => event.activityTaskScheduledEventAttributes ?? isTry(event)).length ?? 0;
}

type HistoryEvent = NonNullable<Awaited<ReturnType<ReturnType<Engine['client']['workflow']['getHandle']>['fetchHistory']>>['events']>[number];

function isTry({ markerRecordedEventAttributes: marker }: HistoryEvent): boolean {
  const told = marker?.details?.['data']?.payloads?.[0]?.data ?? [];
  return Buffer.from(told).toString('utf8').includes('"typesetDraft"');
}
