import { randomUUID } from 'node:crypto';
import { ALL_MODELS } from '../../adapters/postgres/all-models';
import { verifyRecord } from '../../adapters/postgres/verify/verify';
import { SYSTEM } from '../../domain/stream/actor';
import { eventually } from '../support/eventually';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { check, documentOf, draftOf, NOTICE, viewOf } from './support/office-day';
import { standInForEffects } from './support/stand-in-effects';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let chairman: Visitor;
let records: Visitor;
let stop: () => Promise<void>;
let documentId: string;
jest.setTimeout(60_000);
beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 });
  stop = standInForEffects(office);
  [chairman, records] = [await signedIn(office.url, 'khoa'), await signedIn(office.url, 'chi')];
  documentId = await signedNotice();
}, 90_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

/** A notice to the police and the Party committee (inside), the department (mail) and an invented co-operative (paper), as far as the chairman's signature. */
async function signedNotice(): Promise<string> {
  const [officer, chief] = [await signedIn(office.url, 'anh'), await signedIn(office.url, 'hung')];
  await records.post('/api/addressees', { agencyId: 'ubnd', name: 'Hợp tác xã Hoa Sen Xanh', channel: 'paper' });
  const draftId = await draftOf(officer, NOTICE);
  await officer.send('PATCH', `/api/drafts/${draftId}`, {
    recipients: ['Công an phường', 'Thường trực Đảng ủy', 'Sở Nội vụ', 'Hợp tác xã Hoa Sen Xanh', 'Lưu: VT'],
  });
  const id = documentOf(await officer.post(`/api/drafts/${draftId}/submission`, {
    route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1',
  }));
  await eventually(async () => {
    if (!(await viewOf(chairman, id)).bytesSha256) throw new Error('no page yet');
  });
  await check(chief, id, 'vp-cvp');
  await check(chief, id, 'vp-cvp');
  const { seq, text, bytesSha256 } = await viewOf(chairman, id);
  await chairman.post(`/api/documents/${id}/acts/approve`, { expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256, bytesSha256 });
  const approved = await viewOf(chairman, id);
  await chairman.post(`/api/documents/${id}/signature`, { expectedVersion: approved.seq, postId: 'ubnd-ct', bytesSha256, pin: '123456' });
  return id;
}

interface Desk {
  readonly toSeal: readonly { readonly documentId: string }[];
  readonly sending: readonly { readonly documentId: string }[];
  readonly paper: readonly { readonly deliveryId: string; readonly addressee: string }[];
  readonly failing: readonly { readonly deliveryId: string; readonly addresseeId: string; readonly addressee: string; readonly serverAnswer?: string }[];
}

async function desk(): Promise<Desk> {
  return Object((await records.get('/api/records-desk')).body);
}

async function bookRow() {
  const { items } = Object((await records.get('/api/register/outgoing?series=ubnd-TB')).body);
  return items.find((row: { documentId?: string }) => row.documentId === documentId);
}

function onCopy(deliveryId: string, act: string, body: object) {
  return records.post(`/api/documents/${documentId}/deliveries/${encodeURIComponent(deliveryId)}/${act}`, body);
}

/** What the mail server says to the copy for the department. */
async function mailIsRefused(deliveryId: string): Promise<void> {
  const answer = { deliveryId, attempt: 1, outcome: 'refused-for-good', serverAnswer: '550 no such mailbox' };
  for (const body of [
    { kind: 'recordMailing', answers: [], begin: [{ deliveryId, attempt: 1 }] }, { kind: 'recordMailing', answers: [answer], begin: [] },
  ]) await office.record.commit({ commandId: randomUUID(), streamId: `dispatch/${documentId}`, actor: SYSTEM, body });
}

test('the desk is for whoever keeps the records of an agency', async () => {
  expect(problemOf(await chairman.get('/api/records-desk')).code).toBe('NOT_ALLOWED');
  expect((await desk()).toSeal).toMatchObject([{ documentId, typeName: 'Thông báo', onPaper: false }]);
});

test('once sealed a document is on its way; its paper copy waits to be handed over', async () => {
  const { seq, bytesSha256 } = await viewOf(records, documentId);
  await records.post(`/api/documents/${documentId}/seal`, { expectedVersion: seq, postId: 'vp-vt', bytesSha256, pin: '123456', sealId: 'dau-ubnd' });
  await eventually(async () => {
    if ((await desk()).sending.length === 0) throw new Error('not dispatched yet');
  });
  expect(await desk()).toMatchObject({
    toSeal: [], sending: [{ documentId, addressees: 4, reached: 2 }], paper: [{ addressee: 'Hợp tác xã Hoa Sen Xanh' }], failing: [],
  });
  const { issuedOn } = Object(await bookRow());
  expect(await bookRow()).toMatchObject({ dispatchedOn: issuedOn, receipt: '0/4 nơi đã nhận' });
});

test('a signed slip is keyed in with name and date, and stands in the book', async () => {
  const [copy] = (await desk()).paper;
  const deliveryId = copy?.deliveryId ?? '';
  const issuedOn = Object(await bookRow()).issuedOn;
  const slip = (receivedOn: string) => onCopy(deliveryId, 'hand-over', { receiver: 'Nguyễn Thị Bưởi', receivedOn });
  expect(problemOf(await slip('2099-01-01'))).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'receivedOn' });
  expect(problemOf(await slip('2020-01-01'))).toMatchObject({ code: 'SLIP_BEFORE_DISPATCH', field: 'receivedOn' });
  expect((await slip(issuedOn)).status).toBe(200);
  expect((await desk()).paper).toEqual([]);
  expect(Object(await bookRow()).receipt).toMatch(/^1\/4 nơi đã nhận; Hợp tác xã Hoa Sen Xanh: Nguyễn Thị Bưởi ký nhận /);
});

