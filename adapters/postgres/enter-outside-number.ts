import type { Pool } from 'pg';
import type { NumberSeries } from '../../domain/registers/number-series';
import { registerOutside } from '../../domain/registers/register-outside';
import type { Refusal } from '../../domain/stream/refusal';
import type { CivilDate } from '../../domain/time/instant';
import { numberStatements } from './number-book';
import { lockSeries } from './queries/lock-series';
import { together } from './queries/together';
import { inTransaction } from './transaction';

export interface OutsideNumber {
  readonly series: NumberSeries;
  /** "2026" or the name of a term. */
  readonly scope: string;
  readonly number: number;
  readonly on: CivilDate;
}

/**
 * Enters into the book a number that was given by hand or by the provincial system, under the lock of its series, so that no act takes
 * the same. Returns the refusal of the rules, or nothing when it stands in the book. Throws `RecordUnavailable`.
 */
export async function enterOutsideNumber(pool: Pool, entry: OutsideNumber): Promise<Refusal | undefined> {
  const { series, scope, number, on } = entry;
  return inTransaction(pool, async (client) => {
    const state = await lockSeries(client, series, scope, NO_DOCUMENT);
    const { rows } = await client.query({
      name: 'number-in-book', text: IN_BOOK, values: [series.id, scope, number],
    });
    const entered = registerOutside(state, { number, on, alreadyInBook: rows.length > 0 });
    if ('refusal' in entered) return { nothingWritten: entered.refusal };
    const statements = numberStatements({ numbers: entered.writes, series: new Map([[series.id, state]]) });
    return { writing: together(statements.map((statement) => client.query(statement))).then(() => undefined) };
  });
}

const NO_DOCUMENT = '';
const IN_BOOK = 'select 1 from number_entry where series_id = $1 and scope = $2 and number = $3';
