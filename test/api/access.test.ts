import { randomUUID } from 'node:crypto';
import type { Route } from '../../api/http/route';
import { allRoutes } from '../../api/all-routes';
import { createChangeHub } from '../../api/events/change-hub';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice, noticeBeforeTheChairman } from './support/office-day';
import { problemOf, signedIn, visitor, type Visitor } from './support/visitor';

let office: ApiOffice;
let routes: readonly Route[];
let documentId: string;
let outsiders: readonly Visitor[];

/** Who has nothing to do with a notice of the Committee's office: another unit's officer, Party staff, the administrator. */
const OUTSIDERS = ['tu', 'phuong', 'kiet'];

beforeAll(async () => {
  office = await openApiOffice();
  const hub = createChangeHub(office.parts);
  routes = allRoutes(hub);
  hub.close();
  documentId = await noticeBeforeTheChairman(office);
  outsiders = await Promise.all(OUTSIDERS.map((login) => signedIn(office.url, login)));
}, 60_000);
afterAll(() => office.stop());

const FILLED: Readonly<Record<string, (path: string) => string>> = {
  documentId: () => documentId, draftId: () => documentId, deliveryId: () => `${documentId}:ubnd-cong-an-phuong`, which: (path) => (path.includes('/opinions/') ? 'given' : 'to-sign'), round: () => '1', position: () => '0',
  sessionId: () => randomUUID(),
  token: () => 'x'.repeat(40), kind: () => 'check',
};

function addressOf(route: Route): string {
  return `/api${route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(FILLED[name]?.(route.path) ?? 'x'))}`;
}

/** A body that has every field an act on this document could ask for. */
function anyBody() {
  const sha = '0'.repeat(64);
  return {
    expectedVersion: 1, postId: 'kt-cv-1', textSha256: sha, bytesSha256: sha, words: 'thử', toStepId: 'draft', sessionId: randomUUID(),
    recipients: [], pin: '123456',
    answer: 'agree', sealId: 'dau-ubnd', addresseeId: 'ubnd-cong-an-phuong', route: 'van-ban-thuong', signerPostId: 'ubnd-ct', text: 'x',
    result: 'considered', toPostId: 'vp-cv-1', toPostIds: ['vp-cv-1'], askId: '1',
    preparerPostId: 'vp-cv-1', forPostId: 'vp-cv-1', how: 'accepted', form: 'SY', to: 'paper', lines: ['Công an phường'],
  };
}

test('every route asks for a session but those meant for everybody', async () => {
  const nobody = visitor(office.url);
  for (const route of routes.filter((one) => one.access === 'signed-in')) {
    const answer = await nobody.send(route.method.toUpperCase(), addressOf(route), route.method === 'get' ? undefined : anyBody());
    expect({
      route: `${route.method} ${route.path}`, status: answer.status,
    }).toEqual({ route: `${route.method} ${route.path}`, status: 401 });
  }
});

test('the routes for everybody are these and no others', () => {
  expect(routes.filter((route) => route.access === 'public').map((route) => `${route.method} ${route.path}`).toSorted()).toEqual([
    'delete /session', 'get /demo-accounts', 'get /docs', 'get /docs.css', 'get /first-entry/:token', 'get /health/live', 'get /health/ready', 'get /links/:token',
    'get /links/:token/file',
    'get /openapi.json', 'get /xac-thuc/:code', 'post /first-entry/:token', 'post /links/:token/acknowledgement',
    'post /links/:token/recall-confirmation', 'post /session', 'post /xac-thuc',
  ]);
});

