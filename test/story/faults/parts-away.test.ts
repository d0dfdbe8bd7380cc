import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HandedIn } from '../../../cli/demo/hand-in-draft';
import { problemOf, signedIn, type Answer } from '../../api/support/visitor';
import { eventually } from '../../support/eventually';
import { lookUntil } from '../../support/look-until';
import { documentsOf, type DocumentsOfOffice } from './documents';
import { openRealOffice, type RealOffice } from './real-office';
import { expectAllStands } from './whole-record';

// Servers that are away for seconds, killed hard, on a machine that may be busy.
jest.setTimeout(240_000);

const LONG = { timeoutMs: 90_000 };
const AWAY_MS = 5_000;

let office: RealOffice;
let documents: DocumentsOfOffice;
const handedIn: HandedIn[] = [];

beforeAll(async () => {
  office = await openRealOffice();
  documents = documentsOf(office.people);
});
afterEach(() => expectAllStands(office, documents, handedIn));
afterAll(() => office.close());

test.each([{ what: 'all it knew', forgets: false }, { what: 'nothing of what it knew', forgets: true }])(
  'people go on working while Temporal is away, and every open document goes on when it is back with $what', async ({ forgets }) => {
    const [sealable, signable, checkable] = await Promise.all([handIn(), handIn(), handIn()]);
    await documents.bringTo(sealable, 'seal');
    await documents.bringTo(signable, 'sign');
    await documents.bringTo(checkable, 'check');

    const temporal = await office.takeAway('temporal');
    const until = Date.now() + AWAY_MS;
    if (forgets) forgetEverythingTemporalKnew();
    await documents.bringTo(checkable, 'sign');
    await documents.bringTo(signable, 'seal');
    const fresh = await handIn();
    await lookUntil(until, async () => expect(await documents.why(fresh)).toMatchObject({
      waitsFor: 'Hệ thống đang dàn trang dự thảo.', engine: 'unknown', lastFailure: expect.stringContaining('Chưa liên lạc được'),
    }));
    await temporal.comeBack();

    await Promise.all([sealable, signable, checkable, fresh].map((document) => documents.toItsEnd(document)));
  });

test('people hear that the record is away while PostgreSQL is, their words are kept, and the same key later is done once', async () => {
  const document = await handIn();
  const { current, seq, text, bytesSha256 } = await documents.bringTo(document, 'approve');
  const holder = current?.holders[0];
  if (!holder) throw new Error('somebody holds it');
  const leader = await signedIn(office.url, await loginOf(holder.personId));
  const words = 'Đồng ý; niêm yết lịch trước ngày 25.';
  const key = randomUUID();
  const approve = (): Promise<Answer> => leader.post(`/api/documents/${document.documentId}/acts/approve`,
    { expectedVersion: seq, postId: holder.postId, textSha256: text?.textSha256, bytesSha256, words }, { key });

  const postgres = await office.takeAway('postgres');
  await lookUntil(Date.now() + AWAY_MS, async () => {
    const answers = [await approve(), await leader.get(`/api/documents/${document.documentId}/why`)];
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(answers.map((answer) => problemOf(answer).code)).toEqual(['RECORD_UNAVAILABLE', 'RECORD_UNAVAILABLE']);
  });
  await postgres.comeBack();

  const done = await eventually(async () => {
    const answer = await approve();
    expect(answer.status).toBe(200);
    return answer;
  }, LONG);
  expect((await approve()).body).toEqual(done.body);
  expect(await keptWords()).toEqual([words]);
  expect(await documents.why(document)).toMatchObject({ engine: 'running' });
  await documents.toItsEnd(document);
});

async function handIn(): Promise<HandedIn> {
  const document = await documents.handIn('notice');
  handedIn.push(document);
  return document;
}

function forgetEverythingTemporalKnew(): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(office.dataFolder, 'temporal', `temporal.db${ending}`), { force: true });
}

async function loginOf(personId: string): Promise<string> {
  const { rows } = await office.pool.query<{ login: string }>('select login from account where person_id = $1', [personId]);
  return rows[0]?.login ?? '';
}

/** Of everything people wrote beside the texts. */
async function keptWords(): Promise<readonly string[]> {
  return (await office.pool.query<{ text: string }>('select text from words')).rows.map(({ text }) => text);
}
