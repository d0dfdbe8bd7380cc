import writeXlsxFile from 'write-excel-file/node';
import { civilDateOf } from '../../domain/time/instant';
import { ringPng } from '../support/png';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let admin: Visitor;
beforeAll(async () => {
  office = await openApiOffice();
  admin = await signedIn(office.url, 'kiet');
}, 60_000);
afterAll(() => office.stop());

const TODAY = civilDateOf(new Date().toISOString());
const setUp = async () => Object((await admin.get('/api/administration/set-up')).body);
const ask = (change: object) => admin.post('/api/administration/changes', { agencyId: 'ubnd', postId: 'vp-qt', change });
const stepOf = async (id: string) => (await setUp()).steps.find((step: { id: string }) => step.id === id);

function fileOf(people: readonly (readonly string[])[], units: readonly (readonly string[])[] = [['Đội Trật tự đô thị', 'TTĐT']]): Promise<Buffer> {
  const sheet = (name: string, rows: readonly (readonly string[])[]) => ({ sheet: name, data: rows.map((row) => row.map((value) => ({ value }))) });
  return writeXlsxFile([
    sheet('Đơn vị', [['Tên đơn vị', 'Tên viết tắt'], ...units]),
    sheet('Chức danh', [['Chức danh', 'Đơn vị', 'Vai trò', 'Số người'], ['Đội viên', 'TTĐT', 'chuyên viên', '2']]),
    sheet('Người', [['Họ và tên', 'Thư điện tử', 'Chức danh', 'Đơn vị'], ...people]),
  ]).toBuffer();
}

function upload(path: string, file: Uint8Array, who = admin) {
  const form = new FormData();
  form.set('agencyId', 'ubnd');
  form.set('postId', 'vp-qt');
  form.set('file', new Blob([new Uint8Array(file)]), 'don-vi.xlsx');
  return who.post(path, form);
}

const GOOD = [['Cao Thị Xuân', 'xuan.cao@hoasen.example', 'Đội viên', 'TTĐT'], ['Lý Văn Hạ', 'ha.ly@hoasen.example', 'Đội viên', 'TTĐT']];

describe('a file of units, posts and people', () => {
  test('is read without writing anything, and every row to put right is told by its cell', async () => {
    const wrong = await upload('/api/administration/import/preview', await fileOf([...GOOD, ['Hồ Văn Thu', 'thu', 'Đội viên', 'TTĐT']]));
    expect(wrong.body).toMatchObject({ units: ['Đội Trật tự đô thị'], faults: [{ sheet: 'Người', cell: 'B4' }] });
    const before = (await setUp()).units.length;
    expect(problemOf(await upload('/api/administration/import', await fileOf([...GOOD, ['Hồ Văn Thu', 'thu', '', '']])))).toMatchObject({ status: 422, code: 'FILE_HAS_FAULTS' });
    expect((await setUp()).units).toHaveLength(before);
  });

  test('is brought in whole; brought again it makes nothing more', async () => {
    expect((await upload('/api/administration/import', await fileOf(GOOD))).status).toBe(204);
    expect((await setUp()).units).toContainEqual(expect.objectContaining({ name: 'Đội Trật tự đô thị', posts: 2 }));
    const { people } = Object((await admin.get('/api/administration')).body);
    expect(people).toContainEqual(expect.objectContaining({ name: 'Cao Thị Xuân', login: 'xuan.cao@hoasen.example', posts: [expect.stringContaining('Đội viên')] }));
    expect((await upload('/api/administration/import/preview', await fileOf(GOOD))).body).toEqual({ units: [], posts: [], people: [], appointments: [], faults: [] });
    expect(problemOf(await upload('/api/administration/import', await fileOf(GOOD))).code).toBe('ALREADY_SO');
  });

  test('to fill in is given', async () => {
    const sample = await fetch(`${office.url}/api/administration/import/sample.xlsx`, { headers: { cookie: admin.cookie() } });
    expect(sample.headers.get('content-type')).toContain('spreadsheetml');
    const told = await upload('/api/administration/import/preview', new Uint8Array(await sample.arrayBuffer()));
    expect(Object(told.body).people).toHaveLength(3);
  });

  test.each([['text', Buffer.from('Họ và tên')], ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])], ['a damaged one', Buffer.from('PK\u0003\u0004xyz')]])(
    'that is %s is refused in a sentence', async (_name, bytes) => {
      expect(problemOf(await upload('/api/administration/import/preview', bytes))).toMatchObject({ status: 422, code: 'FILE_REFUSED', detail: expect.stringContaining('.xlsx') });
    });

  test('is taken from the administrator alone', async () => {
    const chairman = await signedIn(office.url, 'khoa');
    expect(problemOf(await upload('/api/administration/import/preview', await fileOf(GOOD), chairman)).code).toBe('NOT_ALLOWED');
    expect(problemOf(await chairman.get('/api/administration/set-up')).code).toBe('NOT_ALLOWED');
  });
});

