import { Router, type Response } from 'express';
import type { ParsedMail } from 'mailparser';
import type { MailStore, StoredMail } from './mailbox-store';

/**
 * The mailbox to read: `/` lists, `/mails/ID` shows one, `/mails/ID/attachments/N` gives a file; the first two also as JSON under
 * `/api/mails` and `/api/mails/ID`.
 */
export function mailboxPages(store: MailStore): Router {
  const router = Router();
  router.get('/', async (_request, response) => sendPage(response, 'Hộp thư thử', listing(await store.list())));
  router.get('/api/mails', async (_request, response) => void response.json(await store.list()));
  router.get('/api/mails/:id', async (request, response) => {
    const mail = await store.open(request.params.id);
    if (mail === null) return void response.status(404).json({ code: 'NOT_FOUND' });
    response.json({ subject: mail.subject ?? '', from: mail.from?.text ?? '', text: mail.text ?? '' });
  });
  router.get('/mails/:id', async (request, response) => {
    const mail = await store.open(request.params.id);
    if (mail === null) return sendPage(response.status(404), 'Không tìm thấy thư', '<p><a href="../">Về danh sách</a></p>');
    sendPage(response, mail.subject ?? '(không có tiêu đề)', oneMail(request.params.id, mail));
  });
  router.get('/mails/:id/attachments/:position', async (request, response) => {
    const mail = await store.open(request.params.id);
    const attachment = mail?.attachments[Number(request.params.position)];
    if (attachment === undefined) {
      return sendPage(response.status(404), 'Không tìm thấy tệp', '<p><a href="../../../">Về danh sách</a></p>');
    }
    response.attachment(attachment.filename ?? 'tep-dinh-kem').type(attachment.contentType).send(attachment.content);
  });
  return router;
}

function listing(mails: readonly StoredMail[]): string {
  if (mails.length === 0) return '<p>Chưa có thư nào. Thư hệ thống gửi đi sẽ hiện ở đây và không ra khỏi máy này.</p>';
  const rows = mails.map(
    (mail) => `<tr><td>${escape(localTime(mail.receivedAt))}</td><td>${escape(mail.to.join(', '))}</td>
      <td><a href="mails/${mail.id}">${escape(mail.subject)}</a></td><td>${mail.attachments.length}</td></tr>`,
  );
  return `<p>Thư hệ thống đã gửi, mới nhất ở trên. Không thư nào ra khỏi máy này.</p>
    <table><thead><tr><th>Lúc</th><th>Người nhận</th><th>Tiêu đề</th><th>Tệp</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function oneMail(id: string, mail: ParsedMail): string {
  const files = mail.attachments.map(
    (file, position) =>
      `<li><a href="${id}/attachments/${position}">${escape(file.filename ?? 'tệp đính kèm')}</a> (${file.size} byte)</li>`,
  );
  return `<p><a href="../">Về danh sách</a></p><p>Từ: ${escape(mail.from?.text ?? '')}</p>
    <pre>${linked(escape(mail.text ?? ''))}</pre>${files.length === 0 ? '' : `<h2>Tệp đính kèm</h2><ul>${files.join('')}</ul>`}`;
}

function sendPage(response: Response, title: string, body: string): void {
  response.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'").type('html').send(`<!doctype html>
<html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2430}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #d5dae1;vertical-align:top}pre{white-space:pre-wrap;font:inherit}</style>
<h1>${escape(title)}</h1>${body}</html>`);
}

function linked(escapedText: string): string {
  return escapedText.replace(/https?:\/\/[^\s<>"]+/g, (address) => `<a href="${address}">${address}</a>`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Asia/Ho_Chi_Minh is UTC+7 all year. */
function localTime(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
}
