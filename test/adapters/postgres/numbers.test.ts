import { enterOutsideNumber } from '../../../adapters/postgres/enter-outside-number';
import { loadReferenceData } from '../../../adapters/postgres/organisation';
import { verifyRecord } from '../../../adapters/postgres/verify/verify';
import { createRecordFixture, done, newNotebook, note, refusalOf } from './record-fixture';
import type { RecordFixture } from './record-fixture';
import { seedOffice } from './seed-office';
import { toyModels, TOY_SERIES } from './toy-model';

let office: RecordFixture;
beforeEach(async () => {
  office = await createRecordFixture();
  await seedOffice(office.pool);
});
afterEach(() => office.end());

it('the first number is the one the series was opened with, and the next follows when it is bound', async () => {
  const [first, second] = [newNotebook(), newNotebook()];
  expect(done(await office.record.commit(note(first, { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 641 });
  await office.record.commit(note(first, { text: 'đóng dấu', number: 'bind' }));
  expect(done(await office.record.commit(note(second, { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 642 });
  expect(await book()).toEqual(['641 bound', '642 reserved']);
});

it('while one document holds the last number unbound, another waits', async () => {
  await office.record.commit(note(newNotebook(), { text: 'lấy số', number: 'take' }));
  expect(refusalOf(await office.record.commit(note(newNotebook(), { text: 'lấy số', number: 'take' })))).toBe('NUMBER_IN_PROGRESS');
});

it('a number given up while it is the last is given again', async () => {
  const id = newNotebook();
  await office.record.commit(note(id, { text: 'lấy số', number: 'take' }));
  await office.record.commit(note(id, { text: 'thôi', number: 'give-up' }));
  expect(await book()).toEqual([]);
  expect(done(await office.record.commit(note(newNotebook(), { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 641 });
});

it('thirty at once who take and bind until they have one get thirty numbers, dense and each once', async () => {
  await Promise.all(Array.from({ length: 30 }, async () => {
    const id = newNotebook();
    for (;;) {
      const outcome = await office.record.commit(note(id, { text: 'lấy số', number: 'take' }));
      if (outcome.kind === 'done') break;
      expect(outcome.refusal.code).toBe('NUMBER_IN_PROGRESS');
    }
    done(await office.record.commit(note(id, { text: 'đóng dấu', number: 'bind' })));
  }));
  expect(await book()).toEqual(Array.from({ length: 30 }, (_, index) => `${641 + index} bound`));
  const { rows } = await office.pool.query('select next_number from number_counter');
  expect(rows).toEqual([{ next_number: 671 }]);
});

it('a number that was passed over without a reason is found', async () => {
  for (let times = 0; times < 3; times += 1) {
    const id = newNotebook();
    await office.record.commit(note(id, { text: 'lấy số', number: 'take' }));
    await office.record.commit(note(id, { text: 'đóng dấu', number: 'bind' }));
  }
  await office.pool.query('delete from number_entry where number = 642');
  const { findings } = await verifyRecord(office.pool, toyModels);
  expect(findings.filter((finding) => finding.kind === 'number-missing')).toMatchObject([{ where: `${TOY_SERIES.seriesId} 2026 642` }]);
});

it('a document signed by hand takes the next number in the same book, and no act takes it again', async () => {
  const { organisation } = await loadReferenceData(office.pool);
  const series = organisation.series[0];
  if (series === undefined) throw new Error('no series');
  const byHand = { series, scope: TOY_SERIES.scope, on: '2026-02-02' };
  expect(await enterOutsideNumber(office.pool, { ...byHand, number: 643 })).toMatchObject({ code: 'NUMBER_NOT_NEXT' });
  expect(await enterOutsideNumber(office.pool, { ...byHand, number: 641 })).toBeUndefined();
  expect(await enterOutsideNumber(office.pool, { ...byHand, number: 641 })).toMatchObject({ code: 'NUMBER_TAKEN' });
  expect(done(await office.record.commit(note(newNotebook(), { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 642 });
  expect(await book()).toEqual(['641 outside', '642 reserved']);
});

it('of two who enter the same number by hand at once one is heard', async () => {
  const { organisation } = await loadReferenceData(office.pool);
  const series = organisation.series[0];
  if (series === undefined) throw new Error('no series');
  const entry = { series, scope: TOY_SERIES.scope, number: 641, on: '2026-02-02' };
  const refusals = await Promise.all([enterOutsideNumber(office.pool, entry), enterOutsideNumber(office.pool, entry)]);
  expect(refusals.map((refusal) => refusal?.code ?? 'entered').toSorted()).toEqual(['NUMBER_TAKEN', 'entered']);
});

async function book(): Promise<readonly string[]> {
  const { rows } = await office.pool.query<{ number: number; status: string }>('select number, status from number_entry order by number');
  return rows.map((row) => `${row.number} ${row.status}`);
}
