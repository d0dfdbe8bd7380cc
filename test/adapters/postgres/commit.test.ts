import { randomUUID } from 'node:crypto';
import { hashOf } from '../../../adapters/postgres/event-chain';
import { streamId } from '../../../domain/stream/stream-id';
import type { StreamId } from '../../../domain/stream/stream-id';
import { AN, createRecordFixture, done, newNotebook, note, refusalOf } from './record-fixture';
import type { RecordFixture } from './record-fixture';

let office: RecordFixture;
beforeAll(async () => {
  office = await createRecordFixture();
  await office.pool.query("insert into person (id, full_name, email) values ('person-an', 'Trần Văn An', 'an@hoasen.example')");
});
afterAll(() => office.end());

describe('an act', () => {
  it('is kept as events under the next numbers of its stream, each hashing the one before', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, 'một'));
    const second = done(await office.record.commit(note(id, 'hai')));
    expect(second).toMatchObject({ repeated: false, seq: 2, answer: { lines: 2 }, standing: { seq: 2, phase: 'writing', closed: false } });
    await expectWholeChain(id, 2);
  });

  it('asked for twice happens once, and the second time hears the first answer', async () => {
    const id = newNotebook();
    const command = note(id, 'một');
    await office.record.commit(command);
    await office.record.commit(note(id, 'hai'));
    expect(done(await office.record.commit(command))).toMatchObject({ repeated: true, seq: 1, answer: { lines: 1 }, standing: { seq: 2 } });
    await expectWholeChain(id, 2);
  });

  it('with another content under a key that was used is refused', async () => {
    const id = newNotebook();
    const command = note(id, 'một');
    await office.record.commit(command);
    expect(refusalOf(await office.record.commit({ ...note(id, 'khác'), commandId: command.commandId }))).toBe('KEY_REUSED');
    expect(refusalOf(await office.record.commit({ ...command, streamId: newNotebook() }))).toBe('KEY_REUSED');
  });

  it('clicked twice at the same moment happens once', async () => {
    const id = newNotebook();
    const command = note(id, 'một');
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => office.record.commit(command)));
    expect(outcomes.map((outcome) => done(outcome).repeated).filter((repeated) => !repeated)).toHaveLength(1);
    await expectWholeChain(id, 1);
  });

  it('on an old version is refused, naming who acted since and when', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, 'một', { expectedVersion: 0 }));
    await office.record.commit(note(id, 'hai', { expectedVersion: 1 }));
    const late = await office.record.commit(note(id, 'ba', { expectedVersion: 1 }));
    expect(refusalOf(late)).toBe('STALE_VERSION');
    expect(late).toMatchObject({ seq: 2, refusal: { facts: { by: expect.stringMatching(/^, do Trần Văn An thực hiện lúc \d+ giờ \d\d, ngày \d\d\/\d\d\/\d{4}$/) } } });
  });

  it('that the rules refuse leaves nothing behind, and its key can be used again', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, 'một'));
    const command = note(id, 'forbidden');
    expect(refusalOf(await office.record.commit(command))).toBe('WRONG_STEP');
    expect(done(await office.record.commit({ ...note(id, 'hai'), commandId: command.commandId })).seq).toBe(2);
  });

  it('that changes nothing is remembered all the same', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, 'một'));
    const command = note(id, 'nothing');
    expect(done(await office.record.commit(command))).toMatchObject({ repeated: false, seq: 1, answer: { nothing: true } });
    expect(done(await office.record.commit(command))).toMatchObject({ repeated: true, seq: 1 });
  });
});

