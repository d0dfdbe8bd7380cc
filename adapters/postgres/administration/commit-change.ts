import type { Pool } from 'pg';
import type { Change } from '../../../domain/administration/change';
import { planChange, type AskedBy } from '../../../domain/administration/plan-change';
import type { Refusal } from '../../../domain/stream/refusal';
import { loadReferenceData } from '../organisation';
import { inTransaction } from '../transaction';
import { together } from '../queries/together';
import { changeStatements } from './change-statements';

export interface AskedChange {
  /** The same id again is the same change: it is done once. */
  readonly id: string;
  readonly agencyId: string;
  readonly personId: string;
  readonly postId: string;
  readonly change: Change;
  readonly undoes?: string;
}

export type ChangeOutcome = { readonly done: true } | { readonly refusal: Refusal };

/**
 * One change of who is who: the rules are asked under the lock of the organisation, so that two administrators cannot contradict each
 * other, and the rows, the log and the new version are written together. Throws `RecordUnavailable`.
 */
export async function commitChange(pool: Pool, asked: AskedChange, today: string): Promise<ChangeOutcome> {
  return inTransaction<ChangeOutcome>(pool, async (client) => {
    await client.query('select version from organisation_version for update');
    const known = await client.query('select from administration_change where id = $1', [asked.id]);
    if (known.rowCount) return { nothingWritten: { done: true } };
    if (asked.undoes !== undefined) {
      const undone = await client.query('select from administration_change where undoes = $1', [asked.undoes]);
      if (undone.rowCount) return { nothingWritten: { refusal: { code: 'ALREADY_SO' } } };
    }
    const { rows: booksBegun } = await client.query<AskedBy['booksBegun'][number]>(BOOKS_BEGUN);
    const by: AskedBy = { personId: asked.personId, agencyId: asked.agencyId, today, booksBegun, ...(await loadReferenceData(client)) };
    const plan = planChange(asked.change, by);
    if ('refusal' in plan) return { nothingWritten: plan };
    const writing = together([
      ...plan.writes.flatMap(changeStatements).map((statement) => client.query(statement)),
      client.query({ name: 'administration-log', text: LOG, values: [
        asked.id, asked.agencyId, asked.personId, asked.postId, asked.change.kind, JSON.stringify(asked.change), asked.undoes ?? null,
      ] }),
    ]);
    return { writing: writing.then(() => ({ done: true })) };
  });
}

const BOOKS_BEGUN = 'select series_id as "seriesId", scope from number_counter';

const LOG = `
  insert into administration_change (id, agency_id, person_id, post_id, kind, change, undoes) values ($1, $2, $3, $4, $5, $6::jsonb, $7)`;
