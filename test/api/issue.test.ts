import { randomUUID } from 'node:crypto';
import { ALL_MODELS } from '../../adapters/postgres/all-models';
import { verifyRecord } from '../../adapters/postgres/verify/verify';
import { civilDateOf } from '../../domain/time/instant';
import { eventually } from '../support/eventually';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { check, documentOf, draftOf, NOTICE, viewOf } from './support/office-day';
import { standInForEffects } from './support/stand-in-effects';
import { problemOf, signedIn, visitor, type Visitor } from './support/visitor';

let office: ApiOffice;
let officer: Visitor;
let chairman: Visitor;
let records: Visitor;
let stop: () => Promise<void>;
jest.setTimeout(30_000);
beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 });
  stop = standInForEffects(office);
  [officer, chairman, records] = [await signedIn(office.url, 'anh'), await signedIn(office.url, 'khoa'), await signedIn(office.url, 'chi')];
}, 60_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

const TO_FEW = ['Công an phường', 'Sở Nội vụ', 'Lưu: VT'];

/** A notice as far as the chairman's approval, sent to the lines given. */
async function approved(lines: readonly string[] = TO_FEW): Promise<string> {
  const chief = await signedIn(office.url, 'hung');
  const draftId = await draftOf(officer, NOTICE);
  await officer.send('PATCH', `/api/drafts/${draftId}`, { recipients: lines });
  const submitted = await officer.post(`/api/drafts/${draftId}/submission`, {
    route: 'van-ban-thuong', signerPostId: 'ubnd-ct', postId: 'vp-cv-1',
  });
  const documentId = documentOf(submitted);
  await pageIsSet(documentId);
  await check(chief, documentId, 'vp-cvp');
  await check(chief, documentId, 'vp-cvp');
  const { seq, text, bytesSha256 } = await viewOf(chairman, documentId);
  const approval = { expectedVersion: seq, postId: 'ubnd-ct', textSha256: text.textSha256, bytesSha256 };
  await chairman.post(`/api/documents/${documentId}/acts/approve`, approval);
  return documentId;
}

function pageIsSet(documentId: string): Promise<void> {
  return eventually(async () => {
    if (!(await viewOf(chairman, documentId)).bytesSha256) throw new Error('no page yet');
  });
}

async function signed(lines?: readonly string[]): Promise<string> {
  const documentId = await approved(lines);
  const { seq, bytesSha256 } = await viewOf(chairman, documentId);
  await chairman.post(`/api/documents/${documentId}/signature`, { expectedVersion: seq, postId: 'ubnd-ct', bytesSha256, pin: '123456' });
  return documentId;
}

async function seal(documentId: string, by = records, postId = 'vp-vt', sealId = 'dau-ubnd') {
  const { seq, bytesSha256 } = await viewOf(by, documentId);
  return by.post(`/api/documents/${documentId}/seal`, { expectedVersion: seq, postId, bytesSha256, pin: '123456', sealId });
}

test('a signature is told as signed only when the record has it, and asked again with its key it is the same one', async () => {
  const documentId = await approved();
  const { seq, bytesSha256 } = await viewOf(chairman, documentId);
  const key = randomUUID();
  const ask = () => chairman.post(
    `/api/documents/${documentId}/signature`, { expectedVersion: seq, postId: 'ubnd-ct', bytesSha256, pin: '123456' }, { key },
  );
  const first = await ask();
  expect({ status: first.status, body: first.body }).toMatchObject({ status: 200, body: { state: 'signed' } });
  expect((await ask()).body).toEqual(first.body);
  expect(await viewOf(chairman, documentId)).toMatchObject({
    current: { stepId: 'seal' }, signerLine: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  });
});

