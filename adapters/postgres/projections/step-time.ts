import type { DocumentEvent } from '../../../domain/document/document-events';
import type { DocumentState } from '../../../domain/document/document-state';
import type { Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { Statement } from '../queries/statement';
import type { Projection } from './projection';

/** How long documents stand at their steps: opened, and closed when the document goes on or back. What nobody moved writes nothing. */
export const stepTimeProjection: Projection = {
  name: 'step-time',
  apply({ changes, now }) {
    return changes.filter((change) => change.kind === 'document').flatMap((change) => statementsFor(change, now));
  },
};

const MOVES: readonly DocumentEvent['type'][] = [
  'StepOpened', 'StepPassed', 'DocumentReturned', 'DocumentTakenBack', 'DocumentWithdrawn', 'DocumentFiled', 'TrialEnded',
];

function statementsFor(change: StreamChange, now: Instant): readonly Statement[] {
  // a stream of this kind holds these states and events: its model made them
  const document = change.state as DocumentState;
  const events = change.events as readonly DocumentEvent[];
  const moved = events.flatMap((event) => (event.type === 'DeadlineMoved' ? [dueMoved(document.facts.documentId, event)] : []));
  if (!events.some((event) => MOVES.includes(event.type))) return moved;
  const { documentId, agencyId } = document.facts;
  // from the state: a verification replays the passing of a step and the opening of the next one after the other
  const passed = Object.values(document.passed).map(({ round }) => round);
  const opened = events.flatMap((event) => (event.type === 'StepOpened' ? [rowOf(event, document, now, passed)] : []));
  return [...moved, {
    name: 'project-step-time', text: WRITE, values: [documentId, agencyId, now, document.current?.round ?? 0, passed, JSON.stringify(opened)],
  }];
}

function dueMoved(documentId: string, { round, to }: Extract<DocumentEvent, { type: 'DeadlineMoved' }>): Statement {
  return {
    name: 'project-step-due', text: 'update step_time set due_at = $3 where document_id = $1 and round = $2', values: [documentId, round, to],
  };
}

type StepOpened = Extract<DocumentEvent, { type: 'StepOpened' }>;

/** A step that is opened and left again in the same moment stands closed at once. */
function rowOf({ round, stepId, stepKind, dueAt }: StepOpened, document: DocumentState, now: Instant, passed: readonly number[]) {
  const isLeft = document.current?.round !== round;
  return {
    round, stepId, stepKind, openedAt: now, dueAt,
    ...(isLeft && { closedAt: now, outcome: passed.includes(round) ? 'passed' : 'went-back' }),
  };
}

const WRITE = `
  with left_behind as (
    update step_time set closed_at = $3, outcome = case when round = any($5::integer[]) then 'passed' else 'went-back' end
    where document_id = $1 and closed_at is null and round <> $4
  )
  insert into step_time (document_id, round, agency_id, step_id, step_kind, opened_at, due_at, closed_at, outcome)
  select $1, round, $2, "stepId", "stepKind", "openedAt", "dueAt", "closedAt", outcome
  from json_to_recordset($6::json) as r(round integer, "stepId" text, "stepKind" text, "openedAt" timestamptz, "dueAt" timestamptz,
    "closedAt" timestamptz, outcome text)
  on conflict (document_id, round) do nothing`;
