import { openApiOffice, type ApiOffice } from './support/api-office';
import { viewOf } from './support/office-day';
import { reportConsulted } from './support/report-consulted';
import { standInForEffects } from './support/stand-in-effects';
import { problemOf, signedIn, type Visitor } from './support/visitor';

let office: ApiOffice;
let stop: () => Promise<void>;
let head: Visitor;
let officer: Visitor;
let documentId: string;
let textSha256: string;
beforeAll(async () => {
  office = await openApiOffice({ effectPatienceMs: 5_000 });
  stop = standInForEffects(office);
  documentId = await reportConsulted(office, ['vx-tp', 'hcc-gd']);
  head = await signedIn(office.url, 'tam');
  officer = await signedIn(office.url, 'duyen');
  textSha256 = (await viewOf(head, documentId)).text.textSha256;
}, 90_000);
afterAll(async () => {
  await stop();
  await office.stop();
});

const at = (path: string) => `/api/documents/${documentId}/${path}`;

function withFile(payload: object): FormData {
  const form = new FormData();
  form.append('payload', JSON.stringify(payload));
  form.append('file', new Blob(['Hộ nghèo: 42']), 'số liệu.txt');
  return form;
}

describe('an opinion drafted by an officer and given by the head of the unit', () => {
  test('the officer sees nothing of it before being named', async () => {
    expect((await officer.get(at('consultation'))).status).toBe(404);
  });

  test('only somebody of the unit can be named', async () => {
    expect(problemOf(await head.post(at('opinion/preparer'), { postId: 'vx-tp', preparerPostId: 'kt-cv-1' })).code).toBe('NOT_IN_YOUR_UNIT');
    expect((await head.post(at('opinion/preparer'), { postId: 'vx-tp', preparerPostId: 'vx-cv-1' })).status).toBe(200);
  });

  test('the officer finds it in the inbox, and the text with the places one can speak of', async () => {
    const { body } = await officer.get('/api/inbox?tab=mine');
    expect(body).toMatchObject({ items: [expect.objectContaining({ documentId, verb: 'Chuẩn bị ý kiến', postId: 'vx-cv-1' })] });
    const consultation = (await officer.get(at('consultation'))).body;
    expect(consultation).toMatchObject({
      textSha256, closed: false, pages: 1, desks: [{ postId: 'vx-cv-1', forPostId: 'vx-tp', does: 'prepares' }],
      passages: expect.arrayContaining([expect.objectContaining({ place: 'phần thứ nhất, mục I' })]),
    });
  });

  test('what is typed is kept for its writer alone', async () => {
    const typed = { answer: 'agree-with-remarks', words: 'Cơ bản thống nhất', remarks: [{ text: 'Bổ sung số', block: 1 }] };
    expect((await officer.send('PATCH', at('consultation/vx-tp/draft'), typed)).status).toBe(204);
    expect((await officer.get(at('consultation'))).body).toMatchObject({ desks: [{ draft: typed }] });
    const seenByHead = Object((await head.get(at('consultation'))).body);
    expect(seenByHead.desks[0]).not.toHaveProperty('draft');
    const stranger = await signedIn(office.url, 'lam');
    expect(problemOf(await stranger.send('PATCH', at('consultation/vx-tp/draft'), typed)).code).toBe('NOT_ASKED');
  });

  test('handed back, it lies ready before the head, with its file', async () => {
    const handed = await officer.post(at('opinion/prepared'), withFile({
      postId: 'vx-cv-1', forPostId: 'vx-tp', answer: 'agree-with-remarks', textSha256, words: 'Cơ bản thống nhất.',
      remarks: [{ text: 'Bổ sung số hộ nghèo.', block: 1 }, { text: 'Sửa lỗi đánh máy.', page: 1 }],
    }));
    expect(handed.status).toBe(200);
    expect((await officer.get('/api/inbox?tab=mine')).body).toMatchObject({ items: [] });
    expect((await head.get(at('consultation'))).body).toMatchObject({
      desks: [{
        does: 'gives', preparer: { postId: 'vx-cv-1' },
        prepared: { content: { answer: 'agree-with-remarks', words: 'Cơ bản thống nhất.', attachment: { name: 'số liệu.txt' } } },
      }],
    });
  });

  test('given by the head, everybody who handles the document reads what it speaks of', async () => {
    const given = await head.post(at('opinion'), withFile({
      postId: 'vx-tp', answer: 'agree-with-remarks', textSha256,
      remarks: [{ text: 'Bổ sung số hộ nghèo.', block: 1 }, { text: 'Sửa lỗi đánh máy.', page: 1 }],
    }));
    expect(given.status).toBe(200);
    const drafter = await signedIn(office.url, 'tu');
    const view = Object((await drafter.get(`/api/documents/${documentId}`)).body);
    expect(view.opinions).toMatchObject([{
      who: { postId: 'vx-tp' }, needsReply: true, attachment: { name: 'số liệu.txt' },
      remarks: [{ text: 'Bổ sung số hộ nghèo.', block: 1, quote: expect.any(String) }, { text: 'Sửa lỗi đánh máy.', place: 'trang 1' }],
    }]);
    expect((await drafter.get(view.opinions[0].attachment.url)).text).toBe('Hộ nghèo: 42');
  });
});
