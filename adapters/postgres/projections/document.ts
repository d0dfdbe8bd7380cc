import type { DocumentEvent } from '../../../domain/document/document-events';
import type { DocumentState } from '../../../domain/document/document-state';
import type { EventBody } from '../../../domain/stream/stream-model';
import type { CivilDate, Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { Statement } from '../queries/statement';
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
    return changes.filter((change) => change.kind === 'document').map((change) => updateStatement(documentRow(change), now));
  },
};

/**
 * The row after a change; of all events of a stream, or of some that follow what the row already says. It is due when its open step is,
 * also while those who answer have their tasks on a stream of their own.
 */
export function documentRow({ streamId, standing, state, events }: Pick<StreamChange, 'streamId' | 'standing' | 'state' | 'events'>): DocumentRow {
  // a stream of this kind holds this state: its model made it
  const dueAt = (state as DocumentState).current?.dueAt;
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

function updateStatement(row: DocumentRow, now: Instant): Statement {
  const { id, state, stage, step, holders, due_at, number, symbol, issued_on } = row;
  const values = [id, state, stage, step, holders, due_at, now];
  if (symbol === undefined) return { name: 'project-document', text: update(''), values };
  return { name: 'project-issued-document', text: update(ISSUED), values: [...values, number, symbol, issued_on] };
}

// A closed document that is withdrawn stays so, whatever follows on its stream.
const update = (issued: string): string => `
  update document set state = case when state = 'withdrawn' and $2 = 'filed' then state else $2 end, stage = $3, step = $4, holders = $5,
    due_at = $6, updated_at = $7${issued}
  where id = $1`;

// Only when it is issued: what a document is searched by is worked out anew whenever its symbol is written.
const ISSUED = ', number = $8, symbol = $9, issued_on = $10';
