import type { Pool } from 'pg';
import type { EffectPorts } from '../activities';
import type { FileStore, Mailer, RecordPort, SignatureBytes } from '../activities/ports';
import type { ReceiptLinks } from '../adapters/identity/receipt-links';
import { createCopying } from '../adapters/pdf/copies/copying';
import { createAsDrafted } from '../adapters/pdf/own-pages';
import { createHeadKeeping } from '../adapters/heads/keep-heads';
import { createTypesetting } from '../adapters/pdf/page-typesetting';
import type { PdfWork } from '../adapters/pdf/pdf-work';
import { createCertificateWatch } from '../adapters/postgres/certificate-watch';
import { createDailyWork } from '../adapters/postgres/daily-work';
import { createDirectory } from '../adapters/postgres/directory';
import { createDraftReader } from '../adapters/postgres/draft-reader';
import { createMailAddresses } from '../adapters/postgres/mail-addresses';
import { createClock, createStateReader } from '../adapters/postgres/state-reader';
import type { SigningKeys } from '../adapters/signing/signing-keys';

export interface EffectParts {
  /** As effects have it: see `wake-others.ts`. */
  readonly record: RecordPort;
  readonly pool: Pool;
  readonly files: FileStore;
  readonly mailer: Mailer;
  readonly pdf: PdfWork;
  readonly keys: SigningKeys;
  readonly signatures: SignatureBytes;
  readonly receiptLinks: ReceiptLinks;
  /** Where people open the office: pages that bear the code of the public check lead there. */
  readonly publicUrl?: string;
  /** Where the heads of the record are kept at night, and where the key that signs them lies. */
  readonly heads: { readonly folder: string; readonly keysFolder: string };
  readonly clockShiftMs?: () => number;
}

/** What the effects work with, over the real parts. */
export function createEffectPorts(parts: EffectParts): EffectPorts {
  const { record, pool, files, mailer, pdf, keys, signatures, receiptLinks, publicUrl, heads, clockShiftMs } = parts;
  const states = createStateReader(pool);
  const clock = createClock(pool, clockShiftMs);
  return {
    record, states, clock, files, mailer, signatures,
    drafts: createDraftReader(pool, states, clock, publicUrl),
    typesetting: createTypesetting(pdf), asDrafted: createAsDrafted(pdf), copying: createCopying(pdf),
    numbering: { write: (page, given) => pdf.numberPage(page, given) },
    addresses: createMailAddresses(pool, clock),
    directory: createDirectory(pool, receiptLinks),
    dailyWork: createDailyWork(pool),
    certificateWatch: createCertificateWatch(pool, keys),
    headKeeping: createHeadKeeping({ pool, ...heads }),
  };
}