test('asked twice at once under one key, it is given once and both hear the same: no two values of its key are alike', async () => {
  const documentId = await approved();
  const { seq, bytesSha256 } = await viewOf(chairman, documentId);
  const [key, body] = [randomUUID(), { expectedVersion: seq, postId: 'ubnd-ct', bytesSha256, pin: '123456' }];
  const answers = await Promise.all([1, 2].map(() => chairman.post(`/api/documents/${documentId}/signature`, body, { key })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(answers[0]?.body).toEqual(answers[1]?.body);
});

test('numbers go on from the paper book, and the issued copy goes to its readers and into the book', async () => {
  const documentId = await signed();
  const answer = await seal(documentId);
  expect(answer.body).toMatchObject({ state: 'issued', number: 305, printedNumber: '305/TB-UBND' });
  const next = await seal(await signed());
  expect(next.body).toMatchObject({ number: 306 });
  expect((await records.get('/api/register/outgoing?series=ubnd-TB')).body).toMatchObject({
    items: [{ number: 305, status: 'issued', documentId, signerName: 'Lương Thế Khoa' }, { number: 306 }], total: 2,
  });
  const sheet = await records.get('/api/register/outgoing.xlsx');
  expect(sheet.headers.get('content-type')).toContain('spreadsheetml');
  expect(sheet.text.slice(0, 2)).toBe('PK');
});

test('who does not keep the seal, and a seal of another body, issue nothing', async () => {
  const documentId = await signed();
  expect(problemOf(await seal(documentId, records, 'vp-vt', 'dau-du')).status).toBe(422);
  expect(problemOf(await seal(documentId, chairman, 'ubnd-ct')).status).toBe(403);
});

test('a line nobody identified keeps the seal away until its recipient is chosen', async () => {
  const documentId = await signed(['Thường trực HĐND phường', 'Hợp tác xã Hoa Sen Xanh', 'Lưu: VT']);
  expect(problemOf(await seal(documentId))).toMatchObject({ code: 'RECIPIENTS_UNRESOLVED', detail: expect.stringContaining('dòng 2') });

  const added = await records.post('/api/addressees', {
    agencyId: 'ubnd', name: 'Hợp tác xã Hoa Sen Xanh', channel: 'mail', email: 'htx@hoasenxanh.example',
  });
  expect(added.status).toBe(201);
  const before = await viewOf(records, documentId);
  const settled = await records.post(`/api/documents/${documentId}/acts/resolveRecipients`, {
    expectedVersion: before.seq, postId: 'vp-vt', recipients: [{ line: 1, addresseeIds: [Object(added.body).id] }],
  });
  expect(settled.status).toBe(200);
  expect((await seal(documentId)).body).toMatchObject({ state: 'issued' });
});

test('a batch tells each row the truth and one PIN opens all', async () => {
  const [one, other] = [await approved(), await approved()];
  const items = await Promise.all([one, other].map(async (documentId) => {
    const { seq, bytesSha256 } = await viewOf(chairman, documentId);
    return { documentId, expectedVersion: seq, bytesSha256 };
  }));
  const stale = { ...items[1], documentId: other, expectedVersion: 1 };
  const answer = await chairman.post('/api/signatures', { postId: 'ubnd-ct', pin: '123456', items: [items[0], stale] });
  const rows = answer.text.trim().split('\n').map((line): unknown => JSON.parse(line));
  expect(rows).toEqual(expect.arrayContaining([
    expect.objectContaining({ documentId: one, state: 'signed' }), expect.objectContaining({
      documentId: other, state: 'refused', problem: expect.objectContaining({ code: 'STALE_VERSION' }),
    }),
  ]));
  expect(problemOf(await chairman.post('/api/signatures', { postId: 'ubnd-ct', pin: '999999', items: [items[1]] })).code).toBe('WRONG_PIN');
});

describe('after issue', () => {
  let documentId: string;
  beforeAll(async () => {
    documentId = await signed();
    await seal(documentId);
  }, 60_000);

  test('a recipient inside sees the issued copy alone, and acknowledges it once', async () => {
    const police = await signedIn(office.url, 'nam');
    const incoming = Object(await eventually(async () => {
      const { items } = Object((await police.get('/api/incoming')).body);
      const found: unknown = items.find((item: { documentId: string }) => item.documentId === documentId);
      if (!found) throw new Error('not arrived');
      return found;
    }));
    expect(incoming).toMatchObject({ typeName: 'Thông báo', fromAgency: 'Ủy ban nhân dân phường Hoa Sen' });
    const view = await police.get(`/api/documents/${documentId}`);
    expect(view.body).toMatchObject({ access: 'issued', acts: [], files: { issued: expect.any(String) } });
    expect(Object.keys(Object(view.body))).not.toEqual(expect.arrayContaining(['timeline']));
    expect((await police.get(`/api/documents/${documentId}/files/issued`)).headers.get('content-type')).toBe('application/pdf');
    expect((await police.get(`/api/documents/${documentId}/files/to-sign`)).status).toBe(404);
    const acknowledge = () => police.post(
      `/api/documents/${documentId}/deliveries/${encodeURIComponent(String(incoming.deliveryId))}/acknowledge`, {},
    );
    expect([(await acknowledge()).status, (await acknowledge()).status]).toEqual([200, 200]);
    expect((await police.get('/api/incoming?tab=acknowledged')).text).toContain(documentId);
  });

  test('a recipient outside opens the link of the mail; opening acknowledges nothing, the button does', async () => {
    const { items } = Object((await records.get(`/api/documents/${documentId}/deliveries`)).body);
    const mailed = items.find((item: { channel: string }) => item.channel === 'mail');
    const token = new URL(office.receiptLinks.linkTo(mailed.deliveryId)).pathname.replace('/nhan/', '');
    const outside = visitor(office.url);
    const page = await outside.get(`/api/links/${token}`);
    expect(page.body).toMatchObject({
      addressee: mailed.addressee, agencyName: 'Ủy ban nhân dân phường Hoa Sen', signature: { valid: true },
    });
    expect(Object(page.body).acknowledgedAt).toBeUndefined();
    expect((await outside.get(`/api/links/${token}/file`)).headers.get('content-type')).toBe('application/pdf');
    const pressed = await outside.post(`/api/links/${token}/acknowledgement`, undefined, { key: null });
    expect(Object(pressed.body).acknowledgedAt).toBeDefined();
    expect((await outside.post(`/api/links/${token}/acknowledgement`, undefined, { key: null })).body).toEqual(pressed.body);
  });

  test('a link that was not made by us opens nothing', async () => {
    const forged = `${Buffer.from(`${documentId}:ubnd-cong-an-phuong`).toString('base64url')}.${'A'.repeat(43)}`;
    expect((await visitor(office.url).get(`/api/links/${forged}`)).status).toBe(404);
  });

  test('văn thư adds an addressee late and recalls with a reason; then the copy is given out no more', async () => {
    const late = await records.post(`/api/documents/${documentId}/addressees`, {
      addresseeId: 'ubnd-so-tu-phap', words: 'Bổ sung theo đề nghị.',
    });
    expect(late.status).toBe(200);
    expect(problemOf(await records.post(`/api/documents/${documentId}/recall`, {})).code).toBe('REASON_REQUIRED');
    expect((await records.post(`/api/documents/${documentId}/recall`, { words: 'Sai ngày tiếp công dân.' })).status).toBe(200);
    expect((await officer.get(`/api/documents/${documentId}`)).body).toMatchObject({
      timeline: expect.arrayContaining([
        expect.objectContaining({ turn: 'recalled', what: 'Phùng Khánh Chi (Văn thư, Văn phòng HĐND và UBND) đã thu hồi văn bản.', words: 'Sai ngày tiếp công dân.' }),
      ]),
    });
    const token = new URL(office.receiptLinks.linkTo(`${documentId}:ubnd-so-tu-phap`)).pathname.replace('/nhan/', '');
    const outside = visitor(office.url);
    const page = await outside.get(`/api/links/${token}`);
    expect(page.body).toMatchObject({ recalled: { at: expect.any(String) } });
    expect(Object(page.body).recalled.confirmedAt).toBeUndefined();
    expect((await outside.get(`/api/links/${token}/file`)).status).toBe(410);
    expect((await outside.get(`/api/links/${token}/recall-confirmation`)).status).toBe(404);
    const pressed = await outside.post(`/api/links/${token}/recall-confirmation`, undefined, { key: null });
    expect(pressed.body).toMatchObject({ recalled: { confirmedAt: expect.any(String) } });
    expect((await outside.post(`/api/links/${token}/recall-confirmation`, undefined, { key: null })).body).toEqual(pressed.body);
  });

  test('a recalled copy waits inside until its recipient says that they know; lists show the recall, and when', async () => {
    const police = await signedIn(office.url, 'nam');
    const waiting = Object((await police.get('/api/incoming')).body).items.find((item: { documentId: string }) => item.documentId === documentId);
    expect(waiting).toMatchObject({ recalledAt: expect.any(String), acknowledgedAt: expect.any(String) });
    const copiesThatWait = async () => Object((await police.get('/api/inbox/counts')).body).incoming;
    const before = await copiesThatWait();
    const confirm = () => police.post(`/api/documents/${documentId}/deliveries/${encodeURIComponent(waiting.deliveryId)}/confirm-recall`, {});
    expect([(await confirm()).status, (await confirm()).status]).toEqual([200, 200]);
    expect(await copiesThatWait()).toBe(before - 1);
    expect((await police.get('/api/incoming')).text).not.toContain(documentId);
    expect((await police.get('/api/incoming?tab=acknowledged')).text).toContain(documentId);
    const { rows } = await office.parts.pool.query<{ recalled_at: Date | null }>('select recalled_at from document where id = $1', [documentId]);
    expect(rows[0]?.recalled_at?.toISOString()).toBe(waiting.recalledAt);
  });

  test('the list of copies tells from whom each receipt came', async () => {
    const { items } = Object((await records.get(`/api/documents/${documentId}/deliveries`)).body);
    const by = new Map(items.map((item: { addressee: string; acknowledgedBy?: string }) => [item.addressee, item.acknowledgedBy]));
    expect(by.get('Công an phường')).toBe('inside');
    expect(by.get('Sở Nội vụ')).toBe('link');
  });
});

describe('in a book another system numbers', () => {
  let today: string;
  beforeAll(async () => {
    today = civilDateOf(await office.parts.clock.now());
    await office.parts.pool.query("update number_series set given_by = 'outside' where id = 'ubnd-TB'");
  });

  async function sealAs(documentId: string, given?: object) {
    const { seq, bytesSha256 } = await viewOf(records, documentId);
    const asked = { expectedVersion: seq, postId: 'vp-vt', bytesSha256, pin: '123456', sealId: 'dau-ubnd', ...(given && { given }) };
    return records.post(`/api/documents/${documentId}/seal`, asked);
  }

  test('văn thư keys in number and date; what was given once is not taken again, and what comes next in no order is', async () => {
    const documentId = await signed();
    expect((await records.get(`/api/documents/${documentId}`)).body).toMatchObject({
      numberedElsewhere: { afterNumber: '/TB-UBND', from: today, until: today },
    });
    const refusals: unknown[] = [];
    for (const given of [undefined, { written: '305', on: today }, { written: '977/BC-UBND', on: today }, { written: '977', on: '2099-01-01' }]) {
      const { code, field } = problemOf(await sealAs(documentId, given));
      refusals.push([code, field]);
    }
    expect(refusals).toEqual([
      ['NUMBER_GIVEN_OUTSIDE', 'number'], ['NUMBER_TAKEN', 'number'], ['GIVEN_NUMBER_INVALID', 'number'], ['DATE_IN_FUTURE', 'on'],
    ]);
    expect((await sealAs(documentId, { written: '977/TB-UBND', on: today })).body).toMatchObject({ state: 'issued', printedNumber: '977/TB-UBND' });
    expect((await sealAs(await signed(), { written: '12', on: today })).body).toMatchObject({ state: 'issued', printedNumber: '12/TB-UBND' });
    const { items } = Object((await records.get('/api/register/outgoing?series=ubnd-TB')).body);
    expect(items.map((row: { number: number }) => row.number)).toEqual(expect.arrayContaining([12, 977]));
    expect((await verifyRecord(office.parts.pool, ALL_MODELS)).findings).toEqual([]);
  });
});
