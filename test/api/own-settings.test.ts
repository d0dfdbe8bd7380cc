import { openApiOffice, type ApiOffice } from './support/api-office';
import { handInNotice } from './support/office-day';
import { problemOf, signedIn } from './support/visitor';

let office: ApiOffice;
beforeAll(async () => {
  office = await openApiOffice();
}, 60_000);
afterAll(() => office.stop());

describe('what a person arranges for themselves', () => {
  test('is kept part by part, for that person alone', async () => {
    const chairman = await signedIn(office.url, 'khoa');
    expect((await chairman.get('/api/own-settings')).body).toEqual({ phrases: [], views: [], tours: [], initials: '' });
    await chairman.send('PATCH', '/api/own-settings', { phrases: ['Đồng ý, trình ký.'] });
    await chairman.send('PATCH', '/api/own-settings', { initials: ' Khoa ' });
    await chairman.send('PATCH', '/api/own-settings', { views: [{ name: 'Chợ', to: '/tim-kiem?q=cho' }] });
    expect((await (await signedIn(office.url, 'khoa')).get('/api/own-settings')).body).toEqual({
      phrases: ['Đồng ý, trình ký.'], views: [{ name: 'Chợ', to: '/tim-kiem?q=cho' }], tours: [], initials: 'Khoa',
    });
    expect((await (await signedIn(office.url, 'linh')).get('/api/own-settings')).body).toEqual({ phrases: [], views: [], tours: [], initials: '' });
  });

  test('a mark to initial with is made of letters', async () => {
    const chairman = await signedIn(office.url, 'khoa');
    for (const initials of ['<b>', '✓', 'Lương Thế Khoa']) {
      expect(problemOf(await chairman.send('PATCH', '/api/own-settings', { initials })).code).toBe('BAD_INPUT');
    }
  });

  test('leads nowhere but to pages of ours', async () => {
    const chairman = await signedIn(office.url, 'khoa');
    for (const to of ['https://example.org/', '//example.org', '/quan-tri']) {
      expect(problemOf(await chairman.send('PATCH', '/api/own-settings', { views: [{ name: 'x', to }] })).code).toBe('BAD_INPUT');
    }
  });
});

test('colleagues are found by name, post or unit without accents, those of one’s own agencies alone', async () => {
  const officer = await signedIn(office.url, 'anh');
  expect((await officer.get('/api/people?q=the%20khoa')).body).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ name: 'Lương Thế Khoa' })]) });
  expect(Object((await officer.get('/api/people?q=van%20phong%20dang%20uy')).body).items).toEqual([]);
});

test('the list behind a figure of Theo dõi is given as a sheet to whoever may see the list', async () => {
  await handInNotice(await signedIn(office.url, 'anh'));
  const chief = await signedIn(office.url, 'hung');
  const answer = await chief.get('/api/follow-up/documents.xlsx?all=true');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  expect((await (await signedIn(office.url, 'anh')).get('/api/follow-up/documents.xlsx')).status).toBe(403);
});
