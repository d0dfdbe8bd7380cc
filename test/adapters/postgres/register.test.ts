import { randomUUID } from 'node:crypto';
import { saveWords } from '../../../adapters/postgres/words';
import { verifyRecord } from '../../../adapters/postgres/verify/verify';
import type { RegisterCommandBody } from '../../../domain/registers/register';
import type { Command } from '../../../domain/stream/command';
import { civilDateOf } from '../../../domain/time/instant';
import { createRecordFixture, done, newNotebook, note, refusalOf } from './record-fixture';
import type { RecordFixture } from './record-fixture';
import { seedOffice, seedRecordsClerk } from './seed-office';
import { toyModels, TOY_SERIES } from './toy-model';

const CHI = { kind: 'person', personId: 'person-chi', postId: 'post-van-thu' } as const;
const BOOK = `register/${TOY_SERIES.seriesId}` as const;
let office: RecordFixture;
beforeEach(async () => {
  office = await createRecordFixture();
  await seedOffice(office.pool);
  await seedRecordsClerk(office.pool);
});
afterEach(() => office.end());

it('a document signed by hand takes the next number in the same book, and no act takes it again', async () => {
  expect(refusalOf(await office.record.commit(await byHand(643)))).toBe('NUMBER_NOT_NEXT');
  expect(done(await office.record.commit(await byHand(641))).answer).toMatchObject({ number: 641, printedNumber: '641/TB-UBND' });
  expect(refusalOf(await office.record.commit(await byHand(641)))).toBe('NUMBER_TAKEN');
  expect(done(await office.record.commit(note(newNotebook(), { text: 'lấy số', number: 'take' }))).answer).toMatchObject({ number: 642 });
  expect(await book()).toEqual(['641 outside', '642 reserved']);
});

it('of two who enter the same number by hand at once one is heard', async () => {
  const outcomes = await Promise.all([byHand(641), byHand(641)].map(async (command) => office.record.commit(await command)));
  expect(outcomes.map(refusalOf).toSorted()).toEqual(['NUMBER_TAKEN', 'none']);
});

it('what the keeper wrote on paper while a seal is on its way follows that number, whatever becomes of the seal', async () => {
  const sealing = newNotebook();
  const today = civilDateOf(new Date().toISOString());
  await office.record.commit(note(sealing, { text: 'lấy số', number: 'take' }));
  expect(refusalOf(await office.record.commit(await byHand(641, today)))).toBe('NUMBER_TAKEN');
  expect(done(await office.record.commit(await byHand(642, today))).answer).toMatchObject({ number: 642 });
  await office.record.commit(note(sealing, { text: 'thôi', number: 'give-up' }));
  expect(await book()).toEqual(['641 voided', '642 outside']);
});

it('a number entered in error is voided with the words of who voided it, and stays in the book', async () => {
  await office.record.commit(await byHand(641));
  const reasonId = await words('Vào sổ nhầm, văn bản chưa ký.');
  const voiding = act({ kind: 'voidNumber', scope: '2026', number: 641, reasonId });
  done(await office.record.commit(voiding));
  expect(refusalOf(await office.record.commit(act({ kind: 'voidNumber', scope: '2026', number: 641, reasonId })))).toBe('NUMBER_VOIDED');
  const { rows } = await office.pool.query('select status, words_id, settled_by, settled_at is not null as told_when from number_entry');
  expect(rows).toEqual([{ status: 'voided', words_id: reasonId, settled_by: 'person-chi', told_when: true }]);
  expect(done(await office.record.commit(await byHand(642))).answer).toMatchObject({ number: 642 });
});

