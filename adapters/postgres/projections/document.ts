import type { DocumentEvent } from '../../../domain/document/document-events';
import type { EventBody } from '../../../domain/stream/stream-model';
import type { CivilDate, Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { Projection } from './projection';

/** What a list of documents shows of where one stands. */
export interface DocumentRow {
  readonly id: string;
  readonly state: 'running' | 'filed' | 'withdrawn';
  readonly stage: string;
  readonly step: string;
  readonly holders: readonly string[];
  readonly due_at?: Instant;
  readonly number?: number;
  readonly symbol?: string;
  readonly issued_on?: CivilDate;
}

/** Keeps the row of a document that was handed in. What it is called and who drafted it stand there since the draft. */
export const documentProjection: Projection = {
  name: 'document',
  apply({ changes, now }) {
    const rows = changes.filter((change) => change.kind === 'document').map(documentRow);
    return rows.length === 0 ? [] : [{ name: 'project-document', text: UPDATE, values: [JSON.stringify(rows), now] }];
  },
};

/** The row after a change; of all events of a stream, or of some that follow what the row already says. */
export function documentRow({ streamId, standing, openTasks, events }: Pick<StreamChange, 'streamId' | 'standing' | 'openTasks' | 'events'>): DocumentRow {
  const dueAt = openTasks.flatMap((task) => task.dueAt ?? []).sort()[0];
  const issued = events.find(isIssued);
  return {
    id: streamId.slice('document/'.length),
    state: stateOf(standing.closed, events),
    stage: standing.phase,
    step: standing.step,
    holders: standing.holders,
    ...(dueAt !== undefined && { due_at: dueAt }),
    ...(issued && { number: issued.number, symbol: issued.printedNumber, issued_on: issued.issuedOn }),
  };
}

function stateOf(closed: boolean, events: readonly EventBody[]): DocumentRow['state'] {
  if (!closed) return 'running';
  return events.some((event) => event.type === 'DocumentWithdrawn') ? 'withdrawn' : 'filed';
}

type Issued = Extract<DocumentEvent, { readonly type: 'DocumentIssued' }>;

function isIssued(event: EventBody): event is Issued {
  return event.type === 'DocumentIssued';
}

// A closed document that is withdrawn stays so, whatever follows on its stream.
const UPDATE = `
  update document d set stage = r.stage, step = r.step, due_at = r.due_at, updated_at = $2,
    holders = coalesce((select array_agg(h) from json_array_elements_text(r.holders) h), '{}'),
    state = case when d.state = 'withdrawn' and r.state = 'filed' then d.state else r.state end,
    number = coalesce(r.number, d.number), symbol = coalesce(r.symbol, d.symbol), issued_on = coalesce(r.issued_on, d.issued_on)
  from json_to_recordset($1::json) as r(id text, state text, stage text, step text, holders json, due_at timestamptz, number integer,
    symbol text, issued_on date)
  where d.id = r.id`;
