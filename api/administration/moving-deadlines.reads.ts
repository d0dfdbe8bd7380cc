import type { Pool } from 'pg';
import { withNotice } from '../../domain/calendar/notices';
import type { CalendarDay } from '../../domain/calendar/working-calendar';
import type { DocumentState } from '../../domain/document/document-state';
import { movedByCalendar } from '../../domain/document/step-deadline';
import { papersMovedByCalendar } from '../../domain/session/papers-due';
import type { SessionState } from '../../domain/session/session';
import { startOfDay } from '../../domain/time/instant';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';

export type DayAsked = CalendarDay | { readonly on: string; readonly kind: 'plain' };

/** How many open deadlines a change of one day would move: of steps, and of session papers. Nothing is written. */
export async function movingDeadlines(
  { pool }: Pick<ApiParts, 'pool'>, { now, organisation, calendar }: Pick<SignedIn, 'now' | 'organisation' | 'calendar'>, asked: DayAsked,
): Promise<{ readonly documents: number; readonly sessions: number }> {
  const after = { now, organisation, calendar: withNotice(calendar, asked) };
  const sessions = await pool.query<{ state: SessionState }>({ name: 'sessions-on-calendar', text: SESSIONS, values: [asked.on] });
  return {
    documents: await countDocuments(pool, asked.on, (state) => movedByCalendar(state, after) !== undefined),
    sessions: sessions.rows.filter(({ state }) => papersMovedByCalendar(state, after)).length,
  };
}

const PAGE = 500;

/** Page by page, so that a large office is never read into memory at once. */
async function countDocuments(pool: Pool, on: string, moves: (state: DocumentState) => boolean): Promise<number> {
  let count = 0;
  for (let after = ''; ;) {
    const { rows } = await pool.query<{ id: string; state: DocumentState }>({
      name: 'documents-on-calendar', text: DOCUMENTS, values: [startOfDay(on), after, PAGE],
    });
    count += rows.filter(({ state }) => moves(state)).length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return count;
    after = last.id;
  }
}

const DOCUMENTS = `
  select t.document_id as id, s.state from step_time t join stream s on s.stream_id = 'document/' || t.document_id
  where t.closed_at is null and t.due_at >= $1 and t.document_id > $2 order by t.document_id limit $3`;

const SESSIONS = `select state from stream where kind = 'session' and not closed and (state ->> 'opensOn')::date >= $1::date`;
