import type { QueryConfig } from 'pg';
import { createSessions } from '../../adapters/identity/sessions';
import { eventually } from '../support/eventually';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { problemOf, signedIn, visitor } from './support/visitor';

let office: ApiOffice;
beforeAll(async () => { office = await openApiOffice(); }, 60_000);
afterAll(() => office.stop());

describe('signing in', () => {
  test('a person with the right password is told who they are and from which posts they act', async () => {
    const chairman = visitor(office.url);
    const answer = await chairman.post('/api/session', { login: 'khoa', password: 'trinh-demo' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      me: {
        name: 'Lương Thế Khoa',
        posts: expect.arrayContaining([expect.objectContaining({ postId: 'ubnd-ct', title: 'Chủ tịch UBND', acting: false })]),
      },
    });
    expect((await chairman.get('/api/session')).status).toBe(200);
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const answer = await visitor(office.url).post('/api/session', { login: 'anh', password: 'trinh-demo' });
    expect(answer.headers.get('set-cookie')).toMatch(/^trinh_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('a wrong password and an unknown name get the same answer', async () => {
    const wrong = await visitor(office.url).post('/api/session', { login: 'khoa', password: 'không phải' });
    const unknown = await visitor(office.url).post('/api/session', { login: 'ai-do', password: 'trinh-demo' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.body).toEqual(unknown.body);
  });

  test('who covers for an absent person acts from their post too, and it is said for whom', async () => {
    const deputy = await signedIn(office.url, 'thao');
    expect((await deputy.get('/api/session')).body).toMatchObject({
      me: { posts: expect.arrayContaining([expect.objectContaining({ postId: 'hcc-gd', onBehalfOf: 'Thái Bá Long' })]) },
    });
  });

  test('guessing is slowed down, yet the person is not locked out where they came in before', async () => {
    const guess = (address: string) => visitor(office.url).post('/api/session', { login: 'duy', password: 'đoán' }, {
      headers: { 'x-forwarded-for': address },
    });
    expect((await visitor(office.url).post('/api/session', { login: 'duy', password: 'trinh-demo' })).status).toBe(200);
    const statuses: number[] = [];
    for (let at = 0; at < 6; at += 1) statuses.push((await guess('203.0.113.9')).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await guess('203.0.113.9')).headers.get('retry-after')).toMatch(/^\d+$/);
    for (let at = 0; at < 22; at += 1) await guess(`198.51.100.${at}`);
    expect((await guess('198.51.100.200')).status).toBe(429);
    expect((await visitor(office.url).post('/api/session', { login: 'duy', password: 'trinh-demo' })).status).toBe(200);
  });
});

test('guesses sent at once are counted one by one', async () => {
  const guess = () => visitor(office.url).post('/api/session', { login: 'nam', password: 'đoán' }, { headers: { 'x-forwarded-for': '203.0.113.77' } });
  const answers = await Promise.all(Array.from({ length: 12 }, guess));
  expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
});

describe('the end of a session', () => {
  test('after signing out the cookie opens nothing, also in another tab', async () => {
    const person = await signedIn(office.url, 'anh');
    const cookie = person.cookie();
    expect((await person.send('DELETE', '/api/session')).status).toBe(204);
    expect((await visitor(office.url).send('GET', '/api/session', undefined, { headers: { cookie } })).status).toBe(401);
  });

  test('a session nobody used for eight hours, and one of twelve hours, have ended', async () => {
    const idle = await signedIn(office.url, 'anh');
    const long = await signedIn(office.url, 'lam');
    await office.parts.pool.query("update session_token set seen_at = now() - interval '8 hours 1 minute' where person_id = 'ns-07'");
    await office.parts.pool.query("update session_token set ends_at = now() - interval '1 second' where person_id = 'ns-11'");
    expect(problemOf(await idle.get('/api/session')).code).toBe('NOT_SIGNED_IN');
    expect((await long.get('/api/session')).status).toBe(401);
  });

  test('the id of a session in use is replaced, and the former one ends soon after', async () => {
    const person = await signedIn(office.url, 'yen');
    const former = person.cookie();
    await office.parts.pool.query("update session_token set created_at = now() - interval '31 minutes' where person_id = 'ns-14'");
    expect((await person.get('/api/session')).status).toBe(200);
    expect(person.cookie()).not.toBe(former);
    expect((await person.get('/api/session')).status).toBe(200);
    const { rows } = await office.parts.pool.query<{ soon: boolean }>(
      "select ends_at < now() + interval '2 minutes' as soon from session_token where person_id = 'ns-14' order by ends_at",
    );
    expect(rows.map((row) => row.soon)).toEqual([true, false]);
  });

  test('two requests of one page replace its id once, and the session goes on', async () => {
    const token = (await signedIn(office.url, 'tu')).cookie().split('=')[1] ?? '';
    const { pool } = office.parts;
    await pool.query("update session_token set created_at = now() - interval '31 minutes' where person_id = 'ns-13'");
    let found = 0;
    let replacing: Promise<unknown> = Promise.resolve();
    // both find the former id in use before either replaces it
    const sessions = createSessions(Object.assign(Object.create(pool), {
      async query(statement: QueryConfig) {
        if (statement.name === 'rotate-session') {
          await eventually(() => expect(found).toBe(2));
          replacing = replacing.then(() => pool.query(statement));
          return replacing;
        }
        const answer = await pool.query(statement);
        found += 1;
        return answer;
      },
    }));
    const both = await Promise.all([sessions.find(token), sessions.find(token)]);
    const [fresh, ...others] = both.flatMap((session) => session?.newToken ?? []);
    expect(others).toEqual([]);
    await pool.query("update session_token set ends_at = ends_at - interval '2 minutes' where person_id = 'ns-13'");
    expect(await createSessions(pool).find(fresh ?? '')).toBeDefined();
  });

  test('an account that is closed has no session any more', async () => {
    const person = await signedIn(office.url, 'dat');
    await office.parts.pool.query("update account set disabled_at = now() where person_id = 'ns-15'");
    expect((await person.get('/api/session')).status).toBe(401);
  });
});

describe('requests from elsewhere', () => {
  test('a write from another site is refused, whatever cookie it carries', async () => {
    const person = await signedIn(office.url, 'linh');
    const answer = await person.post('/api/drafts', { text: 'x' }, { headers: { origin: 'https://another.example' } });
    expect(answer.status).toBe(403);
    expect(problemOf(answer).code).toBe('FOREIGN_ORIGIN');
    const nullOrigin = await person.post('/api/drafts', { text: 'x' }, { headers: { origin: 'null' } });
    expect(nullOrigin.status).toBe(403);
  });

  test('a browser that leaves the origin out but says the request crosses sites is refused', async () => {
    const response = await fetch(`${office.url}/api/session`, { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } });
    expect(response.status).toBe(403);
  });

  test('a write without an idempotency key is told so', async () => {
    const person = await signedIn(office.url, 'linh');
    expect(problemOf(await person.post('/api/drafts', { text: 'x' }, { key: null })).code).toBe('KEY_REQUIRED');
  });

  test('pages may run only our own files', async () => {
    const answer = await visitor(office.url).get('/api/health/live');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });

  test('answers travel compressed; news is never held back in a buffer', async () => {
    const person = await signedIn(office.url, 'linh');
    const accounts = await person.get('/api/demo-accounts');
    expect([accounts.status, accounts.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    const closing = new AbortController();
    const headers = { cookie: person.cookie(), 'accept-encoding': 'gzip' };
    const news = await fetch(`${office.url}/api/events`, { headers, signal: closing.signal });
    expect([news.headers.get('content-type'), news.headers.get('content-encoding')]).toEqual(['text/event-stream; charset=utf-8', null]);
    closing.abort();
  });
});
