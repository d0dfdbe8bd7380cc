import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createSmtpMailer, type SmtpMailer } from '../../adapters/mail/smtp-mailer';
import { startMailbox, type RunningMailbox } from '../../embedded/mailbox';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { problemOf, signedIn, visitor, type Visitor } from './support/visitor';

let office: ApiOffice;
let admin: Visitor;
let mailbox: RunningMailbox;
let mailer: SmtpMailer;
let folder: string;
const logged: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-first-entry-'));
  mailbox = await startMailbox(folder);
  mailer = createSmtpMailer({ url: mailbox.smtpUrl, from: 'vanphong@hoasen.example' });
  office = await openApiOffice({}, { mailer, logger: pino({ level: 'info' }, { write: (line) => void logged.push(line) }) });
  admin = await signedIn(office.url, 'kiet');
}, 60_000);
afterAll(async () => {
  await office.stop();
  mailer.close();
  await mailbox.stop();
  await rm(folder, { recursive: true, force: true });
});

const NEW = { fullName: 'Tống Thị Mơ', email: 'Mo.Tong@hoasen.example' };
const PASSWORD = 'một mật khẩu dài';
const people = async () => Object((await admin.get('/api/administration')).body).people;
const invite = (personIds: readonly string[], key?: string) =>
  admin.post('/api/administration/invitations', { agencyId: 'ubnd', postId: 'vp-qt', personIds }, { ...(key && { key }) });
const pathOf = (link: string) => new URL(link).pathname.replace('/vao-lan-dau/', '/api/first-entry/');

async function added(): Promise<string> {
  await admin.post('/api/administration/changes', { agencyId: 'ubnd', postId: 'vp-qt', change: { kind: 'add-person', ...NEW } });
  return (await people()).find((person: { name: string }) => person.name === NEW.fullName).id;
}

test('the log tells that a link was opened and not which: whoever reads it could come in by it', async () => {
  const secret = 'bi-mat-cua-duong-lien-ket';
  for (const path of ['/vao-lan-dau', '/nhan', '/api/first-entry', '/api/links']) await visitor(office.url).get(`${path}/${secret}`);
  const log = logged.join('');
  expect(log).toContain('"/api/first-entry/…"');
  expect(log).not.toContain(secret);
});

