import { z } from 'zod';
import { createReadPool } from '../../adapters/postgres/pool';
import { tryPin } from '../../adapters/postgres/signing-keys/try-pin';
import type { DevelopmentAuthority } from '../../adapters/signing/development-authority';
import { ownKeysSchema, tendedKeysSchema } from '../../api/signing-keys/signing-keys.schema';
import { openCertificateFiles, PASSWORD, type CertificateFiles } from '../support/certificate-files';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { noticeBeforeTheChairman, viewOf } from './support/office-day';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let files: CertificateFiles;
let office: ApiOffice;
let chairman: Visitor;
let administrator: Visitor;
let documentId: string;

beforeAll(async () => {
  files = await openCertificateFiles();
  office = await openApiOffice({}, { authorityPem: files.rootPem });
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

const WARD = 'Ủy ban nhân dân phường Hoa Sen';

function bringIn(file: Buffer, given: { readonly pin?: string; readonly password?: string; readonly sealId?: string } = {}, who = chairman) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ password: PASSWORD, pin: '246813', ...given })) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(file)]), 'chung-thu.p12');
  return who.post('/api/signing-keys', form);
}

describe('a certificate brought in from the file of an authority', () => {
  test('becomes the person’s own, signs under the PIN they chose, and stands in the log of the agency', async () => {
    const brought = await bringIn(await files.make({ name: 'LƯƠNG THẾ KHOA', organisation: WARD, key: 'rsa' }));
    expect(brought).toMatchObject({ status: 200, body: { named: 'LƯƠNG THẾ KHOA' } });
    expect(await ownKey()).toMatchObject({ state: 'fit', organisation: WARD, triesLeft: 5 });
    expect(problemOf(await signWith('123456')).code).toBe('WRONG_PIN');
    expect([200, 202, 409]).toContain((await signWith('246813')).status);
    const { log } = Object((await administrator.get('/api/administration')).body);
    expect(log[0]).toMatchObject({ by: 'Lương Thế Khoa', undoable: false, sentence: expect.stringMatching(/^Nạp chứng thư số chữ ký của Lương Thế Khoa, cấp cho LƯƠNG THẾ KHOA, có giá trị đến /) });
    expect(JSON.stringify(log)).not.toContain(PASSWORD);
  });

  test('gets another PIN from whoever knows the one it has, without its file', async () => {
    const certificateId = await certificateOf('ns-01');
    const change = (pin: string, newPin: string, who = chairman) => who.post(`/api/signing-keys/${certificateId}/pin`, { pin, newPin });
    expect(problemOf(await change('246813', '975310', administrator)).code).toBe('NOT_ALLOWED');
    expect(problemOf(await change('246813', '123456'))).toMatchObject({ code: 'PIN_TOO_WEAK', field: 'newPin' });
    expect(problemOf(await change('999999', '975310'))).toMatchObject({ code: 'WRONG_PIN', field: 'pin', detail: expect.stringContaining('còn 4 lần') });
    expect(problemOf(await change('246813', '246813'))).toMatchObject({ code: 'PIN_NOT_NEW', field: 'newPin' });
    expect((await change('246813', '975310')).status).toBe(204);
    expect(problemOf(await signWith('246813')).code).toBe('WRONG_PIN');
    expect([200, 202, 409]).toContain((await signWith('975310')).status);
    expect((await tended(certificateId))?.log[0]).toMatchObject({ kind: 'pin-changed', who: 'Lương Thế Khoa' });
  });

  test.each([
    ['names somebody else', { name: 'Đỗ Thùy Linh' }, {}, 'CERTIFICATE_NAME_DIFFERS', 'file'],
    ['has another password', { name: 'Lương Thế Khoa' }, { password: 'sai' }, 'CERTIFICATE_FILE_PASSWORD', 'password'],
    ['is for encryption only', { name: 'Lương Thế Khoa', usage: 'keyEncipherment' }, {}, 'CERTIFICATE_NOT_FOR_SIGNING', 'file'],
    ['comes with a PIN anybody guesses', { name: 'Lương Thế Khoa' }, { pin: '123456' }, 'PIN_TOO_WEAK', 'pin'],
    ['is meant for a seal the person does not keep', { name: WARD }, { sealId: 'dau-ubnd' }, 'NOT_ALLOWED', undefined],
  ] as const)('that %s is refused, and the old one stays', async (_, asked, given, code, field) => {
    const before = await certificateOf('ns-01');
    const problem = problemOf(await bringIn(await files.make(asked), given));
    expect([problem.code, problem.field]).toEqual([code, field]);
    expect(await certificateOf('ns-01')).toBe(before);
  });

  test('of an authority nobody trusts is refused with its name, and so is what is no such file', async () => {
    const foreign = await openCertificateFiles();
    expect(problemOf(await bringIn(await foreign.make({ name: 'Lương Thế Khoa' })))).toMatchObject({
      code: 'CERTIFICATE_UNTRUSTED', status: 422, detail: expect.stringContaining('Chứng thực công vụ mẫu'),
    });
    expect(problemOf(await bringIn(Buffer.from('không phải tệp khóa'))).code).toBe('CERTIFICATE_FILE_UNREADABLE');
  });

  test('that names another agency is kept, and waits for an administrator to accept it', async () => {
    expect((await bringIn(await files.make({ name: 'Lương Thế Khoa', organisation: 'Sở Tài chính' }))).status).toBe(200);
    expect(await ownKey()).toMatchObject({ state: 'refused', code: 'CERTIFICATE_OTHER_AGENCY' });
  });

  test('for a seal is brought in by the administrator of its agency, and belongs to that seal alone', async () => {
    const file = await files.make({ name: WARD });
    expect((await bringIn(file, { sealId: 'dau-ubnd' }, administrator)).status).toBe(200);
    const { certificateId = '' } = (await office.parts.database.seal.findUnique({ where: { id: 'dau-ubnd' } })) ?? {};
    expect(await tended(certificateId)).toMatchObject({ state: 'fit', sealId: 'dau-ubnd', namedOn: WARD });
    await office.parts.pool.query('update person set full_name = $1 where id = $2', [WARD, 'ns-01']);
    await office.parts.pool.query('update organisation_version set version = version + 1');
    expect(problemOf(await bringIn(file)).code).toBe('CERTIFICATE_IN_USE');
    await office.parts.pool.query('update person set full_name = $1 where id = $2', ['Lương Thế Khoa', 'ns-01']);
    await office.parts.pool.query('update organisation_version set version = version + 1');
  });
});

