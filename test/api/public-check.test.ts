import { createHash, randomUUID } from 'node:crypto';
import { ALL_MODELS } from '../../adapters/postgres/all-models';
import { verifyRecord } from '../../adapters/postgres/verify/verify';
import { publicCodeOf } from '../../domain/public-check/public-code';
import { streamId } from '../../domain/stream/stream-id';
import type { VerifiedAlone } from '../../adapters/pdf/verify/verify-alone';
import { eventually } from '../support/eventually';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { issuedNotice } from './support/issued-notice';
import { draftOf, NOTICE } from './support/office-day';
import { standInForEffects } from './support/stand-in-effects';
import { problemOf, signedIn, visitor, type Answer, type Visitor } from './support/visitor';

jest.setTimeout(60_000);

let office: ApiOffice;
let stop: () => Promise<void>;
let anybody: Visitor;
let documentId: string;
let printed: VerifiedAlone['printed'] = {};

/** What the file proves by itself is tried on real signatures elsewhere; here stands what is made of it. */
const verifyFile = async (): Promise<VerifiedAlone> => ({
  valid: true, checks: [{ code: 'SIGNATURE_VALUES', ok: true, sentence: 'Giá trị các chữ ký số đúng với nội dung tệp.' }],
  signatures: [{ field: 'ChuKy1', signer: 'Lương Thế Khoa', at: '2026-06-20T02:00:00.000Z', valid: true }], printed,
});

beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 }, { verifyFile });
  stop = standInForEffects(office);
  documentId = await issuedNotice(office);
  anybody = visitor(office.url);
}, 120_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

function drop(bytes: Uint8Array): Promise<Answer> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), 'van-ban.pdf');
  return anybody.post('/api/xac-thuc', form);
}

async function issuedBytes(): Promise<Uint8Array> {
  const state = await office.parts.states.documentState(documentId);
  return office.parts.files.get(state?.issued?.pdfSha256 ?? '');
}

test('who handles the document reads its code on its page', async () => {
  const records = await signedIn(office.url, 'chi');
  const { code } = Object((await anybody.get(`/api/xac-thuc/${publicCodeOf(documentId)}`)).body).document;
  expect((await records.get(`/api/documents/${documentId}`)).body).toMatchObject({ publicCode: code });
});

test('whoever has the code hears in words whether the document is genuine, who signed it, when, and under which number', async () => {
  const answer = await anybody.get(`/api/xac-thuc/${publicCodeOf(documentId).toUpperCase()}`);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({
    genuine: true,
    document: { agencyName: 'Ủy ban nhân dân phường Hoa Sen', signerName: 'Lương Thế Khoa', state: 'in-force', code: publicCodeOf(documentId) },
    signatures: [{ role: 'signer', name: 'Lương Thế Khoa', valid: true }],
  });
  expect(Object(answer.body).sentence).toContain('hợp lệ, đang có hiệu lực');
});

test.each(['0000-0000-0000', 'abc', '%25'])('“%s” leads nowhere, and it is told what to do', async (code) => {
  const answer = await anybody.get(`/api/xac-thuc/${code}`);
  expect([answer.status, problemOf(answer).code]).toEqual([404, 'NO_SUCH_CODE']);
});

test('a dropped file is told from the issued one by its bytes alone, and is not kept', async () => {
  const state = await office.parts.states.documentState(documentId);
  printed = { number: state?.issued?.number ?? 0, issuedOn: state?.issued?.issuedOn ?? '' };
  expect((await drop(await issuedBytes())).body).toMatchObject({ genuine: true, found: 'issued', document: { code: publicCodeOf(documentId) } });
  const other = Buffer.concat([await issuedBytes(), Buffer.from(' ')]);
  const altered = await drop(other);
  expect(altered.body).toMatchObject({ genuine: false, found: 'altered' });
  expect(Object(altered.body).sentence).toContain('không phải bản đã phát hành');
  expect(await office.parts.files.has(createHash('sha256').update(other).digest('hex'))).toBe(false);
  printed = {};
  expect((await drop(other)).body).toMatchObject({ genuine: false, found: 'elsewhere' });
});

test('a document of the Party has no public page, by its code or by its file', async () => {
  const { pool } = office.parts;
  await pool.query("update agency set system = 'party' where id = 'ubnd'");
  await pool.query('update organisation_version set version = version + 1');
  try {
    expect((await anybody.get(`/api/xac-thuc/${publicCodeOf(documentId)}`)).status).toBe(404);
  } finally {
    await pool.query("update agency set system = 'state' where id = 'ubnd'");
    await pool.query('update organisation_version set version = version + 1');
  }
});

test('after a recall the page says so', async () => {
  const records = await signedIn(office.url, 'chi');
  await eventually(async () => {
    if (!(await office.parts.states.dispatchState(documentId))) throw new Error('no dispatch yet');
  });
  const recalled = await records.post(`/api/documents/${documentId}/recall`, { postId: 'vp-vt', words: 'Sai số liệu.' });
  expect(recalled.status).toBe(200);
  const answer = await anybody.get(`/api/xac-thuc/${publicCodeOf(documentId)}`);
  expect(answer.body).toMatchObject({ document: { state: 'recalled' } });
  expect(Object(answer.body).sentence).toContain('đã bị thu hồi');
});