describe('a person who was just added', () => {
  let personId: string;
  let link: string;
  beforeAll(async () => {
    personId = await added();
  });

  test('has an account nobody can use yet', async () => {
    expect(await people()).toContainEqual(expect.objectContaining({ id: personId, login: 'mo.tong@hoasen.example', entered: false }));
    const answer = await visitor(office.url).post('/api/session', { login: 'mo.tong@hoasen.example', password: '' });
    expect(answer.status).toBe(400);
    expect(problemOf(await visitor(office.url).post('/api/session', { login: 'mo.tong@hoasen.example', password: 'x' })).code).toBe('WRONG_LOGIN');
  });

  test('is given one link for one key, which the record does not hold', async () => {
    const key = crypto.randomUUID();
    const first = await invite([personId], key);
    expect(first.body).toMatchObject({ items: [{ personId, name: NEW.fullName, login: 'mo.tong@hoasen.example' }] });
    expect((await invite([personId], key)).body).toEqual(first.body);
    link = Object(first.body).items[0].link;
    const { rows } = await office.parts.pool.query('select change::text from administration_change where kind = $1', ['invite']);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(link.split('/').at(-1));
  });

  test('has until midnight in Vietnam, seven days on', async () => {
    const endsAt = Object((await invite([personId], crypto.randomUUID())).body).items[0].endsAt;
    const daysLeft = (Date.parse(endsAt) - Date.now()) / 86_400_000;
    expect(endsAt).toMatch(/T17:00:00\.000Z$/);
    expect([7, 8]).toContain(Math.ceil(daysLeft));
    link = Object((await invite([personId])).body).items[0].link;
  });

  test('chooses a password by it and is in; the link works once', async () => {
    const newcomer = visitor(office.url);
    expect((await newcomer.get(pathOf(link))).body).toEqual({ name: NEW.fullName, login: 'mo.tong@hoasen.example' });
    expect(problemOf(await newcomer.post(pathOf(link), { password: 'ngắn' })).code).toBe('BAD_INPUT');
    expect((await newcomer.post(pathOf(link), { password: PASSWORD })).body).toMatchObject({ me: { name: NEW.fullName, posts: [] } });
    expect((await newcomer.get('/api/session')).status).toBe(200);
    expect(problemOf(await visitor(office.url).get(pathOf(link)))).toMatchObject({ status: 410, code: 'FIRST_ENTRY_OVER' });
    expect(problemOf(await visitor(office.url).post(pathOf(link), { password: 'của người khác' })).code).toBe('FIRST_ENTRY_OVER');
    expect((await visitor(office.url).post('/api/session', { login: 'mo.tong@hoasen.example', password: PASSWORD })).status).toBe(200);
    expect(await people()).toContainEqual(expect.objectContaining({ id: personId, entered: true }));
  });

  test('a later link ends the earlier one, and using it ends the sessions that stood', async () => {
    const old = Object((await invite([personId])).body).items[0].link;
    const fresh = Object((await invite([personId])).body).items[0].link;
    expect(problemOf(await visitor(office.url).get(pathOf(old))).code).toBe('FIRST_ENTRY_OVER');
    const before = visitor(office.url);
    await before.post('/api/session', { login: 'mo.tong@hoasen.example', password: PASSWORD });
    expect((await visitor(office.url).post(pathOf(fresh), { password: `${PASSWORD} hơn` })).status).toBe(200);
    expect((await before.get('/api/session')).status).toBe(401);
  });
});

describe('a link that goes by mail', () => {
  const mailTo = async (email: string) => {
    const change = { kind: 'add-person', fullName: `Người của ${email}`, email };
    await admin.post('/api/administration/changes', { agencyId: 'ubnd', postId: 'vp-qt', change });
    const { id: personId } = (await people()).find((person: { login?: string }) => person.login === email);
    const body = { agencyId: 'ubnd', postId: 'vp-qt', personIds: [personId], byMail: true };
    return Object((await admin.post('/api/administration/invitations', body)).body).items[0];
  };

  test('is in the mailbox of the person and not on the page of the administrator, and opens', async () => {
    const to = 'dao.phan@hoasen.example';
    const item = await mailTo(to);
    expect(item).toMatchObject({ login: to, mail: { to, sent: true } });
    expect(item.link).toBeUndefined();
    const [mail] = await mailbox.store.list();
    expect(mail?.to).toEqual([to]);
    const text = (await mailbox.store.open(mail?.id ?? ''))?.text ?? '';
    expect(text).toContain(to);
    const link = /http\S+/.exec(text)?.[0] ?? '';
    expect((await visitor(office.url).get(pathOf(link))).body).toMatchObject({ login: to });
  });

  test('that no server took is shown to be handed over', async () => {
    const to = 'refuse-man.do@hoasen.example';
    const item = await mailTo(to);
    expect(item.mail).toEqual({ to, sent: false });
    expect((await visitor(office.url).get(pathOf(item.link))).status).toBe(200);
  });
});

test('nobody but the administrator of the agency gives links, and none for people of another agency', async () => {
  const chairman = await signedIn(office.url, 'khoa');
  expect(problemOf(await chairman.post('/api/administration/invitations', { agencyId: 'ubnd', postId: 'ubnd-ct', personIds: ['ns-11'] })).code).toBe('NOT_ALLOWED');
  const ofTheParty = (await office.parts.reference()).organisation.appointments.find((one) => one.postId === 'vpdu-vt');
  expect(problemOf(await invite([ofTheParty?.personId ?? 'nobody'])).code).toBe('NOT_IN_AGENCY');
});
