import { createHash } from 'node:crypto';
import type { EffectPorts } from '../../activities';
import type { MailMessage, MailOutcome } from '../../activities/ports';
import type { PageContent, PagePlaces } from '../../domain/document/page-content';

export interface MemoryPorts {
  readonly ports: Omit<EffectPorts, 'record' | 'states' | 'clock'>;
  readonly mails: MailMessage[];
  readonly files: Map<string, Uint8Array>;
  /** How often each outside effect really happened. */
  readonly happened: { typeset: number; prepared: number; embedded: number };
  /** Days whose list of heads lies there. */
  readonly nightsKept: Set<string>;
  /** What the mail server says next; taken in order, then it says yes. */
  readonly answers: MailOutcome[];
}

const BOX = { page: 1, rect: [0, 0, 10, 10] } as const;
export const PLACES: PagePlaces = { number: BOX, day: BOX, month: BOX, year: BOX, signature: BOX, seal: BOX };

/** The ports of the effects over plain memory, deterministic like the real ones: the same content gives the same bytes. */
export function memoryPorts(): MemoryPorts {
  const files = new Map<string, Uint8Array>();
  const mails: MailMessage[] = [];
  const answers: MailOutcome[] = [];
  const claimed = new Set<string>();
  const nightsKept = new Set<string>();
  const happened = { typeset: 0, prepared: 0, embedded: 0 };
  return {
    mails, files, happened, answers, nightsKept,
    ports: {
      drafts: { pageContent: async (documentId, version) => pageOf(`${documentId} ${version}`) },
      asDrafted: { set: async ({ pdf, places }) => ({ kind: 'typeset', pdf, draftPdf: pdf, places, pages: 1 }) },
      copying: {
        async set({ content, to }) {
          const { subject } = content;
          return { kind: 'typeset', pdf: bytesOf(`${to} ${subject}`), draftPdf: bytesOf(`DỰ THẢO ${subject}`), places: PLACES, pages: 1 };
        },
      },
      numbering: { write: async (pdf, { number }) => bytesOf(`${Buffer.from(pdf).toString()} số ${number}`) },
      typesetting: {
        async typeset(content) {
          happened.typeset += 1;
          const { subject } = content;
          return { kind: 'typeset', pdf: bytesOf(subject), draftPdf: bytesOf(`DỰ THẢO ${subject}`), places: PLACES, pages: 1 };
        },
      },
      files: {
        async put(bytes) {
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          files.set(sha256, bytes);
          return { sha256, bytes: bytes.length };
        },
        async get(sha256) {
          const bytes = files.get(sha256);
          if (bytes === undefined) throw new Error(`no file ${sha256}`);
          return bytes;
        },
        has: async (sha256) => files.has(sha256),
      },
      signatures: {
        async prepare({ preparation }) {
          happened.prepared += 1;
          return { kind: 'prepared', pdf: bytesOf(`prepared ${preparation.preparationId}`), attributes: 'AAAA' };
        },
        async embed({ preparation, value }) {
          happened.embedded += 1;
          if (value === 'forged') return { kind: 'invalid', why: 'does not verify' };
          return { kind: 'verified', pdf: bytesOf(`signed ${preparation.preparationId}`) };
        },
      },
      certificateWatch: { endingSoon: async () => [], claim: async () => true, giveBack: async () => undefined },
      addresses: {
        ofPost: async (postId) => [`${postId}@hoasen.example`],
        ofAddressee: async (addresseeId) => (addresseeId.startsWith('no-address') ? undefined : `${addresseeId}@hoasen.example`),
      },
      directory: {
        letterFacts: async () => ({
          system: 'state', agencyName: 'UBND phường Hoa Sen', typeName: 'Báo cáo', subject: 'tình hình thu gom rác quý III',
          printedNumber: '12/BC-UBND',
        }),
        receiptLink: async () => undefined,
      },
      headKeeping: {
        async keep(day) {
          nightsKept.add(day);
          return { streams: 0 };
        },
      },
      dailyWork: {
        ofEverybody: async () => [{ personId: 'person-an', email: 'an@hoasen.example', open: 1, overdue: 0, dueToday: 0, lines: [{ kind: 'document' }] }],
        async claim(personId, day) {
          if (claimed.has(`${personId} ${day}`)) return false;
          claimed.add(`${personId} ${day}`);
          return true;
        },
        giveBack: async (personId, day) => void claimed.delete(`${personId} ${day}`),
      },
      mailer: {
        async send(message) {
          mails.push(message);
          return answers.shift() ?? { kind: 'sent', serverAnswer: '250 OK' };
        },
      },
    },
  };
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

function pageOf(subject: string): PageContent {
  return {
    profile: 'state-nd30', issuingBody: 'UBND PHƯỜNG HOA SEN', symbol: 'BC-UBND', placeOfIssue: 'Hoa Sen', typeName: 'BÁO CÁO', subject,
    addressees: [], blocks: [], signature: { lines: [], name: '' }, recipients: { lines: [], archiveLine: 'Lưu: VT.' },
  };
}