test('nothing of a document is told or done for somebody who has nothing to do with it, on any route', async () => {
  const before = await office.parts.database.event.count();
  const about = routes.filter((route) => /:(documentId|draftId)/.test(route.path) && !route.path.startsWith('/sessions'));
  expect(about.length).toBeGreaterThan(25);
  for (const route of about) {
    for (const [index, person] of outsiders.entries()) {
      const body = route.path.endsWith('/vote') ? { ...anyBody(), answer: 'for' } : anyBody();
      const answer = await person.send(route.method.toUpperCase(), addressOf(route), route.method === 'get' ? undefined : body);
      const told = { who: OUTSIDERS[index], route: route.path, status: answer.status, code: problemOf(answer).code };
      expect(told).toEqual({ who: OUTSIDERS[index], route: route.path, status: 404, code: 'NOT_FOUND' });
      expect(answer.text).not.toContain('tiếp công dân');
    }
  }
  expect(await office.parts.database.event.count()).toBe(before);
});

test('a file is not taken in before it is known who sends it', async () => {
  const tooLarge = new FormData();
  tooLarge.set('file', new Blob([new Uint8Array(21 * 1024 * 1024)]), 'du-thao.txt');
  expect(problemOf(await visitor(office.url).post('/api/drafts', tooLarge)).code).toBe('NOT_SIGNED_IN');
  expect(problemOf(await (await signedIn(office.url, 'anh')).post('/api/drafts', tooLarge)).code).toBe('FILE_TOO_LARGE');
});

test('every write of somebody who sees a document but whose turn it is not is refused and changes nothing', async () => {
  const records = await signedIn(office.url, 'chi');
  const { event, documentVersion, opinionReply } = office.parts.database;
  const kept = () => Promise.all([event.count(), documentVersion.count(), opinionReply.count()]);
  const before = await kept();
  const writes = routes.filter(
    (route) => route.path.includes(':documentId')
      && route.method !== 'get' && !route.path.startsWith('/sessions') && !route.path.endsWith('/see')
  );
  for (const route of writes) {
    const body = {
      ...anyBody(), postId: 'vp-vt', expectedVersion: await versionOf(), ...(route.path.endsWith('/vote') && { answer: 'for' }),
    };
    const answer = await records.send(route.method.toUpperCase(), addressOf(route), body);
    expect({ route: route.path, refused: [403, 404, 409, 422].includes(answer.status) }).toEqual({ route: route.path, refused: true });
  }
  expect(await kept()).toEqual(before);
});

test('lists tell an outsider nothing of it either', async () => {
  for (const person of outsiders) {
    for (const path of [
      '/api/inbox', '/api/inbox?tab=moved', '/api/documents', '/api/documents?scope=agency', '/api/incoming', '/api/drafts',
    ]) {
      expect((await person.get(path)).text).not.toContain(documentId);
    }
  }
});

test('the outgoing book is read by its office and its leaders only', async () => {
  const statuses = await Promise.all(
    ['chi', 'khoa', 'anh', 'kiet'].map(async (login) => (await (await signedIn(office.url, login)).get('/api/register/outgoing')).status)
  );
  expect(statuses).toEqual([200, 200, 403, 403]);
});

test('a live change reaches the pages of those who may see it and no others', async () => {
  const [chief, outsider] = [await listen('hung'), await listen('tu')];
  const officer = await signedIn(office.url, 'anh');
  const fresh = await handInNotice(officer);
  await chief.hears(fresh);
  outsider.close();
  chief.close();
  expect(outsider.heard()).not.toContain(fresh);
});

async function versionOf(): Promise<number> {
  const stream = await office.parts.database.stream.findUniqueOrThrow({ where: { streamId: `document/${documentId}` } });
  return stream.seq;
}

/** An open page: what came over its line of events. */
async function listen(login: string) {
  const person = await signedIn(office.url, login);
  const closing = new AbortController();
  const response = await fetch(`${office.url}/api/events`, { headers: { cookie: person.cookie() }, signal: closing.signal });
  let heard = '';
  let onData: () => void = () => undefined;
  const reading = (async () => {
    for await (const piece of response.body ?? []) {
      heard += Buffer.from(piece).toString('utf8');
      onData();
    }
  })().catch(() => undefined);
  return {
    heard: () => heard,
    async hears(text: string) {
      while (!heard.includes(text)) await new Promise<void>((resolve) => { onData = resolve; });
    },
    close() {
      closing.abort();
      void reading;
    },
  };
}
