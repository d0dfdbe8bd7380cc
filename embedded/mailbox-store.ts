import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';

/** One line of the mailbox's index. */
export interface StoredMail {
  readonly id: string;
  readonly receivedAt: string;
  readonly from: string;
  /** Whom the server was told to deliver to. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly attachments: readonly { readonly fileName: string; readonly contentType: string; readonly bytes: number }[];
}

/** Mails in a folder: one `.eml` each, and an index with one line per mail, so that a kill costs at most the last line. */
export interface MailStore {
  add(to: readonly string[], source: Buffer): Promise<StoredMail>;
  /** Newest first. */
  list(): Promise<readonly StoredMail[]>;
  open(id: string): Promise<ParsedMail | null>;
}

export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true });
  const index = join(folder, 'index.jsonl');
  const list = async (): Promise<readonly StoredMail[]> => {
    const lines = (await readFile(index, 'utf8').catch(() => '')).split('\n');
    return lines.flatMap((line) => readLine(line)).reverse();
  };
  return {
    list,
    add: async (to, source) => {
      const id = randomUUID();
      await writeFile(join(folder, `${id}.eml`), source);
      const mail = describeMail(id, to, await simpleParser(source));
      await appendFile(index, `${JSON.stringify(mail)}\n`);
      return mail;
    },
    open: async (id) => {
      if (!(await list()).some((mail) => mail.id === id)) return null;
      return simpleParser(await readFile(join(folder, `${id}.eml`)));
    },
  };
}

function describeMail(id: string, to: readonly string[], parsed: ParsedMail): StoredMail {
  return {
    id,
    receivedAt: new Date().toISOString(),
    from: parsed.from?.text ?? '',
    to,
    subject: parsed.subject ?? '',
    messageId: parsed.messageId ?? '',
    attachments: parsed.attachments.map((attachment) => ({
      fileName: attachment.filename ?? 'tep-dinh-kem',
      contentType: attachment.contentType,
      bytes: attachment.size,
    })),
  };
}

function readLine(line: string): StoredMail[] {
  try {
    const mail: StoredMail = JSON.parse(line);
    return [mail];
  } catch {
    return [];
  }
}
