import { randomUUID } from 'node:crypto';
import { civilDateOf } from '../../domain/time/instant';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let records: Visitor;
let today: string;
jest.setTimeout(30_000);
beforeAll(async () => {
  office = await openApiOffice();
  records = await signedIn(office.url, 'chi');
  today = civilDateOf(await office.parts.clock.now());
}, 60_000);
afterAll(() => office.stop());

const NOTICES = '/api/register/series/ubnd-TB';

function outside(number: number, more: object = {}) {
  return {
    number, on: today, documentType: 'TB', symbolBody: 'UBND', subject: 'Lịch tiếp công dân tháng 12', signerName: 'Lương Thế Khoa',
    signerPost: 'Chủ tịch', recipients: 'Các khu phố', keptBy: 'VT', copies: 12, ...more,
  };
}

async function rows(query = ''): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return Object((await records.get(`/api/register/outgoing?series=ubnd-TB${query}`)).body).items;
}

test('văn thư keys in a document signed by hand: the number is shown before, and stands in the book after', async () => {
  const next = await records.get(`${NOTICES}/next?on=${today}&documentType=TB&symbolBody=UBND`);
  expect(next.body).toMatchObject({ number: 305, printedNumber: '305/TB-UBND' });
  const key = randomUUID();
  const enter = () => records.post(`${NOTICES}/outside-documents`, outside(305), { key });
  const first = await enter();
  expect(first.body).toMatchObject({ answer: { number: 305, printedNumber: '305/TB-UBND' } });
  expect((await enter()).body).toEqual(first.body);
  expect(problemOf(await records.post(`${NOTICES}/outside-documents`, outside(305, { copies: 13 }), { key })).code).toBe('KEY_REUSED');
  expect(await rows()).toMatchObject([{
    number: 305, status: 'keyed-in', symbol: '305/TB-UBND', issuedOn: today, typeName: 'Thông báo', subject: 'Lịch tiếp công dân tháng 12',
    signerName: 'Lương Thế Khoa', recipients: 'Các khu phố', keptBy: 'VT', copies: 12, note: 'Văn bản ngoài hệ thống.',
  }]);
});

test('what does not fit is refused with the field to correct', async () => {
  const refused = async (body: object) => {
    const { code, field, status } = problemOf(await records.post(`${NOTICES}/outside-documents`, body));
    return { code, field, status };
  };
  expect(await refused(outside(305))).toEqual({ code: 'NUMBER_TAKEN', field: 'number', status: 409 });
  expect(await refused(outside(309))).toEqual({ code: 'NUMBER_NOT_NEXT', field: 'number', status: 409 });
  expect(await refused(outside(306, { on: '2099-01-01' }))).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'on' });
  expect(await refused(outside(306, { documentType: 'BC' }))).toMatchObject({ code: 'UNKNOWN_TYPE', field: 'documentType' });
  expect(await refused(outside(306, { subject: '' }))).toMatchObject({ code: 'SUBJECT_MISSING', field: 'subject' });
  expect(await refused(outside(306, { on: 'hôm nay' }))).toMatchObject({ code: 'BAD_INPUT', field: 'on' });
});

test('a secret paper has a row without a subject, and its subject is not even kept by mistake', async () => {
  const subject = 'Phương án bảo vệ mục tiêu';
  expect(problemOf(await records.post(`${NOTICES}/outside-documents`, outside(306, { secret: true, subject }))).code).toBe('SECRET_WITHOUT_SUBJECT');
  expect(await office.parts.database.words.count({ where: { text: { contains: subject } } })).toBe(0);
  expect((await records.post(`${NOTICES}/outside-documents`, outside(306, { secret: true, subject: undefined }))).status).toBe(200);
  const [, row] = await rows();
  expect(row).toMatchObject({ number: 306, status: 'keyed-in' });
  expect(row).not.toHaveProperty('subject');
});

test('an error is put right by a dated entry with its reason; what was written stays', async () => {
  const scope = today.slice(0, 4);
  const correct = (body: object) => records.post(`${NOTICES}/numbers/305/corrections`, { scope, ...body });
  expect(problemOf(await correct({ subject: 'Lịch tiếp công dân quý IV' })).code).toBe('REASON_REQUIRED');
  expect((await correct({ subject: 'Lịch tiếp công dân quý IV', copies: 15, reason: 'Ghi nhầm trích yếu.' })).status).toBe(200);
  const [row] = await rows();
  expect(row).toMatchObject({ subject: 'Lịch tiếp công dân tháng 12', copies: 12 });
  expect(row?.['note']).toMatch(/Đính chính ngày .*\(Phùng Khánh Chi\): số lượng bản là 15; trích yếu là “Lịch tiếp công dân quý IV”\. Lý do: Ghi nhầm trích yếu\.$/);
});

test('a spoiled number is voided with its reason and shown with who and when; the sheet has it too', async () => {
  const scope = today.slice(0, 4);
  const voided = (number: number, reason?: string) => records.post(`${NOTICES}/numbers/${number}/void`, { scope, ...(reason && { reason }) });
  expect(problemOf(await voided(307)).code).toBe('REASON_REQUIRED');
  expect(problemOf(await voided(308, 'Hỏng phôi')).code).toBe('NUMBER_NOT_NEXT');
  expect((await voided(307, 'Hỏng phôi giấy.')).status).toBe(200);
  const found = (await rows()).find((row) => row['number'] === 307);
  expect(found).toMatchObject({ status: 'voided', note: expect.stringMatching(/^Hủy số ngày .* \(Phùng Khánh Chi\): Hỏng phôi giấy\.$/) });
  expect((await voided(306, 'Vào sổ nhầm')).status).toBe(200);
  expect((await rows()).find((row) => row['number'] === 306)).toMatchObject({ status: 'voided' });
  expect((await records.get('/api/register/outgoing.xlsx?series=ubnd-TB')).text.slice(0, 2)).toBe('PK');
  const pages = await records.get('/api/register/outgoing.pdf?series=ubnd-TB');
  expect([pages.headers.get('content-type'), pages.text.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
});

test('the book is searched without accents and by month, and tells how many rows there are', async () => {
  expect((await rows('&q=hong phoi')).map((row) => row['number'])).toEqual([307]);
  const month = Number(today.slice(5, 7));
  expect(await rows(`&month=${month}`)).toHaveLength(3);
  expect(await rows(`&month=${month === 1 ? 2 : 1}`)).toHaveLength(0);
  const page = Object((await records.get('/api/register/outgoing?series=ubnd-TB&limit=1')).body);
  expect({ total: page.total, last: page.items[0].number }).toEqual({ total: 3, last: 307 });
});

test('only the văn thư of the agency writes into its book', async () => {
  for (const [login, code] of [['khoa', 'NOT_KEEPER_OF_BOOK'], ['hoai', 'NOT_KEEPER_OF_BOOK'], ['anh', 'NOT_KEEPER_OF_BOOK']] as const) {
    const person = await signedIn(office.url, login);
    expect(problemOf(await person.post(`${NOTICES}/outside-documents`, outside(308)))).toMatchObject({ code, status: 403 });
    expect(problemOf(await person.post(`${NOTICES}/numbers/308/void`, { scope: '2026', reason: 'x' })).code).toBe(code);
  }
  expect(problemOf(await records.post('/api/register/series/khong-co/outside-documents', outside(1))).code).toBe('NOT_FOUND');
});