it('the next number can be voided before anything bears it; a bound one cannot be voided', async () => {
  const reasonId = await words('Hỏng phôi giấy.');
  done(await office.record.commit(act({ kind: 'voidNumber', scope: '2026', number: 641, reasonId })));
  const sealed = newNotebook();
  await office.record.commit(note(sealed, { text: 'lấy số', number: 'take' }));
  expect(refusalOf(await office.record.commit(act({ kind: 'voidNumber', scope: '2026', number: 642, reasonId })))).toBe('NUMBER_IN_PROGRESS');
  await office.record.commit(note(sealed, { text: 'đóng dấu', number: 'bind' }));
  expect(refusalOf(await office.record.commit(act({ kind: 'voidNumber', scope: '2026', number: 642, reasonId })))).toBe('NUMBER_BOUND');
  expect(refusalOf(await office.record.commit(act({ kind: 'voidNumber', scope: '2026', number: 650, reasonId })))).toBe('NUMBER_NOT_NEXT');
  expect(await book()).toEqual(['641 voided', '642 bound']);
});

it('a wrong day is put right between the days around it, as an entry of its own; the row stays as it was written', async () => {
  for (const [number, on] of [[641, '2026-02-02'], [642, '2026-02-05'], [643, '2026-02-09']] as const) {
    await office.record.commit(await byHand(number, on));
  }
  const reasonId = await words('Ghi nhầm ngày.');
  const right = (on: string) => act({ kind: 'correctEntry', scope: '2026', number: 642, on, namesSubject: false, reasonId });
  expect(refusalOf(await office.record.commit(right('2026-02-10')))).toBe('NUMBER_OUT_OF_ORDER');
  done(await office.record.commit(right('2026-02-03')));
  const { rows } = await office.pool.query(`select issued_on::text from outgoing_entry where number = 642
    union all select issued_on::text from outgoing_correction where number = 642`);
  expect(rows).toEqual([{ issued_on: '2026-02-05' }, { issued_on: '2026-02-03' }]);
  expect((await verifyRecord(office.pool, toyModels)).findings).toEqual([]);
});

it('verification proves the rows that were keyed in: one changed behind its back is found', async () => {
  await office.record.commit(await byHand(641));
  await office.record.commit(act({ kind: 'voidNumber', scope: '2026', number: 642, reasonId: await words('Hỏng phôi giấy.') }));
  expect((await verifyRecord(office.pool, toyModels)).findings).toEqual([]);
  await office.pool.query(`update outgoing_entry set symbol = '641/QĐ-UBND'`);
  await office.pool.query(`update number_entry set issued_on = '2026-02-01' where number = 641`);
  await office.pool.query(`insert into number_entry (series_id, scope, number, status, issued_on, reason)
    select $1, '2026', 643, 'voided', max(issued_on), 'không rõ' from number_entry`, [TOY_SERIES.seriesId]);
  await office.pool.query('update number_counter set next_number = 644');
  const { findings } = await verifyRecord(office.pool, toyModels);
  expect(findings.map(({ kind, where }) => `${kind} ${where}`).toSorted()).toEqual([
    `number-without-record ${TOY_SERIES.seriesId} 2026 641`, `number-without-record ${TOY_SERIES.seriesId} 2026 643`,
    'projection-differs outgoing_entry',
  ]);
});

async function byHand(number: number, on = '2026-02-02'): Promise<Command> {
  const detailsId = await words(JSON.stringify({ subject: 'Lịch trực Tết', signerName: 'Lương Thế Khoa', recipients: 'Các khu phố', keptBy: 'VT' }));
  return act({
    kind: 'enterOutside', number, on, documentType: 'TB', symbolBody: 'UBND', copies: 3, secret: false, namesSubject: true, detailsId,
  });
}

function act(body: RegisterCommandBody): Command {
  return { commandId: randomUUID(), streamId: BOOK, actor: CHI, body };
}

async function words(text: string): Promise<string> {
  return (await saveWords(office.pool, { wordsId: randomUUID(), text, personId: CHI.personId })).wordsId;
}

async function book(): Promise<readonly string[]> {
  const { rows } = await office.pool.query<{ number: number; status: string }>('select number, status from number_entry order by number');
  return rows.map((row) => `${row.number} ${row.status}`);
}