describe('a notice that replaces the earlier one', () => {
  const textFor = (number: string) => NOTICE.replace('1. Thời gian', `Thông báo này thay thế Thông báo số ${number}.\n\n1. Thời gian`);
  let officer: Visitor;
  let records: Visitor;
  let earlierId: string;
  let printedNumber: string;
  beforeAll(async () => {
    [officer, records] = [await signedIn(office.url, 'anh'), await signedIn(office.url, 'chi')];
    earlierId = await issuedNotice(office);
    printedNumber = (await pageOf(earlierId)).printedNumber;
  }, 60_000);

  async function pageOf(id: string) {
    return Object((await records.get(`/api/documents/${id}`)).body);
  }

  async function replaceable(draftId: string, q = '') {
    return Object((await officer.get(`/api/drafts/${draftId}/replaceable?${String(new URLSearchParams({ q }))}`)).body);
  }

  function handIn(draftId: string, replaces: string) {
    return officer.post(`/api/drafts/${draftId}/submission`, { route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1', replaces });
  }

  test('is offered what its text names, finds it by its number, and takes the place of nothing that is not issued here', async () => {
    const draftId = await draftOf(officer, textFor(printedNumber));
    expect((await replaceable(draftId)).cited).toMatchObject([
      { documentId: earlierId, printedNumber, typeName: 'Thông báo', words: expect.stringContaining('thay thế Thông báo số') },
    ]);
    expect((await replaceable(draftId, printedNumber.toLowerCase())).items).toMatchObject([{ documentId: earlierId }]);
    // a sign of the search itself is no number
    expect((await replaceable(draftId, '%')).items).toEqual([]);
    expect(problemOf(await handIn(draftId, randomUUID()))).toMatchObject({ code: 'REPLACED_NOT_OURS', field: 'replaces' });
    expect((await (await signedIn(office.url, 'nam')).get(`/api/drafts/${draftId}/replaceable`)).status).toBe(404);
  });

  test('once issued marks it: on its page, in the book, in the public check, and never twice', async () => {
    const laterId = await issuedNotice(office, { text: textFor(printedNumber), replaces: earlierId });
    const later = await pageOf(laterId);
    expect(later.replaces).toMatchObject({ documentId: earlierId, printedNumber });
    const way = streamId('dispatch', earlierId);
    const { rowCount } = await office.parts.pool.query('select from outbox where stream_id = $1', [way]);
    expect(rowCount).toBeGreaterThan(0);
    const { seq: marked } = await office.record.look(way);
    expect((await office.record.look(way)).seq).toBe(marked);

    const page = await pageOf(earlierId);
    expect(page.replacedBy).toMatchObject({ documentId: laterId, printedNumber: later.printedNumber });
    expect(page.timeline).toContainEqual(expect.objectContaining({ what: expect.stringContaining(`thay thế bằng văn bản số ${later.printedNumber}`) }));
    const { items } = Object((await records.get('/api/register/outgoing?series=ubnd-TB')).body);
    const row = items.find((one: { documentId?: string }) => one.documentId === earlierId);
    expect(row.note).toContain(`Được thay thế bằng văn bản số ${later.printedNumber} ngày `);
    const check = Object((await anybody.get(`/api/xac-thuc/${page.publicCode}`)).body);
    expect(check).toMatchObject({
      document: { state: 'superseded', replacedBy: { printedNumber: later.printedNumber, code: publicCodeOf(laterId) } },
      sentence: expect.stringContaining(`đã được thay thế bằng văn bản số ${later.printedNumber}`),
    });
    expect((await verifyRecord(office.parts.pool, ALL_MODELS)).findings).toEqual([]);
  });

  test('cannot be put in its place once more', async () => {
    const third = await draftOf(officer, textFor(printedNumber));
    expect(await replaceable(third, printedNumber)).toEqual({ cited: [], items: [] });
    expect(problemOf(await handIn(third, earlierId))).toMatchObject({ code: 'REPLACED_OVER', detail: expect.stringContaining('đã được thay thế') });
  });
});

test('nobody may try codes out: beyond thirty a minute the answer is to wait', async () => {
  const statuses = await Promise.all(Array.from({ length: 40 }, () => anybody.get('/api/xac-thuc/0000-0000-0000')));
  const refused = statuses.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.map((answer) => problemOf(answer).code)).toEqual(refused.map(() => 'TOO_MANY_CHECKS'));
});

test('whoever says to ask for others is counted by the address the proxy saw', async () => {
  const asked = Array.from({ length: 40 }, (_, index) => fetch(`${office.url}/api/xac-thuc/0000-0000-0000`, {
    headers: { 'X-Forwarded-For': `203.0.113.${index + 1}, 192.168.7.5` },
  }));
  expect((await Promise.all(asked)).map(({ status }) => status)).toContain(429);
});
