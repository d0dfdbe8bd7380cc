import { ALL_MODELS } from '../../adapters/postgres/all-models';
import { noteStatement } from '../../adapters/postgres/administration/note';
import { verifyRecord } from '../../adapters/postgres/verify/verify';
import type { StreamId } from '../../domain/stream/stream-id';
import { addDays, civilDateOf } from '../../domain/time/instant';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice } from './support/office-day';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let admin: Visitor;
beforeAll(async () => {
  office = await openApiOffice();
  admin = await signedIn(office.url, 'kiet');
}, 60_000);
afterAll(() => office.stop());

const TODAY = civilDateOf(new Date().toISOString());
const TOMORROW = addDays(TODAY, 1);
const overview = async () => Object((await admin.get('/api/administration')).body);
const ask = (change: object, key?: string) => admin.post('/api/administration/changes', { agencyId: 'ubnd', postId: 'vp-qt', change }, { ...(key && { key }) });

describe('administration', () => {
  test('is open to the administrator of the agency alone', async () => {
    const chairman = await signedIn(office.url, 'khoa');
    expect(problemOf(await chairman.get('/api/administration')).code).toBe('NOT_ALLOWED');
    expect(problemOf(await admin.get('/api/administration?agencyId=du')).code).toBe('NOT_ALLOWED');
    const change = { kind: 'confirm-year', year: 2031, source: 'Thông báo' };
    expect(problemOf(await chairman.post('/api/administration/changes', { agencyId: 'ubnd', postId: 'ubnd-ct', change })).code).toBe('NOT_ALLOWED');
    expect(problemOf(await admin.post('/api/administration/changes', { agencyId: 'du', postId: 'vp-qt', change })).code).toBe('NOT_ALLOWED');
  });

  test('shows rules with their source, and says which nobody has checked', async () => {
    const { rules, routes, calendar } = await overview();
    expect(rules).toContainEqual(expect.objectContaining({ key: 'deadline.seal', value: 'trong ngày', verified: true }));
    expect(rules).toContainEqual(expect.objectContaining({ key: 'deadline.check', verified: false, source: expect.stringContaining('Mặc định') }));
    expect(routes[0].steps.map((step: { label: string }) => step.label)).toContain('Lấy ý kiến');
    expect(calendar.years.length).toBeGreaterThan(0);
  });

  test('appoints from a day on, once for one key; who held the post leaves the day before, and the change is logged', async () => {
    const key = crypto.randomUUID();
    const change = { kind: 'appoint', personId: 'ns-12', postId: 'kt-tp', from: TOMORROW, acting: true };
    expect((await ask(change, key)).status).toBe(204);
    expect((await ask(change, key)).status).toBe(204);
    const { posts, log } = await overview();
    expect(posts.find((post: { id: string }) => post.id === 'kt-tp').held).toEqual([
      expect.objectContaining({ personId: 'ns-12', from: TOMORROW, acting: true, state: 'coming' }),
      expect.objectContaining({ personId: 'ns-11', until: TODAY, state: 'in-force' }),
    ]);
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({ by: 'Hồ Tuấn Kiệt', undoable: true, sentence: expect.stringContaining('Trịnh Thu Trang giữ chức danh Trưởng phòng') });
  });

  test('is taken back by a change of its own: what never came into force is gone, and whoever was to leave stays', async () => {
    const [{ id }] = (await overview()).log;
    expect((await admin.post(`/api/administration/changes/${id}/undo`, { postId: 'vp-qt' })).status).toBe(204);
    expect(problemOf(await admin.post(`/api/administration/changes/${id}/undo`, { postId: 'vp-qt' })).code).toMatch(/ALREADY_SO|NOT_IN_AGENCY/);
    const { posts, log } = await overview();
    expect(posts.find((post: { id: string }) => post.id === 'kt-tp').held).toEqual([expect.objectContaining({ personId: 'ns-11', state: 'in-force' })]);
    expect(log.map((entry: { undone: boolean }) => entry.undone)).toEqual([false, true]);
  });

  test('refuses what is back-dated, without ground, or for oneself, and says which field', async () => {
    const cover = { kind: 'absence-cover', postId: 'kt-tp', coveringPersonId: 'ns-12', from: TODAY, until: TOMORROW, ground: 'Giấy nghỉ phép' };
    expect(problemOf(await ask({ ...cover, from: addDays(TODAY, -1) }))).toMatchObject({ status: 422, code: 'DATE_IN_PAST', field: 'from' });
    expect(problemOf(await ask({ ...cover, ground: ' ' }))).toMatchObject({ code: 'GROUND_REQUIRED', field: 'ground' });
    expect(problemOf(await ask({ ...cover, coveringPersonId: 'ns-10' })).code).toBe('NOT_YOURSELF');
    expect(problemOf(await ask({ ...cover, until: 'mai' })).code).toBe('BAD_INPUT');
    expect((await ask(cover)).status).toBe(204);
    const covering = await signedIn(office.url, 'trang');
    expect((await covering.get('/api/session')).body).toMatchObject({ me: { posts: expect.arrayContaining([expect.objectContaining({ postId: 'kt-tp' })]) } });
  });

  test('a group tells which lines of documents use it, and its new members are who these lines reach', async () => {
    const { groups } = await overview();
    expect(groups.length).toBeGreaterThan(0);
    const [group] = groups;
    await handInNotice(await signedIn(office.url, 'anh'));
    const used = await admin.get(`/api/administration/groups/${encodeURIComponent(group.id)}/lines?agencyId=ubnd`);
    expect(used.body).toMatchObject({ count: expect.any(Number), items: expect.any(Array) });
    const memberIds = group.members.slice(0, 1).map((member: { id: string }) => member.id);
    expect((await ask({ kind: 'set-group', groupId: group.id, name: group.name, aliases: group.aliases, memberIds })).status).toBe(204);
    const after = (await overview()).groups.find((one: { id: string }) => one.id === group.id);
    expect(after.members).toHaveLength(1);
  });

  test('a day off is put into the calendar and taken out again; the log cannot be changed', async () => {
    const on = addDays(TODAY, 40);
    expect((await ask({ kind: 'set-day', on, dayKind: 'off', name: 'Nghỉ bù', source: 'Thông báo số 9' })).status).toBe(204);
    expect((await overview()).calendar.days).toContainEqual({ on, kind: 'off', name: 'Nghỉ bù', source: 'Thông báo số 9' });
    const [{ id }] = (await overview()).log;
    expect((await admin.post(`/api/administration/changes/${id}/undo`, { postId: 'vp-qt' })).status).toBe(204);
    expect((await overview()).calendar.days.some((day: { on: string }) => day.on === on)).toBe(false);
    await expect(office.parts.pool.query('delete from administration_change')).rejects.toThrow(/append-only/);
  });

  test('shows what the operator did at the machine, where there is nobody to name, and takes none of it back', async () => {
    const noted = { kind: 'found-agency', name: 'Ủy ban nhân dân phường Hoa Sen', administrator: 'Hồ Tuấn Kiệt' } as const;
    await office.parts.pool.query(noteStatement({ id: 'founded', agencyId: 'ubnd', noted }));
    expect((await overview()).log[0]).toMatchObject({
      by: 'Người vận hành máy chủ', undoable: false, sentence: 'Lập cơ quan Ủy ban nhân dân phường Hoa Sen, người quản trị Hồ Tuấn Kiệt.',
    });
    expect((await admin.post('/api/administration/changes/founded/undo', { postId: 'vp-qt' })).status).toBe(409);
  });

  test('writes who comes to sit on a committee and who leaves it, by days; taken back by a change of its own', async () => {
    await office.parts.pool.query("update post set roles = roles || '{administrator}' where id = 'vpdu-vt'");
    const party = await signedIn(office.url, 'hoai');
    const members = async () => Object((await party.get('/api/administration?agencyId=du')).body).committees[0].members;
    const change = { kind: 'join-committee', committeeId: 'du-bch', postIds: ['vpdu-cvp'], from: TOMORROW, ground: 'Quyết định số 8' };
    const joining = { agencyId: 'du', postId: 'vpdu-vt', change };
    const before = await members();
    expect(problemOf(await admin.post('/api/administration/changes', { ...joining, postId: 'vp-qt' })).code).toBe('NOT_ALLOWED');
    expect((await party.post('/api/administration/changes', joining)).status).toBe(204);
    expect(await members()).toEqual(expect.arrayContaining([...before, expect.objectContaining({ postId: 'vpdu-cvp', from: TOMORROW, state: 'coming' })]));
    const [{ id, sentence }] = Object((await party.get('/api/administration?agencyId=du')).body).log;
    expect(sentence).toMatch(/^Chánh Văn phòng.* tham gia Ban Chấp hành từ .*; căn cứ Quyết định số 8\.$/);
    expect((await party.post(`/api/administration/changes/${id}/undo`, { postId: 'vpdu-vt' })).status).toBe(204);
    expect(await members()).toEqual(before);
  });

  test('says before how many open deadlines a day off moves; then each document keeps both moments and the reason', async () => {
    const officer = await signedIn(office.url, 'anh');
    const documentId = await handInNotice(officer);
    const dueAt = async (): Promise<string> => Object((await officer.get(`/api/documents/${documentId}`)).body).current.dueAt;
    const before = await dueAt();
    const on = civilDateOf(before);
    const moving = async () => (await admin.get(`/api/administration/calendar/moving-deadlines?agencyId=ubnd&on=${on}&dayKind=off`)).body;
    const { documents } = Object(await moving());
    expect(documents).toBeGreaterThan(0);
    expect(problemOf(await officer.get(`/api/administration/calendar/moving-deadlines?agencyId=ubnd&on=${on}&dayKind=off`)).code).toBe('NOT_ALLOWED');
    expect((await ask({ kind: 'set-day', on, dayKind: 'off', name: 'Nghỉ bù', source: 'Thông báo số 12' })).status).toBe(204);
    const { rows } = await office.parts.pool.query<{ stream_id: StreamId }>("select distinct stream_id from outbox where stream_id like 'document/%'");
    expect(rows.map((row) => row.stream_id)).toContain(`document/${documentId}`);
    expect(await dueAt()).toBe(before);
    for (const row of rows) await office.record.look(row.stream_id);
    const after = await dueAt();
    expect(after > before).toBe(true);
    const { current, timeline } = Object((await officer.get(`/api/documents/${documentId}`)).body);
    expect(current.movedWords).toMatch(/^hạn đổi từ .* sang .* vì ngày \d\d\/\d\d\/\d{4} nghỉ \(Thông báo số 12\)$/);
    expect(timeline).toContainEqual(expect.objectContaining({ what: expect.stringContaining(current.movedWords) }));
    const tasks = await office.parts.pool.query<{ due_at: Date }>('select due_at from open_task where document_id = $1', [documentId]);
    expect(tasks.rows.map((task) => task.due_at.toISOString())).toEqual([after]);
    expect(await moving()).toEqual({ documents: 0, sessions: 0 });
    expect((await verifyRecord(office.parts.pool, ALL_MODELS)).findings).toEqual([]);
  });
});
