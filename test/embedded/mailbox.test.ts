import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailbox, type RunningMailbox } from '../../embedded/mailbox';

let folder: string;
let mailbox: RunningMailbox;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-mail-'));
  mailbox = await startMailbox(folder);
});

afterEach(async () => {
  await mailbox.stop();
  await rm(folder, { recursive: true, force: true });
});

async function send(to: string, attachment = Buffer.from('%PDF-1.7 mẫu')): Promise<string> {
  const transport = createTransport(mailbox.smtpUrl);
  const sent = await transport.sendMail({
    from: 'Văn phòng UBND phường Hoa Sen <vanphong@hoasen.example>',
    to,
    subject: 'Báo cáo số 641/BC-UBND <b>đã ký</b>',
    text: 'Xem tại http://127.0.0.1:8080/nhan/abc',
    attachments: [{ filename: 'Báo cáo số 641 (đã ký).pdf', content: attachment, contentType: 'application/pdf' }],
  });
  transport.close();
  return sent.response;
}

async function page(path: string): Promise<Response> {
  return fetch(new URL(path, mailbox.pagesUrl));
}

describe('the mailbox', () => {
  it('opens its pages at the same address after a restart, and elsewhere while that is taken', async () => {
    const second = await startMailbox(folder);
    expect(second.pagesUrl).not.toBe(mailbox.pagesUrl);
    await mailbox.stop();
    await second.stop();
    mailbox = await startMailbox(folder);
    expect(mailbox.pagesUrl).toBe(second.pagesUrl);
  });

  it('keeps a mail with its Vietnamese subject and the name of its file', async () => {
    expect(await send('hoi-dong@hoasen.example')).toMatch(/^250 /);
    expect(await mailbox.store.list()).toMatchObject([
      {
        to: ['hoi-dong@hoasen.example'],
        subject: 'Báo cáo số 641/BC-UBND <b>đã ký</b>',
        attachments: [{ fileName: 'Báo cáo số 641 (đã ký).pdf', contentType: 'application/pdf' }],
      },
    ]);
  });

  it('still has its mails after it was started again, newest first', async () => {
    await send('truoc@hoasen.example');
    await mailbox.stop();
    mailbox = await startMailbox(folder);
    await send('sau@hoasen.example');
    expect((await mailbox.store.list()).flatMap(({ to }) => to)).toEqual(['sau@hoasen.example', 'truoc@hoasen.example']);
  });

  it('refuses some addresses for good and others for now, and keeps nothing of them', async () => {
    await expect(send('refuse-mot@hoasen.example')).rejects.toMatchObject({ responseCode: 550 });
    await expect(send('later-hai@hoasen.example')).rejects.toMatchObject({ responseCode: 451 });
    expect(await mailbox.store.list()).toEqual([]);
  });

  it('shows the list, one mail and its file, with what a sender wrote never read as a page', async () => {
    const pdf = Buffer.from('%PDF-1.7 nội dung');
    await send('hoi-dong@hoasen.example', pdf);
    const [mail] = await mailbox.store.list();
    const list = await (await page('')).text();
    expect(list).toContain('Báo cáo số 641/BC-UBND &lt;b&gt;đã ký&lt;/b&gt;');
    const one = await (await page(`mails/${mail?.id}`)).text();
    expect(one).toContain('<a href="http://127.0.0.1:8080/nhan/abc">');
    const file = await page(`mails/${mail?.id}/attachments/0`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await file.arrayBuffer()).equals(pdf)).toBe(true);
  });

  it('says so when a mail is not there, whatever is asked for', async () => {
    expect((await page('mails/khong-co')).status).toBe(404);
    expect((await page('mails/..%2Findex.jsonl')).status).toBe(404);
    expect((await page('api/mails/khong-co')).status).toBe(404);
  });
});
