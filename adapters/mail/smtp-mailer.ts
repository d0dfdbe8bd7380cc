import { createTransport } from 'nodemailer';
import type { Mailer, MailMessage, MailOutcome } from '../../activities/ports';

export interface SmtpOptions {
  /** smtp://user:password@host:port, or smtps:// */
  readonly url: string;
  /** Sender of every mail; its domain ends each Message-ID. */
  readonly from: string;
}

export interface SmtpMailer extends Mailer {
  close(): void;
}

/** Five deliveries are sent at a time; a few more connections for reminders. */
const CONNECTIONS = 8;
const CONNECT_LIMIT_MS = 10_000;
const SILENCE_LIMIT_MS = 60_000;

/** Mail by SMTP. It answers, and never throws: what the server said decides whether trying again makes sense. */
export function createSmtpMailer({ url, from }: SmtpOptions): SmtpMailer {
  const transport = createTransport({
    url, pool: true, maxConnections: CONNECTIONS, maxMessages: Infinity,
    connectionTimeout: CONNECT_LIMIT_MS, greetingTimeout: CONNECT_LIMIT_MS, socketTimeout: SILENCE_LIMIT_MS,
    disableFileAccess: true, disableUrlAccess: true,
  });
  const domain = domainOf(from);
  return {
    send: (message) => transport.sendMail(envelopeOf(message, from, domain)).then(
      (info): MailOutcome => ({ kind: 'sent', serverAnswer: info.response }),
      refusalOf,
    ),
    close: () => transport.close(),
  };
}

function envelopeOf({ key, to, subject, text, attachments }: MailMessage, from: string, domain: string) {
  return {
    from, to, subject, text,
    messageId: `<${key.replace(/[^0-9A-Za-z._-]+/g, '.')}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: attachments.map(({ fileName, contentType, bytes }) => ({ filename: fileName, contentType, content: Buffer.from(bytes) })),
  };
}

/** 5xx is for good (RFC 5321, 4.2.1), as is an address that cannot be one. Everything else, silence too, may be otherwise next time. */
function refusalOf(reason: unknown): MailOutcome {
  const { responseCode, code, words } = factsOf(reason);
  const isForGood = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500;
  // 530 and 535 speak of our own account, not of the addressee.
  const isAboutUs = code === 'EAUTH' || responseCode === 530 || responseCode === 535;
  return { kind: isForGood && !isAboutUs ? 'refused-for-good' : 'refused-for-now', serverAnswer: words };
}

function factsOf(reason: unknown): { readonly responseCode?: number; readonly code?: string; readonly words: string } {
  const fields = new Map<string, unknown>(typeof reason === 'object' && reason !== null ? Object.entries(reason) : []);
  const responseCode = fields.get('responseCode');
  const code = fields.get('code');
  const response = fields.get('response');
  return {
    ...(typeof responseCode === 'number' && { responseCode }),
    ...(typeof code === 'string' && { code }),
    words: typeof response === 'string' ? response : String(reason instanceof Error ? reason.message : reason),
  };
}

function domainOf(from: string): string {
  return /@([^\s<>@]+)/.exec(from)?.[1] ?? 'trinh.invalid';
}
