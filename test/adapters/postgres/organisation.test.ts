import { createReferenceCache, loadReferenceData } from '../../../adapters/postgres/organisation';
import { createDatabase } from '../../../adapters/postgres/prisma';
import type { Connection } from '../../../adapters/postgres/queries/statement';
import { createRecordFixture } from './record-fixture';
import type { RecordFixture } from './record-fixture';
import { seedOffice } from './seed-office';

let office: RecordFixture;
beforeEach(async () => {
  office = await createRecordFixture();
  await seedOffice(office.pool);
});
afterEach(() => office.end());

it('reads who is who as the rules know it: days as days, what is not there left out', async () => {
  await office.pool.query(`insert into appointment (person_id, post_id, from_on, acting) values ('person-an', 'post-an', '2026-01-01', false)`);
  await office.pool.query(`insert into mandate (id, agency_id, kind, from_on, until_on, ground, detail)
    values ('m1', 'ubnd', 'absence-cover', '2026-03-02', '2026-03-06', 'Giấy nghỉ phép', '{"postId":"post-an","coveringPersonId":"person-an"}')`);
  await office.pool.query(`insert into seal (id, agency_id, name, bodies, certificate_id) values ('s1', 'ubnd', 'Dấu', '{UBND}', 'c1')`);
  await office.pool.query(`insert into seal_keeper (seal_id, person_id, from_on, handover_record) values ('s1', 'person-an', '2026-01-01', 'BB 01')`);
  await office.pool.query(`insert into committee (id, agency_id, name, term_name, term_from_on) values ('c1', 'ubnd', 'Ủy ban', '2026-2031', '2026-01-01')`);
  await office.pool.query(`insert into committee_member (committee_id, post_id, from_on, until_on) values ('c1', 'post-an', '2026-01-01', '2026-06-30')`);
  await office.pool.query(`insert into addressee (id, agency_id, name, aliases, channel, email)
    values ('tdp1', 'ubnd', 'Tổ dân phố 1', '{}', 'mail', 'tdp1@hoasen.example'), ('tdp2', 'ubnd', 'Tổ dân phố 2', '{}', 'paper', null)`);
  await office.pool.query(`insert into recipient_group (id, agency_id, name, aliases) values ('g1', 'ubnd', 'Các Tổ dân phố', '{TDP}')`);
  await office.pool.query(`insert into recipient_group_member (group_id, addressee_id, position) values ('g1', 'tdp2', 1), ('g1', 'tdp1', 2)`);
  const { organisation } = await loadReferenceData(office.pool);
  expect(organisation).toMatchObject({
    agencies: [{
      id: 'ubnd', system: 'state', pack: 'state-nd30', level: 'ward', name: 'UBND phường Hoa Sen', abbreviation: 'UBND', placeOfIssue: 'Hoa Sen',
      collectiveName: 'Ủy ban nhân dân',
    }],
    posts: [{ id: 'post-an', agencyId: 'ubnd', unitId: 'van-phong', title: 'Chuyên viên', roles: ['officer'] }],
    mandates: [{ id: 'm1', kind: 'absence-cover', from: '2026-03-02', until: '2026-03-06', ground: 'Giấy nghỉ phép', postId: 'post-an', coveringPersonId: 'person-an' }],
    committees: [{ id: 'c1', members: [{ postId: 'post-an', from: '2026-01-01', until: '2026-06-30' }], term: { name: '2026-2031', from: '2026-01-01' } }],
    seals: [{ id: 's1', bodies: ['UBND'], keepers: [{ personId: 'person-an', from: '2026-01-01', handoverRecord: 'BB 01' }] }],
    series: [{ id: 'series-toy', scope: 'year', openings: [{ scope: '2026', number: 641, on: '2026-01-05' }] }],
    recipientGroups: [{ id: 'g1', memberIds: ['tdp2', 'tdp1'] }],
    addressees: [{ id: 'tdp1', channel: 'mail', email: 'tdp1@hoasen.example' }, { id: 'tdp2', channel: 'paper' }],
  });
  expect(organisation.appointments).toEqual([{ personId: 'person-an', postId: 'post-an', from: '2026-01-01', acting: false }]);
  expect(organisation.agencies[0]).not.toHaveProperty('superiorName');
});

it('reads the days that differ from the week', async () => {
  await office.pool.query(`insert into calendar_year (year, confirmed, source) values (2026, true, 'Thông báo')`);
  await office.pool.query(`insert into calendar_day (day, kind, name, source) values ('2026-01-01', 'off', 'Tết Dương lịch', 'Bộ luật Lao động')`);
  expect((await loadReferenceData(office.pool)).calendar).toMatchObject({
    years: [{ year: 2026, confirmed: true, source: 'Thông báo' }],
    days: [{ on: '2026-01-01', kind: 'off', name: 'Tết Dương lịch', source: 'Bộ luật Lao động' }],
  });
});

it('is read once until something in it changes, also by several at once', async () => {
  let loads = 0;
  const counting: Connection = { query: (statement) => { loads += 1; return office.pool.query(statement); } };
  const cache = createReferenceCache();
  const version = await versionNow();
  await Promise.all([cache.at(version, counting), cache.at(version, counting), cache.at(version, counting)]);
  expect(loads).toBe(1);
  await createDatabase(office.pool).person.update({ where: { id: 'person-an' }, data: { fullName: 'Trần Văn Ân' } });
  expect(await versionNow()).toBe(version + 1);
  const { organisation } = await cache.at(version + 1, counting);
  expect(organisation.persons[0]?.fullName).toBe('Trần Văn Ân');
  expect(loads).toBe(2);
});

it('a load that failed is tried again by the next who needs it', async () => {
  const cache = createReferenceCache();
  const broken: Connection = { query: () => Promise.reject(new Error('cut')) };
  await expect(cache.at(1, broken)).rejects.toThrow('cut');
  expect((await cache.at(1, office.pool)).organisation.agencies).toHaveLength(1);
});

async function versionNow(): Promise<number> {
  return (await createDatabase(office.pool).organisationVersion.findFirstOrThrow()).version;
}
