import { randomUUID } from 'node:crypto';
import { openApiOffice, type ApiOffice } from './support/api-office';
import { check, handInNotice } from './support/office-day';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
beforeAll(async () => { office = await openApiOffice(); }, 60_000);
afterAll(() => office.stop());

async function keptOf(person: Visitor): Promise<unknown> {
  return Object((await person.get('/api/kept-words')).body).items;
}

const PLACE = 'ho-so/chuc-danh/approve';

test('what a person types is theirs: kept, changed, read again after signing in anew, and told to nobody else', async () => {
  const officer = await signedIn(office.url, 'anh');
  expect((await officer.send('PATCH', '/api/kept-words', { place: PLACE, words: 'Đề nghị' })).status).toBe(204);
  expect((await officer.send('PATCH', '/api/kept-words', { place: PLACE, words: 'Đề nghị rà lại số liệu' })).status).toBe(204);
  await officer.send('DELETE', '/api/session');
  expect(await keptOf(await signedIn(office.url, 'anh'))).toEqual([{ place: PLACE, words: 'Đề nghị rà lại số liệu' }]);
  expect(await keptOf(await signedIn(office.url, 'duy'))).toEqual([]);
});

test('words that were taken out again are not kept', async () => {
  const officer = await signedIn(office.url, 'anh');
  await officer.send('PATCH', '/api/kept-words', { place: 'du-thao', words: 'x' });
  await officer.send('PATCH', '/api/kept-words', { place: 'du-thao', words: ' ' });
  expect(await keptOf(officer)).not.toContainEqual(expect.objectContaining({ place: 'du-thao' }));
});

test('more than anybody types is refused', async () => {
  const officer = await signedIn(office.url, 'anh');
  const answer = await officer.send('PATCH', '/api/kept-words', { place: PLACE, words: 'x'.repeat(500_001) });
  expect(problemOf(answer)).toMatchObject({ code: 'BAD_INPUT', field: 'words' });
});

test('of more places than a person works on, those left longest are forgotten', async () => {
  const officer = await signedIn(office.url, 'duy');
  for (let place = 0; place <= 200; place += 1) await officer.send('PATCH', '/api/kept-words', { place: `${place}`, words: randomUUID() });
  const places = Object(await keptOf(officer)).map((one: { readonly place: string }) => one.place);
  expect(places).toHaveLength(200);
  expect(places).not.toContain('0');
});

test('words of an act are gone when the act is done', async () => {
  const officer = await signedIn(office.url, 'anh');
  const chief = await signedIn(office.url, 'hung');
  const documentId = await handInNotice(officer);
  await chief.send('PATCH', '/api/kept-words', { place: `${documentId}/vp-cvp/check`, words: 'Đạt yêu cầu' });
  expect((await check(chief, documentId, 'vp-cvp')).status).toBe(200);
  expect(await keptOf(chief)).toEqual([]);
});
