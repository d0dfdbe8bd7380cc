import { readDraft } from '../../../domain/draft-reading/read-draft';
import { keyedIn } from '../../../cli/read/keyed-in';
import { draftFixtures } from '../../support/drafts/fixture';
import { writeTxt } from '../../support/drafts/write-txt';

describe('a draft as plain text is read as a careful reader keys it in', () => {
  test.each(draftFixtures().map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
    const reading = readDraft(writeTxt(fixture));
    expect(keyedIn(reading)).toEqual(fixture.expected);
    expect(reading).toMatchObject({ leftOver: [], damaged: [], missing: [] });
  });
});
