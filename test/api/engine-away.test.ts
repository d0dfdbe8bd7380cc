import { createProcessGateway, type ProcessGateway } from '../../api/process-gateway';
import { findFreePort } from '../../embedded/free-port';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice } from './support/office-day';
import { problemOf, signedIn } from './support/visitor';

// The way to the engine is given up after seconds.
jest.setTimeout(60_000);

let gateway: ProcessGateway;
let office: ApiOffice;
let documentId: string;

beforeAll(async () => {
  const nobodyAnswers = `127.0.0.1:${await findFreePort()}`;
  gateway = createProcessGateway({ address: nobodyAnswers, namespace: 'default', taskQueue: 'engine-away' });
  const { progressOf, retryEffects } = gateway;
  office = await openApiOffice({}, { progressOf, retryEffects });
  documentId = await handInNotice(await signedIn(office.url, 'anh'));
  await office.parts.pool.query(`update stream set updated_at = updated_at - interval '1 minute' where stream_id = $1`, [`document/${documentId}`]);
});
afterAll(async () => {
  await office.stop();
  await gateway.close();
});

test('trying work again while the engine is away is answered with what to do, and can be asked again', async () => {
  const administrator = await signedIn(office.url, 'kiet');
  for (const _again of [1, 2]) {
    const answer = await administrator.post('/api/operations/failing-work/retry', { kind: 'document', documentId });
    expect(problemOf(answer)).toMatchObject({ status: 503, code: 'ENGINE_AWAY' });
    expect(problemOf(answer).detail).toContain('Việc sẽ tự chạy khi bộ xử lý luồng trở lại.');
  }
});

test('the list of failing work says that the engine does not answer', async () => {
  const { body } = await (await signedIn(office.url, 'kiet')).get('/api/operations/failing-work');
  expect(body).toMatchObject({ items: [{ documentId, trouble: 'engine-away' }] });
});

test('people read and hand in while the engine is away', async () => {
  const drafter = await signedIn(office.url, 'anh');
  expect((await drafter.get(`/api/documents/${documentId}`)).status).toBe(200);
  expect(await handInNotice(drafter)).not.toBe(documentId);
});
