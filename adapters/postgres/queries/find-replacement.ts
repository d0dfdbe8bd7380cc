import type { ReplacedBy } from '../../../domain/replacement/replacement';
import type { Connection } from './statement';

/** The first document that was issued in the place of this one; undefined while there is none. */
export async function findReplacement(connection: Connection, documentId: string): Promise<ReplacedBy | undefined> {
  const { rows } = await connection.query<ReplacedBy>({ name: 'find-replacement', text: FIND, values: [documentId] });
  return rows[0];
}

const FIND = `
  select later_id as "documentId", printed_number as "printedNumber", issued_on::text as "issuedOn" from replacement
  where earlier_id = $1 order by issued_at, later_id limit 1`;
