import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { issue, openAuthority, SEALED_AT, SIGNED_AT, type IssuedDocument } from '../adapters/pdf/issued-document';
import { addNoteOver, replaceSignaturePicture, update } from '../adapters/pdf/tampered-files';
import { revokeCertificate } from '../../adapters/signing/development-revocations';
import { REPORT } from '../adapters/typeset/sample-content';
import { runTrinh } from './support/run-trinh';

// Typesetting loads its fonts, which takes seconds on a busy machine.
jest.setTimeout(60_000);

describe('trinh verify FILE', () => {
  let folder: string;
  let document: IssuedDocument;
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trinh-verify-'));
    document = await issue(REPORT, 641);
    await writeFile(at('issued.pdf'), document.issued);
    await writeFile(at('signed.pdf'), document.signed);
    await writeFile(at('changed.pdf'), Buffer.concat([document.issued, Buffer.from('\n% one more line')]));
    await writeFile(at('ca.pem'), document.authority.authorityPem);
    await writeFile(at('stranger.pem'), (await openAuthority()).authorityPem);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('proves an issued copy from the file and the certificate of its authority alone, and tells its number and date', async () => {
    const { code, answer } = await runTrinh('verify', at('issued.pdf'), '--ca', at('ca.pem'), '--json');
    expect(code).toBe(0);
    const told = JSON.parse(answer);
    expect(told).toMatchObject({ valid: true, printed: { number: 641, issuedOn: '2026-06-20' } });
    expect(told.signatures.map(({ field }: { field: string }) => field)).toEqual(['ChuKy1', 'ConDau']);
    expect(told.checks.map(({ code: check }: { code: string }) => check)).not.toContain('KNOWN_PREFIXES');
  });

  it('says when each signature was put on by the clock of Vietnam; JSON keeps the ISO form', async () => {
    const { signatures } = JSON.parse((await runTrinh('verify', at('issued.pdf'), '--ca', at('ca.pem'), '--json')).answer);
    expect(signatures.map((signature: { at: string }) => signature.at)).toEqual([SIGNED_AT, SEALED_AT]);
    const { answer } = await runTrinh('verify', at('issued.pdf'), '--ca', at('ca.pem'));
    expect(answer).toContain('ChuKy1: Đoàn Thị Nguyệt Quế, ký lúc 09:00 20/06/2026\n');
    expect(answer).toContain('ConDau: Ủy ban nhân dân phường Hoa Sen, ký lúc 10:15 20/06/2026\n');
  });

  it.each([
    ['a copy that lacks the seal', 'signed.pdf', 'ca.pem', [], 'Thiếu chữ ký hoặc dấu phải có'],
    ['a copy to which something was added', 'changed.pdf', 'ca.pem', [], 'Sau chữ ký cuối cùng, tệp đã bị thêm'],
    ['certificates of another authority', 'issued.pdf', 'stranger.pem', [], 'Chứng thư số không do cơ quan chứng thực đã biết cấp'],
    ['another number than the register has', 'issued.pdf', 'ca.pem', ['--number', '642'], 'Số hoặc ngày ban hành trên tệp khác'],
  ])('says no to %s, with the reason', async (_what, file, ca, more, reason) => {
    const { code, answer } = await runTrinh('verify', at(file), '--ca', at(ca), ...more);
    expect(code).toBe(1);
    expect(answer).toContain(reason);
  });

  it.each<[string, (issued: Uint8Array) => Uint8Array | Promise<Uint8Array>, string]>([
    ['a letter of what the file says of itself', (issued) => flipped(issued, Buffer.from(issued).lastIndexOf('</rdf:li>') - 1), 'Nội dung tệp đã bị sửa sau khi ký'],
    ['an added page', (issued) => update(issued, (opened) => void opened.addPage()), 'Sau chữ ký cuối cùng, tệp đã bị thêm'],
    ['a note laid over the text', (issued) => update(issued, addNoteOver), 'Sau chữ ký cuối cùng, tệp đã bị thêm'],
    ['another picture of the signature', (issued) => update(issued, replaceSignaturePicture), 'Sau chữ ký cuối cùng, tệp đã bị thêm'],
    ['a file cut short', (issued) => issued.subarray(0, issued.length - 2_000), 'Tệp bị hỏng hoặc không đầy đủ'],
    ['the seal cut off', () => document.signed, 'Thiếu chữ ký hoặc dấu phải có'],
  ])('says no to %s, with the reason', async (_what, tamper, reason) => {
    await writeFile(at('tampered.pdf'), await tamper(document.issued));
    const { code, answer } = await runTrinh('verify', at('tampered.pdf'), '--ca', at('ca.pem'));
    expect(code).toBe(1);
    expect(answer).toContain(`SAI   ${reason}`);
  });

  it('goes by the lists of revoked certificates it is given, and says when it has none', async () => {
    const asked = ['verify', at('issued.pdf'), '--ca', at('ca.pem')] as const;
    expect((await runTrinh(...asked)).answer).toContain('chưa  Chưa có danh sách thu hồi');
    const certificateDer = (await document.authority.certificateOf('signer'))?.der ?? new Uint8Array();
    await revokeCertificate(document.folder, { certificateDer, at: '2026-06-19T00:00:00.000Z', reason: 'superseded' });
    const { code, answer } = await runTrinh(...asked, '--crl', join(document.folder, 'ca.crl'));
    expect(code).toBe(1);
    expect(answer).toContain('SAI   Chứng thư số đã bị thu hồi khi ký');
  });

  it('says no to a file that is no PDF, and asks for one that is not there', async () => {
    await writeFile(at('letter.pdf'), 'just words');
    expect(await runTrinh('verify', at('letter.pdf'), '--ca', at('ca.pem'))).toMatchObject({ code: 1 });
    expect(await runTrinh('verify', at('nothing.pdf'), '--ca', at('ca.pem'))).toEqual({ code: 1, answer: '', said: `Không có tệp ${at('nothing.pdf')}.\n` });
  });
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

describe('trinh verify', () => {
  let database: TestDatabase;
  const before = process.env['DATABASE_URL'];
  beforeAll(async () => {
    database = await createTestDatabase();
    process.env['DATABASE_URL'] = database.url;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
    await database.drop();
  });

  it('finds nothing in an untouched record, and names what somebody put there behind its back', async () => {
    const clean = await runTrinh('verify', '--json');
    expect(clean.code).toBe(0);
    expect(JSON.parse(clean.answer).findings).toEqual([]);

    const id = `document/${randomUUID()}`;
    const intruder = new Client({ connectionString: database.url });
    await intruder.connect();
    await intruder.query(
      `insert into event (stream_id, seq, type, v, data, at, command_id, actor, prev_hash, hash)
       values ($1, 1, 'DocumentSubmitted', 1, '{}', now(), 'intruder', '{"kind":"system"}', repeat('0', 64), repeat('0', 64))`, [id]);
    await intruder.end();

    const found = await runTrinh('verify');
    expect(found.code).toBe(1);
    expect(found.answer).toContain(`SAI  ${id}: sự kiện đã bị sửa`);
  });
});
