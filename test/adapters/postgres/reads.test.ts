import { createHash, randomUUID } from 'node:crypto';
import { createDatabase } from '../../../adapters/postgres/prisma';
import { createClock, createStateReader } from '../../../adapters/postgres/state-reader';
import { saveWords } from '../../../adapters/postgres/words';
import { createRecordFixture, newNotebook, note } from './record-fixture';
import type { RecordFixture } from './record-fixture';
import { putDraft, seedOffice } from './seed-office';

let office: RecordFixture;
beforeAll(async () => {
  office = await createRecordFixture();
  await seedOffice(office.pool);
});
afterAll(() => office.end());

it('words are kept as first written, however often they are sent', async () => {
  const wordsId = randomUUID();
  const sha256 = createHash('sha256').update('Đề nghị bổ sung số liệu').digest('hex');
  expect(await saveWords(office.pool, { wordsId, text: 'Đề nghị bổ sung số liệu', personId: 'person-an' })).toEqual({ wordsId, sha256 });
  await saveWords(office.pool, { wordsId, text: 'Khác', personId: 'person-an' });
  expect(await createDatabase(office.pool).words.findUnique({ where: { id: wordsId } })).toMatchObject({ text: 'Đề nghị bổ sung số liệu', sha256 });
});

it('the handling record of a document tells what was done, by whom and with which words, in order', async () => {
  const id = newNotebook();
  await office.record.commit(note(id, 'một'));
  await office.record.commit(note(id, 'hai'));
  const rows = await createDatabase(office.pool).handlingRecord.findMany({ where: { documentId: id.slice(9) }, orderBy: [{ at: 'asc' }, { seq: 'asc' }] });
  expect(rows).toMatchObject([
    { seq: 1, type: 'Noted', actorKind: 'person', personId: 'person-an', postId: 'post-an', data: { text: 'một' } },
    { seq: 2, type: 'Noted', data: { text: 'hai' } },
  ]);
});

it('a state is read as it was folded, and who still has the document before them', async () => {
  const id = newNotebook();
  const documentId = id.slice(9);
  const task = { key: 'a', documentId, step: 's', stepKind: 'check', openedAt: '2026-03-02T01:00:00.000Z', urgency: 'normal' } as const;
  await office.record.commit(note(id, { text: 'một', tasks: [{ ...task, postId: 'post-2' }, { ...task, key: 'b', postId: 'post-1' }] }));
  const reader = createStateReader(office.pool);
  expect(await reader.documentState(documentId)).toMatchObject({ lines: ['một'] });
  expect(await reader.documentState('unknown')).toBeUndefined();
  expect(await reader.waitingPosts(documentId)).toEqual(['post-1', 'post-2']);
});

it('the clock of the record is the database\'s, shifted', async () => {
  const [now, later] = await Promise.all([createClock(office.pool).now(), createClock(office.pool, () => 86_400_000).now()]);
  expect(Date.parse(later) - Date.parse(now)).toBeGreaterThan(86_000_000);
});

it('a document is found by its subject with and without marks', async () => {
  const id = newNotebook();
  await putDraft(office.pool, id);
  for (const words of ['lịch trực', 'lich truc', 'LỊCH TRỰC', 'lịch trực'.normalize('NFD')]) {
    const { rows } = await office.pool.query(`select id from document where search like '%' || vn_unaccent($1) || '%'`, [words]);
    expect(rows).toEqual([{ id: id.slice(9) }]);
  }
});
