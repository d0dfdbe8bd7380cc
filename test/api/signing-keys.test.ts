import { z } from 'zod';
import { createReadPool } from '../../adapters/postgres/pool';
import { tryPin } from '../../adapters/postgres/signing-keys/try-pin';
import type { DevelopmentAuthority } from '../../adapters/signing/development-authority';
import { ownKeysSchema, tendedKeysSchema } from '../../api/signing-keys/signing-keys.schema';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { noticeBeforeTheChairman, viewOf } from './support/office-day';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let chairman: Visitor;
let administrator: Visitor;
let documentId: string;

beforeAll(async () => {
  office = await openApiOffice();
  [chairman, administrator] = [await signedIn(office.url, 'khoa'), await signedIn(office.url, 'kiet')];
  documentId = await noticeBeforeTheChairman(office);
}, 60_000);
afterAll(() => office.stop());

async function signWith(pin: string, who = chairman, postId = 'ubnd-ct') {
  const { seq, bytesSha256 } = await viewOf(who, documentId);
  return who.post(`/api/documents/${documentId}/signature`, { expectedVersion: seq, postId, bytesSha256, pin });
}

async function ownKey(who = chairman) {
  return ownKeysSchema.parse((await who.get('/api/signing-keys/mine')).body).items[0];
}

async function tended(certificateId: string) {
  const { items } = tendedKeysSchema.parse((await administrator.get('/api/signing-keys')).body);
  return items.find((key) => key.certificateId === certificateId);
}

/** The certificate of somebody in the demo office. */
async function certificateOf(personId: string): Promise<string> {
  const { certificateId } = z.object({ certificateId: z.string() }).parse(await office.parts.database.person.findUnique({ where: { id: personId } }));
  return certificateId;
}

test('a right PIN begins the count anew; five wrong ones in a row lock the key, and the right one then opens nothing', async () => {
  for (const left of ['4', '3']) {
    expect(problemOf(await signWith('999999'))).toMatchObject({ code: 'WRONG_PIN', detail: expect.stringContaining(`còn ${left} lần`) });
  }
  await signWith('123456');
  expect((await ownKey())?.triesLeft).toBe(5);
  for (let times = 0; times < 4; times += 1) expect(problemOf(await signWith('999999')).code).toBe('WRONG_PIN');
  expect(problemOf(await signWith('999999'))).toMatchObject({ code: 'KEY_LOCKED', status: 403, field: 'pin' });
  expect(problemOf(await signWith('123456')).code).toBe('KEY_LOCKED');
  expect(await ownKey()).toMatchObject({ state: 'locked', triesLeft: 0, code: 'KEY_LOCKED' });
});

test('the lock stands in the record, not in the process: another connection finds it', async () => {
  const pool = createReadPool({ connectionString: office.parts.pool.options.connectionString ?? '', max: 1 });
  const tried = await tryPin(pool, { certificateId: await certificateOf('ns-01'), personId: 'ns-01', isRight: async () => true });
  await pool.end();
  expect(tried).toMatchObject({ kind: 'locked' });
});

test('only an administrator of the agency opens it, with a reason that is logged with name and time', async () => {
  const address = `/api/signing-keys/${await certificateOf('ns-01')}/opening`;
  expect(problemOf(await chairman.post(address, { reason: 'xin mở' })).code).toBe('NOT_ALLOWED');
  expect(problemOf(await chairman.get('/api/signing-keys')).code).toBe('NOT_ALLOWED');
  expect(problemOf(await administrator.post(address, { reason: '  ' }))).toMatchObject({ code: 'REASON_REQUIRED', field: 'reason' });
  expect((await administrator.post(address, { reason: 'Đã gặp trực tiếp Chủ tịch.' })).status).toBe(204);
  const key = await tended(await certificateOf('ns-01'));
  expect(key).toMatchObject({
    state: 'fit', triesLeft: 5,
    log: [{ kind: 'opened', reason: 'Đã gặp trực tiếp Chủ tịch.', at: expect.stringMatching(/^\d{4}-/) }, { kind: 'locked', who: 'Lương Thế Khoa' }],
  });
  expect(problemOf(await signWith('999999')).code).toBe('WRONG_PIN');
});

test('a guess at the seal by somebody who does not keep it costs the seal no try', async () => {
  const { seq, bytesSha256 } = await viewOf(chairman, documentId);
  const body = { expectedVersion: seq, postId: 'ubnd-ct', bytesSha256, pin: '999999', sealId: 'dau-ubnd' };
  expect(problemOf(await chairman.post(`/api/documents/${documentId}/seal`, body)).code).toBe('NOT_SEAL_KEEPER');
  expect((await tended('co-quan-dau-ubnd'))?.triesLeft).toBe(5);
});

test('guesses sent at the same moment are counted one by one', async () => {
  const certificateId = 'co-quan-dau-hdnd';
  const tries = Array.from({ length: 8 }, () => tryPin(office.parts.pool, { certificateId, personId: 'ns-06', isRight: async () => false }));
  const kinds = (await Promise.all(tries)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(4);
  expect(kinds.filter((kind) => kind === 'locked')).toHaveLength(4);
});

describe('certificates that are not as they should be', () => {
  const authority = () => office.parts.signingKeys as DevelopmentAuthority;
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

  async function giveChairman(certificateId: string, validTo: string, name = 'Lương Thế Khoa', organisation = 'Ủy ban nhân dân phường Hoa Sen') {
    const holder = { kind: 'person', id: 'ns-01', name, organisation } as const;
    await authority().issue({ certificateId, holder, pin: '123456', validFrom: inDays(-400), validTo });
    await office.parts.pool.query('update person set certificate_id = $1 where id = $2', [certificateId, 'ns-01']);
    await office.parts.pool.query('update organisation_version set version = version + 1');
  }

  test('one that ends within thirty days is said to signer and administrator, and still signs', async () => {
    await giveChairman('sap-het-han', inDays(12.5));
    expect(await ownKey()).toMatchObject({ state: 'ends-soon', sentence: expect.stringContaining('còn 12 ngày') });
    expect(await tended('sap-het-han')).toMatchObject({ state: 'ends-soon' });
    expect([200, 202, 409]).toContain((await signWith('123456')).status);
  });

  test('one that is over, or names somebody else, signs nothing and is told before the PIN is looked at', async () => {
    await giveChairman('het-han', inDays(-1));
    expect(problemOf(await signWith('000000')).code).toBe('CERTIFICATE_EXPIRED');
    await giveChairman('cua-nguoi-khac', inDays(300), 'Đỗ Thùy Linh');
    expect(problemOf(await signWith('000000')).code).toBe('CERTIFICATE_NOT_YOURS');
    expect((await ownKey())?.triesLeft).toBe(5);
  });

  test('one that names another agency signs once an administrator has accepted it with a reason', async () => {
    await giveChairman('co-quan-khac', inDays(300), 'Lương Thế Khoa', 'Sở Nội vụ');
    expect(problemOf(await signWith('123456'))).toMatchObject({ code: 'CERTIFICATE_OTHER_AGENCY', detail: expect.stringContaining('Sở Nội vụ') });
    const accepting = await administrator.post('/api/signing-keys/co-quan-khac/accepted-agency', { reason: 'Quyết định điều động.' });
    expect(accepting.status).toBe(204);
    expect((await ownKey())?.state).toBe('fit');
    expect((await tended('co-quan-khac'))?.log).toMatchObject([{ kind: 'agency-accepted', organisation: 'Sở Nội vụ', reason: 'Quyết định điều động.' }]);
  });
});
