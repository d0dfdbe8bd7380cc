import { verifyRecord } from '../../../adapters/postgres/verify/verify';
import { eventually } from '../../support/eventually';
import { createRecordFixture, done, newNotebook, note } from './record-fixture';
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

it('the first number waits for an administrator who is just saying where the book begins', async () => {
  const administrator = await office.pool.connect();
  await administrator.query('begin');
  await administrator.query('select version from organisation_version for update');
  await administrator.query('update number_series set openings = $2 where id = $1', [
    TOY_SERIES.seriesId, JSON.stringify([{ scope: '2026', number: 700, reason: 'sổ giấy dừng ở 699' }]),
  ]);
  const taken = office.record.commit(note(newNotebook(), { text: 'lấy số', number: 'take' }));
  await eventually(async () => {
    const { rows } = await office.pool.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
    expect(rows).toHaveLength(1);
  });
  await administrator.query('commit');
  administrator.release();
  expect(done(await taken).answer).toMatchObject({ number: 700 });
});

it('while one document holds its number unbound, another takes the next; the first is then voided with its reason', async () => {
  const [first, second] = [newNotebook(), newNotebook()];
  await office.record.commit(note(first, { text: 'lấy số', number: 'take' }));
  expect(done(await office.record.commit(note(second, { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 642 });
  await office.record.commit(note(second, { text: 'đóng dấu', number: 'bind' }));
  await office.record.commit(note(first, { text: 'thôi', number: 'give-up' }));
  expect(await book()).toEqual(['641 voided', '642 bound']);
  expect(done(await office.record.commit(note(newNotebook(), { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 643 });
});

it('of two on their way the later given up is free again, the earlier is voided, and nothing is passed over', async () => {
  const [first, second] = [newNotebook(), newNotebook()];
  for (const id of [first, second]) await office.record.commit(note(id, { text: 'lấy số', number: 'take' }));
  await office.record.commit(note(first, { text: 'thôi', number: 'give-up' }));
  await office.record.commit(note(second, { text: 'thôi', number: 'give-up' }));
  expect(await book()).toEqual(['641 voided']);
  expect(done(await office.record.commit(note(second, { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 642 });
});

it('a number given up while it is the last is given again', async () => {
  const id = newNotebook();
  await office.record.commit(note(id, { text: 'lấy số', number: 'take' }));
  await office.record.commit(note(id, { text: 'thôi', number: 'give-up' }));
  expect(await book()).toEqual([]);
  expect(done(await office.record.commit(note(newNotebook(), { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 641 });
});

it('thirty at once who take and bind get thirty numbers, dense and each once, and nobody is told to wait', async () => {
  await Promise.all(Array.from({ length: 30 }, async () => {
    const id = newNotebook();
    done(await office.record.commit(note(id, { text: 'lấy số', number: 'take' })));
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

async function book(): Promise<readonly string[]> {
  const { rows } = await office.pool.query<{ number: number; status: string }>('select number, status from number_entry order by number');
  return rows.map((row) => `${row.number} ${row.status}`);
}
