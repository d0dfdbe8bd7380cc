import { readDraftFile } from '../../../adapters/drafts/read-draft-file';
import { keyedIn } from '../../../cli/read/keyed-in';
import { readDraft } from '../../../domain/draft-reading/read-draft';
import type { PlacedReading } from '../../../domain/draft-reading/draft-reading';
import { draftFixtures } from '../../support/drafts/fixture';
import { writeDocx } from '../../support/drafts/write-docx';
import { writePdf } from '../../support/drafts/write-pdf';
import { writeTxt } from '../../support/drafts/write-txt';

const FIXTURES = draftFixtures().map((fixture) => [fixture.name, fixture] as const);

describe('a draft as a Word file is read as a careful reader keys it in, with the body of its plain text', () => {
  test.each(FIXTURES)('%s', async (_name, fixture) => {
    const reading = await readFile(await writeDocx(fixture));
    const { body, annexes } = readDraft(writeTxt(fixture));
    expect(keyedIn(reading)).toEqual(fixture.expected);
    expect(reading).toMatchObject({ leftOver: [], damaged: [], missing: [] });
    expect(reading).toMatchObject({ body, annexes });
    expect(placesAreNamed(reading)).toBe(true);
  });
});

describe('a draft as a PDF is read as a careful reader keys it in, with the body of its plain text', () => {
  test.each(FIXTURES)('%s', async (_name, fixture) => {
    const reading = await readFile(await writePdf(fixture));
    const { body, annexes } = readDraft(writeTxt(fixture));
    expect(keyedIn(reading)).toEqual(fixture.expected);
    expect(reading).toMatchObject({ leftOver: [], damaged: [], missing: [], body, annexes });
    expect(placesAreNamed(reading)).toBe(true);
    expect(reading.places['symbol']).toEqual([{ page: 1, rect: expect.any(Array) }]);
  });
});

async function readFile(bytes: Uint8Array): Promise<PlacedReading> {
  const outcome = await readDraftFile(bytes);
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return readDraft(outcome.source);
}

/** Every field that is sure of itself stands somewhere. */
function placesAreNamed({ places, confidence }: PlacedReading): boolean {
  return Object.entries(confidence).every(([field, trust]) => trust === 'unsure' || (places[field] ?? []).length > 0);
}
