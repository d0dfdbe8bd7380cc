import type { HandedIn } from '../../../cli/demo/hand-in-draft';
import { documentsOf, type SAMPLES } from './documents';
import { openRealOffice, type RealOffice } from './real-office';
import { blowsOf, storm } from './storm';
import { expectAllStands } from './whole-record';

jest.setTimeout(300_000);

// A longer storm: more rounds, more documents. The order of the blows is the seed's; a failure names it.
const SEED = Date.now() % 1_000_000;
const ROUNDS = 2;
const DRAFTS: readonly (keyof typeof SAMPLES)[] = [...Array<'notice'>(12).fill('notice'), 'conclusion', 'conclusion'];

let office: RealOffice;

beforeAll(async () => {
  office = await openRealOffice();
});
afterAll(() => office.close());

test(`every document is carried to its end, once, while API, worker, Temporal and PostgreSQL are killed in turn (seed ${SEED})`, async () => {
  const documents = documentsOf(office.people, 240_000);
  const handedIn: HandedIn[] = [];
  let ended = 0;
  const lives = DRAFTS.map(async (kind) => {
    const document = await documents.handIn(kind);
    handedIn.push(document);
    await documents.toItsEnd(document);
    ended += 1;
  });

  const blows = blowsOf(SEED, ROUNDS);
  const [fallen] = await Promise.all([storm(office, blows, () => ended === DRAFTS.length), Promise.all(lives)]);

  expect(fallen).toEqual(blows.map(({ part }) => part));
  await expectAllStands(office, documents, handedIn);
});