describe('the set-up of an agency', () => {
  test('says what is lacking from how things stand', async () => {
    expect(await stepOf('people')).toMatchObject({ done: false, lacking: [expect.stringContaining('Cao Thị Xuân')] });
    expect(await stepOf('books')).toMatchObject({ done: true });
  });

  test('opens a book with the number the paper book goes on from, until a number is taken', async () => {
    expect((await ask({ kind: 'add-series', name: 'Giấy mời', documentTypes: ['GM'], scope: 'year', givenBy: 'trinh', number: 58, reason: 'Tiếp theo sổ giấy' })).status).toBe(204);
    const book = (await setUp()).books.find((one: { name: string }) => one.name === 'Giấy mời');
    expect(book).toMatchObject({ next: 58, begun: false, scope: TODAY.slice(0, 4) });
    expect((await ask({ kind: 'open-book', seriesId: book.id, number: 61, reason: 'Sổ giấy đã ghi đến 60' })).status).toBe(204);
    expect((await setUp()).books).toContainEqual(expect.objectContaining({ id: book.id, next: 61 }));
    await office.parts.pool.query('insert into number_counter (series_id, scope, next_number) values ($1, $2, 62)', [book.id, book.scope]);
    expect(problemOf(await ask({ kind: 'open-book', seriesId: book.id, number: 70, reason: 'Đổi ý' })).code).toBe('LATER_CHANGE_STANDS');
    expect(problemOf(await ask({ kind: 'add-series', name: 'Giấy mời họp', documentTypes: ['GM'], scope: 'year', givenBy: 'trinh', number: 1, reason: 'x' }))).toMatchObject({ code: 'ALREADY_SO', field: 'documentTypes' });
  });

  test('hands the seal over by a record, and the former keeper keeps it until the day before', async () => {
    const handing = { kind: 'hand-over-seal', sealId: 'dau-ubnd', personId: 'ns-12', from: TODAY };
    expect(problemOf(await ask({ ...handing, handoverRecord: ' ' })).code).toBe('GROUND_REQUIRED');
    expect((await ask({ ...handing, handoverRecord: 'Biên bản số 7' })).status).toBe(204);
    expect((await setUp()).seals).toEqual([expect.objectContaining({ id: 'dau-ubnd', since: TODAY, record: 'Biên bản số 7' })]);
    const { keepers } = (await office.parts.reference()).organisation.seals.find(({ id }) => id === 'dau-ubnd') ?? { keepers: [] };
    expect(keepers.map(({ until }) => until === undefined)).toEqual([false, true]);
  });

  test('begins with a seal: its picture, its bodies and its first keeper, and no certificate yet', async () => {
    const ask = (fields: object, picture = ringPng(), who = admin) => {
      const form = new FormData();
      const given = { agencyId: 'ubnd', postId: 'vp-qt', name: 'Văn phòng', bodies: 'VP, VPUB', keeperId: 'ns-12', from: '2024-05-06', handoverRecord: 'Biên bản số 3', ...fields };
      for (const [field, value] of Object.entries(given)) form.set(field, value);
      form.set('file', new Blob([new Uint8Array(picture)]), 'dau.png');
      return who.post('/api/administration/seals', form);
    };
    expect(problemOf(await ask({}, ringPng(), await signedIn(office.url, 'khoa'))).code).toBe('NOT_ALLOWED');
    expect(problemOf(await ask({}, Buffer.from('%PDF'))).code).toBe('PICTURE_REFUSED');
    expect(problemOf(await ask({ bodies: 'UBND' }))).toMatchObject({ code: 'ALREADY_SO', field: 'bodies' });
    expect((await ask({})).status).toBe(204);
    const seal = (await setUp()).seals.find((one: { name: string }) => one.name === 'Văn phòng');
    expect(seal).toMatchObject({ bodies: ['VP', 'VPUB'], since: '2024-05-06', record: 'Biên bản số 3' });
    expect((await stepOf('seals')).lacking).toContainEqual('Con dấu Văn phòng chưa nạp chứng thư số.');
    const kept = await office.parts.database.seal.findUnique({ where: { id: seal.id } });
    expect(Buffer.from(await office.parts.files.get(kept?.pictureSha256 ?? '')).equals(ringPng())).toBe(true);
  });

  test('ends with a test document: from its administrator alone, one at a time, through the posts it names', async () => {
    const begin = (who: Visitor, signerPostId = 'ubnd-ct') =>
      who.post('/api/administration/trial-document', { agencyId: 'ubnd', postId: 'vp-qt', signerPostId });
    const { way, signers } = (await setUp()).trial;
    expect(way).toEqual([
      { label: 'Kiểm tra nội dung', names: ['Mai Quốc Hưng'] }, { label: 'Kiểm tra thể thức, trình', names: ['Mai Quốc Hưng'] },
    ]);
    expect(signers).toContainEqual(expect.objectContaining({ postId: 'ubnd-ct', name: 'Lương Thế Khoa' }));
    expect(await stepOf('trial')).toMatchObject({ done: false, lacking: ['Chưa có văn bản thử nào đi hết các bước.'] });
    expect(problemOf(await begin(await signedIn(office.url, 'khoa'))).code).toBe('NOT_ALLOWED');
    expect(problemOf(await begin(admin, 'vp-vt')).code).toBe('NO_SIGNING_AUTHORITY');
    expect(Object((await admin.get('/api/drafts')).body).items).toEqual([]);

    const begun = await begin(admin);
    expect(begun.status).toBe(201);
    const { documentId } = Object(begun.body);
    expect((await setUp()).trial.latest).toEqual({ documentId, state: 'running' });
    expect(problemOf(await begin(admin)).code).toBe('TRIAL_UNDERWAY');
    const chief = await signedIn(office.url, 'hung');
    const page = Object((await chief.get(`/api/documents/${documentId}`)).body);
    expect(page).toMatchObject({ subject: expect.stringMatching(/^THỬ: /), acts: expect.arrayContaining([expect.objectContaining({ kind: 'check' })]) });
    expect(page.route.steps.map(({ kind }: { kind: string }) => kind)).not.toContain('seal');
    const checked = await chief.post(`/api/documents/${documentId}/acts/check`,
      { postId: page.acts[0].postId, expectedVersion: page.seq, textSha256: page.text.textSha256, words: 'Đã xem.' });
    expect(checked.status).toBe(200);
    // what is done to try the office out is no work of the agency
    const { weeks } = Object((await (await signedIn(office.url, 'khoa')).get('/api/follow-up?agencyId=ubnd')).body);
    expect(weeks.map(({ onTime }: { onTime: number }) => onTime)).toEqual(Array(12).fill(0));
  });

  test('names the agency otherwise from now on', async () => {
    const { agency } = await setUp();
    expect(problemOf(await ask({ kind: 'set-agency', ...agency })).code).toBe('ALREADY_SO');
    expect((await ask({ kind: 'set-agency', ...agency, email: '', initials: true })).status).toBe(204);
    expect((await setUp()).agency.initials).toBe(true);
    const marked = { kind: 'set-agency', ...agency, email: '', initials: true, footMark: true };
    const address = jest.replaceProperty(office.parts.settings, 'publicUrl', 'http://localhost:8080');
    expect(problemOf(await ask(marked))).toMatchObject({
      status: 409, code: 'FOOT_MARK_WITHOUT_ADDRESS', field: 'footMark', detail: expect.stringContaining('PUBLIC_URL'),
    });
    address.restore();
    expect((await ask(marked)).status).toBe(204);
    expect((await setUp()).agency.footMark).toBe(true);
    expect(await stepOf('agency')).toMatchObject({ done: false, lacking: [expect.stringContaining('thư điện tử')] });
  });
});