describe('a certificate declared revoked', () => {
  const revoke = (who: Visitor, certificateId: string, reason = 'Mất máy tính có tệp khóa.') => who.post(`/api/signing-keys/${certificateId}/revocation`, { reason });

  test('by its holder signs nothing from that moment, and may not come back', async () => {
    const file = await files.make({ name: 'Lương Thế Khoa', organisation: WARD });
    await bringIn(file);
    const certificateId = await certificateOf('ns-01');
    expect(problemOf(await revoke(await signedIn(office.url, 'tu'), certificateId)).code).toBe('NOT_ALLOWED');
    expect(problemOf(await revoke(chairman, certificateId, ' '))).toMatchObject({ code: 'REASON_REQUIRED', field: 'reason' });
    expect((await revoke(chairman, certificateId)).status).toBe(204);
    expect((await revoke(chairman, certificateId)).status).toBe(204);
    expect(problemOf(await signWith('246813'))).toMatchObject({ code: 'CERTIFICATE_REVOKED', status: 403 });
    expect(await ownKey()).toMatchObject({ state: 'refused', revokedAt: expect.stringMatching(/^\d{4}-/), code: 'CERTIFICATE_REVOKED' });
    expect((await tended(certificateId))?.log).toMatchObject([{ kind: 'revoked', who: 'Lương Thế Khoa', reason: 'Mất máy tính có tệp khóa.' }]);
    expect(problemOf(await bringIn(file)).code).toBe('CERTIFICATE_REVOKED');
    const { log } = Object((await administrator.get('/api/administration')).body);
    expect(log.filter(({ sentence }: { sentence: string }) => sentence.startsWith('Khai báo thu hồi'))).toMatchObject([{
      by: 'Lương Thế Khoa', undoable: false, sentence: 'Khai báo thu hồi chứng thư số của Lương Thế Khoa. Lý do: Mất máy tính có tệp khóa.',
    }]);
  });

  test('by an administrator of the agency stops as well', async () => {
    await bringIn(await files.make({ name: 'Lương Thế Khoa', organisation: WARD }));
    expect((await revoke(administrator, await certificateOf('ns-01'))).status).toBe(204);
    expect((await ownKey())?.code).toBe('CERTIFICATE_REVOKED');
  });
});
