import type { Pool } from 'pg';
import type { Directory, LetterFacts } from '../../activities/ports';
import { documentTypeOf } from '../../domain/rulepacks/rule-value';
import type { PackId } from '../../domain/organisation/organisation';
import { orRecordError } from './record-unavailable';

export interface ReceiptLinks {
  /** The address of the page on which this delivery is acknowledged. */
  linkTo(deliveryId: string): string;
}

/** What letters say about a document. Party documents get no page without an account. */
export function createDirectory(pool: Pool, links: ReceiptLinks): Directory {
  return {
    letterFacts: (documentId) => letterFacts(pool, documentId),
    async receiptLink(deliveryId) {
      const facts = await letterFacts(pool, deliveryId.slice(0, deliveryId.indexOf(':')));
      return facts.system === 'party' ? undefined : links.linkTo(deliveryId);
    },
  };
}

async function letterFacts(pool: Pool, documentId: string): Promise<LetterFacts> {
  const row = await readRow(pool, documentId);
  if (!row) throw new Error(`document ${documentId} has no row`);
  const typeName = documentTypeOf(row.pack, row.document_type, row.today)?.name ?? row.document_type;
  return { system: row.system, agencyName: row.name, typeName, subject: row.subject, ...(row.symbol && { printedNumber: row.symbol }) };
}

interface Row {
  readonly system: 'state' | 'party';
  readonly pack: PackId;
  readonly name: string;
  readonly document_type: string;
  readonly subject: string;
  readonly symbol: string | null;
  readonly today: string;
}

async function readRow(pool: Pool, documentId: string): Promise<Row | undefined> {
  const { rows } = await orRecordError(() => pool.query<Row>({ name: 'letter-facts', text: FACTS, values: [documentId] }));
  return rows[0];
}

const FACTS = `
  select a.system, a.pack, a.name, d.document_type, d.subject, d.symbol, to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as today
  from document d join agency a on a.id = d.agency_id where d.id = $1`;