test('a refused address is put right and the copy sent again', async () => {
  const mailed = Object((await records.get(`/api/documents/${documentId}/deliveries`)).body).items.find((one: { channel: string }) => one.channel === 'mail');
  await mailIsRefused(mailed.deliveryId);
  const [failing] = (await desk()).failing;
  expect(failing).toMatchObject({ addressee: mailed.addressee, serverAnswer: '550 no such mailbox' });
  expect(Object(await bookRow()).note).toBe('1 nơi chưa gửi được.');
  expect(problemOf(await onCopy(mailed.deliveryId, 'resend', { email: 'không phải địa chỉ' })).code).toBe('BAD_INPUT');
  const path = `/api/documents/${documentId}/deliveries/${encodeURIComponent(mailed.deliveryId)}/resend`;
  expect(problemOf(await chairman.post(path, { email: 'moi@so.example' })).code).toBe('NOT_YOUR_TURN');
  const key = randomUUID();
  const resend = () => records.post(path, { email: 'moi@so.example' }, { key });
  const first = await resend();
  expect([first.status, (await resend()).body]).toEqual([200, first.body]);
  expect((await desk()).failing).toEqual([]);
});

test('who put the address right, when, and what stood there is told with the copy; the event itself holds no address', async () => {
  const { items } = Object((await records.get(`/api/documents/${documentId}/deliveries`)).body);
  const { corrections, addressee } = items.find((one: { channel: string }) => one.channel === 'mail');
  expect(corrections).toEqual([{ at: expect.any(String), who: 'Phùng Khánh Chi', from: expect.stringMatching(/@/), to: 'moi@so.example' }]);
  const { timeline } = Object((await records.get(`/api/documents/${documentId}`)).body);
  expect(timeline).toContainEqual(expect.objectContaining({ what: expect.stringContaining(`đã sửa địa chỉ thư của ${addressee}`), words: 'moi@so.example' }));
  const { rows } = await office.parts.pool.query<{ data: string; email: string }>(`
    select data::text, a.email from event join addressee a on a.id = data ->> 'addresseeId' where type = 'AddressCorrected'`);
  expect(rows).toMatchObject([{ email: 'moi@so.example', data: expect.not.stringContaining('@') }]);
});

test('a copy nobody takes in is given up with a reason, and then the document can be filed', async () => {
  const mailed = Object((await records.get(`/api/documents/${documentId}/deliveries`)).body).items.find((one: { channel: string }) => one.channel === 'mail');
  expect(problemOf(await onCopy(mailed.deliveryId, 'give-up', {})).code).toBe('REASON_REQUIRED');
  expect((await onCopy(mailed.deliveryId, 'give-up', { words: 'Cơ quan đã giải thể.' })).status).toBe(200);
  expect(await desk()).toMatchObject({ sending: [], paper: [], failing: [] });
  expect(Object((await records.get(`/api/documents/${documentId}`)).body)).toMatchObject({ closed: { why: 'filed' } });
});

test('a copy that reached another agency stands in its book of incoming documents, numbered by arrival', async () => {
  const party = await signedIn(office.url, 'hoai');
  const book = async () => Object((await party.get('/api/register/incoming')).body).items;
  const row = { number: 1, author: 'Ủy ban nhân dân phường Hoa Sen', symbol: '305/TB-UBND', typeName: 'Thông báo', documentId };
  expect(await book()).toEqual([expect.objectContaining(row)]);
  expect((await book())[0]).not.toHaveProperty('receipt');
  await onCopyBy(party, `${documentId}:ubnd-thuong-truc-dang-uy`);
  expect((await book())[0].receipt).toMatch(/ \d\d\/\d\d\/\d{4}$/);
  expect((await party.get('/api/register/incoming.xlsx')).text.slice(0, 2)).toBe('PK');
  expect(problemOf(await (await signedIn(office.url, 'anh')).get('/api/register/incoming')).code).toBe('NOT_ALLOWED');
});

test('an addressee whom several add at once is in the directory once', async () => {
  const added = await Promise.all([1, 2, 3].map(
    () => records.post('/api/addressees', { agencyId: 'ubnd', name: 'Hợp tác xã Hoa Sen Đỏ', channel: 'paper' }),
  ));
  expect(added.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409]);
});

test('what the books say is what the events give', async () => {
  expect((await verifyRecord(office.parts.pool, ALL_MODELS)).findings).toEqual([]);
  await office.parts.pool.query('update outgoing_sending set acknowledged = 9');
  await office.parts.pool.query('update incoming_counter set next_number = 9');
  const { findings } = await verifyRecord(office.parts.pool, ALL_MODELS);
  expect(findings.map(({ where }) => where).toSorted()).toEqual(['incoming_counter', 'outgoing_sending']);
});

function onCopyBy(person: Visitor, deliveryId: string) {
  return person.post(`/api/documents/${documentId}/deliveries/${encodeURIComponent(deliveryId)}/acknowledge`, {});
}
