import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { createSmtpMailer, type SmtpMailer } from '../../../adapters/mail/smtp-mailer';
import type { MailMessage } from '../../../activities/ports';

let received: ParsedMail[];
let server: SMTPServer;
let mailer: SmtpMailer;

/** A mail server that refuses whoever is called "full", "gone" or "later", each in its own way. */
beforeEach(async () => {
  received = [];
  server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onRcptTo({ address }, _session, answer) {
      if (address.startsWith('gone')) return answer(refusal(550, 'No such mailbox'));
      if (address.startsWith('later')) return answer(refusal(451, 'Try again later'));
      return answer();
    },
    onData(stream, _session, answer) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        answer(mail.subject === 'too big' ? refusal(552, 'Too much mail data') : null);
      }, answer);
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  mailer = createSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: 'Văn phòng UBND phường Hoa Sen <vanphong@hoasen.example>' });
});

afterEach(async () => {
  mailer.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function letter(more: Partial<MailMessage> = {}): MailMessage {
  return {
    key: 'doc 1:addressee 2', to: 'an@hoasen.example', subject: 'Báo cáo số 12/BC-UBND', text: 'Kính gửi', attachments: [], ...more,
  };
}

test('a mail arrives with its Vietnamese words and its file, and the answer of the server is kept', async () => {
  const file = { fileName: '12-BC-UBND.pdf', contentType: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]) };
  const outcome = await mailer.send(letter({ attachments: [file] }));
  expect(outcome).toMatchObject({ kind: 'sent', serverAnswer: expect.stringMatching(/^250 /) });
  expect(received[0]).toMatchObject({ subject: 'Báo cáo số 12/BC-UBND', attachments: [{ filename: '12-BC-UBND.pdf' }] });
});

test('the same delivery sent again is the same mail by its Message-ID', async () => {
  await mailer.send(letter());
  await mailer.send(letter());
  expect(received.map(({ messageId }) => messageId)).toEqual(['<doc.1.addressee.2@hoasen.example>', '<doc.1.addressee.2@hoasen.example>']);
});

test.each([
  ['gone@hoasen.example', 'Báo cáo', 'refused-for-good', /550/],
  ['later@hoasen.example', 'Báo cáo', 'refused-for-now', /451/],
  ['an@hoasen.example', 'too big', 'refused-for-good', /552/],
])('%s with “%s” is %s', async (to, subject, kind, answer) => {
  await expect(mailer.send(letter({ to, subject }))).resolves.toEqual({ kind, serverAnswer: expect.stringMatching(answer) });
});

test('a server that is not there may be there later', async () => {
  const nobody = createSmtpMailer({ url: 'smtp://127.0.0.1:1', from: 'vanphong@hoasen.example' });
  await expect(nobody.send(letter())).resolves.toMatchObject({ kind: 'refused-for-now' });
  nobody.close();
});

test('a recipient cannot be smuggled in by a line break', async () => {
  await mailer.send(letter({ to: 'an@hoasen.example\r\nBcc: binh@hoasen.example', subject: 'x\r\nBcc: binh@hoasen.example' }));
  expect(received.flatMap((mail) => mail.headerLines.map(({ key }) => key))).not.toContain('bcc');
});