describe('many at once', () => {
  it('forty who write into one stream each get their own number, and the chain stays whole', async () => {
    const id = newNotebook();
    const outcomes = await Promise.all(Array.from({ length: 40 }, (_, index) => office.record.commit(note(id, `dòng ${index}`))));
    expect(outcomes.map((outcome) => done(outcome).seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    await expectWholeChain(id, 40);
  });

  it('of eight who act on the same version one is heard', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, 'một'));
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => office.record.commit(note(id, 'hai', { expectedVersion: 1 }))));
    expect(outcomes.filter((outcome) => outcome.kind === 'done')).toHaveLength(1);
    expect(new Set(outcomes.map(refusalOf))).toEqual(new Set(['none', 'STALE_VERSION']));
  });

  it('parents that share children in every order never wait in a circle', async () => {
    const children = Array.from({ length: 4 }, () => streamId('consultation', randomUUID(), 1));
    const parents = Array.from({ length: 6 }, newNotebook);
    await Promise.all(children.map((child) => office.record.commit(note(child, 'mở'))));
    const acts = parents.flatMap((parent, index) =>
      Array.from({ length: 5 }, (_, turn) => note(parent, { text: 'chung', children: rotate(children, index + turn) })));
    const outcomes = await Promise.all(acts.map((act) => office.record.commit(act)));
    expect(outcomes.map(refusalOf).filter((code) => code !== 'none')).toEqual([]);
    for (const child of children) await expectWholeChain(child, 31);
    for (const parent of parents) await expectWholeChain(parent, 5);
  });
});

describe('a child stream', () => {
  it('is opened and continued by events of its parent, in its own chain', async () => {
    const [parent, child] = [newNotebook(), streamId('consultation', randomUUID(), 1)];
    await office.record.commit(note(parent, { text: 'mở', children: [child] }));
    await office.record.commit(note(child, 'ý kiến'));
    await office.record.commit(note(parent, { text: 'đóng', children: [child] }));
    await expectWholeChain(child, 3);
    await expectWholeChain(parent, 2);
  });
});

describe('what happened', () => {
  it.each(['update event set type = $1', 'delete from event where type <> $1', 'update act set kind = $1', 'delete from act where kind <> $1'])(
    'cannot be changed: %s', async (statement) => {
      await office.record.commit(note(newNotebook(), 'một'));
      await expect(office.pool.query(statement, ['Khác'])).rejects.toThrow('append-only');
    });

  it('cannot be emptied', async () => {
    await expect(office.pool.query('truncate event')).rejects.toThrow('append-only');
    await expect(office.pool.query('truncate act')).rejects.toThrow('append-only');
  });

  it('is told to whoever listens, by stream and number', async () => {
    const id = newNotebook();
    const client = await office.pool.connect();
    const told: unknown[] = [];
    try {
      client.on('notification', ({ payload }) => told.push(JSON.parse(payload ?? 'null')));
      await client.query('listen trinh');
      await office.record.commit(note(id, 'một'));
      await client.query('select 1');
      expect(told).toContainEqual({ stream: id, seq: 1 });
      await client.query('unlisten trinh');
    } finally {
      client.release();
    }
  });

  it('keeps who acted, and for whom', async () => {
    const id = newNotebook();
    await office.record.commit(note(id, 'một', { actor: { ...AN, onBehalfOfPersonId: 'person-binh' } }));
    const { rows } = await office.pool.query('select person_id, post_id, on_behalf_of from handling_record where stream_id = $1', [id]);
    expect(rows).toEqual([{ person_id: 'person-an', post_id: 'post-an', on_behalf_of: 'person-binh' }]);
  });
});

async function expectWholeChain(id: StreamId, length: number): Promise<void> {
  const { rows } = await office.pool.query(
    `select seq, type, v, data::text as data, at, command_id, actor::text as actor, prev_hash, hash from event where stream_id = $1 order by seq`, [id]);
  let prevHash = '0'.repeat(64);
  for (const [index, row] of rows.entries()) {
    expect(row).toMatchObject({ seq: index + 1, prev_hash: prevHash });
    prevHash = hashOf({ ...row, streamId: id, at: row.at.toISOString(), commandId: row.command_id, prevHash });
    expect(row.hash).toBe(prevHash);
  }
  expect(rows).toHaveLength(length);
  const { rows: [stream] } = await office.pool.query('select seq, head from stream where stream_id = $1', [id]);
  expect(stream).toEqual({ seq: length, head: prevHash });
}

function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const at = by % list.length;
  return by % 2 === 0 ? [...list.slice(at), ...list.slice(0, at)] : [...list.slice(at), ...list.slice(0, at)].reverse();
}
