import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { createFirstEntries } from '../../adapters/identity/first-entries';
import { loadReferenceData } from '../../adapters/postgres/organisation';
import { openDevelopmentAuthority } from '../../adapters/signing/development-authority';
import { openKeyStore } from '../../adapters/signing/key-store';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { runTrinh } from './support/run-trinh';

const COUNCIL = ['--code', 'hdnd', '--kind', 'hdnd', '--level', 'ward', '--name', 'Hội đồng nhân dân phường Sen Vàng', '--place', 'Sen Vàng'];
const COMMITTEE = ['--code', 'ubnd', '--kind', 'ubnd', '--level', 'ward', '--name', 'Ủy ban nhân dân phường Sen Vàng', '--place', 'Sen Vàng', '--council', 'hdnd'];
const ADMINISTRATOR = ['--admin', 'Tạ Thị Lựu', '--admin-email', 'Luu.Ta@senvang.example'];

const before = process.env;
let database: TestDatabase;
let folder: string;
let pool: Pool;
beforeAll(async () => {
  [database, folder] = [await createTestDatabase(), await mkdtemp(join(tmpdir(), 'trinh-office-'))];
  pool = new Pool({ connectionString: database.url, max: 1 });
  process.env = { ...before, DATABASE_URL: database.url, TRINH_DATA_DIR: folder, PUBLIC_URL: 'https://trinh.senvang.example' };
}, 60_000);
afterAll(async () => {
  process.env = before;
  await pool.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the first agency of an empty database', () => {
  it('is named in full before anything is written', async () => {
    const { code, said } = await runTrinh('office', 'create', '--code', 'UBND!', '--kind', 'so', '--admin-email', 'lựu');
    expect(code).toBe(1);
    for (const fault of ['--code chỉ gồm', '--kind phải là', '--name chưa có', '--admin-email không phải']) expect(said).toContain(fault);
    expect((await loadReferenceData(pool)).organisation.agencies).toEqual([]);
  });

  it('stands with its administrator, the calendar, and a link that lets them in once', async () => {
    const { code, answer } = await runTrinh('office', 'create', ...COUNCIL, ...ADMINISTRATOR, '--json');
    expect(code).toBe(0);
    const created = JSON.parse(answer);
    expect(created).toMatchObject({ code: 'hdnd', administrator: 'Tạ Thị Lựu', login: 'luu.ta@senvang.example', until: expect.stringMatching(/^\d{4}-/) });
    expect(created.link).toMatch(/^https:\/\/trinh\.senvang\.example\/vao-lan-dau\//);
    const entry = await createFirstEntries(pool).find(created.link.split('/').at(-1));
    const { organisation, calendar } = await loadReferenceData(pool);
    expect(organisation.appointments).toMatchObject([{ personId: entry?.personId, postId: 'hdnd-quan-tri' }]);
    expect(organisation.agencies).toMatchObject([{ id: 'hdnd', system: 'state', pack: 'state-nd30', abbreviation: 'HĐND' }]);
    expect(calendar.years.length).toBeGreaterThan(3);
    expect(await logged('hdnd')).toEqual([
      { person_id: null, post_id: null, change: { kind: 'found-agency', name: 'Hội đồng nhân dân phường Sen Vàng', administrator: 'Tạ Thị Lựu' } },
    ]);
  });

  it('is followed by others of the same administrator, each once, and by their council only when it is there', async () => {
    expect((await runTrinh('office', 'create', ...COMMITTEE.slice(0, -1), 'khong-co', ...ADMINISTRATOR)).said).toContain('hãy lập HĐND trước');
    expect((await runTrinh('office', 'create', ...COMMITTEE, ...ADMINISTRATOR)).code).toBe(0);
    expect((await runTrinh('office', 'create', ...COMMITTEE, ...ADMINISTRATOR)).said).toContain('Mã cơ quan này đã có.');
    const { organisation } = await loadReferenceData(pool);
    expect([organisation.persons.length, organisation.appointments.length]).toEqual([1, 2]);
    expect(organisation.agencies.find(({ id }) => id === 'ubnd')?.councilId).toBe('hdnd');
  });

  it('of the Party numbers by its term', async () => {
    const party = ['--code', 'du', '--kind', 'dang-uy', '--level', 'ward', '--name', 'Đảng ủy phường Sen Vàng', '--place', 'Sen Vàng', ...ADMINISTRATOR];
    expect((await runTrinh('office', 'create', ...party)).said).toContain('--term');
    expect((await runTrinh('office', 'create', ...party, '--term', '2025-2030 2025-07-01 2030-06-30')).code).toBe(0);
    expect((await loadReferenceData(pool)).organisation.committees).toMatchObject([{ id: 'du-bch', term: { name: '2025-2030' } }, { id: 'du-btv' }]);
  });

  it('gives a new link to who lost theirs; the former one stops', async () => {
    const former = JSON.parse((await runTrinh('office', 'link', 'luu.ta@senvang.example', '--json')).answer);
    const { link, name } = JSON.parse((await runTrinh('office', 'link', 'LUU.TA@senvang.example', '--json')).answer);
    expect(name).toBe('Tạ Thị Lựu');
    const entries = createFirstEntries(pool);
    expect([await entries.find(former.link.split('/').at(-1)), (await entries.find(link.split('/').at(-1)))?.login]).toEqual([undefined, 'luu.ta@senvang.example']);
    expect((await runTrinh('office', 'link', 'khong.ai@senvang.example')).said).toContain('Không có ai');
  });
});

describe('certificates at the machine', () => {
  it('are listed, and one that is declared revoked stays so with the first reason', async () => {
    const store = await openKeyStore(join(folder, 'keys'));
    const authority = await openDevelopmentAuthority(join(folder, 'keys'));
    const holder = { kind: 'person', id: 'x', name: 'Tạ Thị Lựu' } as const;
    await authority.issue({ certificateId: 'ca-nhan', holder, pin: '246813', validFrom: '2026-01-01T00:00:00.000Z', validTo: '2036-01-01T00:00:00.000Z' });
    await pool.query("update person set certificate_id = 'ca-nhan'");
    expect((await runTrinh('certificate', 'list')).answer).toContain('ca-nhan  Tạ Thị Lựu: cấp cho Tạ Thị Lựu, đến 01/01/2036');
    expect((await runTrinh('certificate', 'revoke', 'ca-nhan')).said).toContain('Hãy ghi lý do');
    expect((await runTrinh('certificate', 'revoke', 'khong-co', '--reason', 'mất')).said).toContain('Không có chứng thư số khong-co');
    const first = JSON.parse((await runTrinh('certificate', 'revoke', 'ca-nhan', '--reason', 'Mất USB', '--json')).answer);
    const again = JSON.parse((await runTrinh('certificate', 'revoke', 'ca-nhan', '--reason', 'Đổi ý', '--json')).answer);
    expect(again.revokedAt).toBe(first.revokedAt);
    expect((await store.certificateOf('ca-nhan'))?.revokedAt).toBe(first.revokedAt);
    const { rows } = await pool.query('select kind, person_id, reason from signing_key_log');
    expect(rows).toEqual([{ kind: 'revoked', person_id: null, reason: 'Mất USB' }]);
    expect((await logged('hdnd')).slice(1)).toEqual([
      { person_id: null, post_id: null, change: { kind: 'revoke-certificate', certificateId: 'ca-nhan', holder: 'Tạ Thị Lựu', reason: 'Mất USB' } },
    ]);
    expect((await runTrinh('certificate', 'list')).answer).toContain('ĐÃ THU HỒI');
  });
});

/** What the operator left in the log of an agency. */
async function logged(agencyId: string): Promise<readonly object[]> {
  const { rows } = await pool.query('select person_id, post_id, change from administration_change where agency_id = $1 order by number', [agencyId]);
  return rows;
}
