import { assertNever } from '../domain/assert-never';
import { kindOf, type StreamId } from '../domain/stream/stream-id';
import { COUNCIL_SESSION, sessionRunId, type CouncilSessionInput } from './council-session/messages';
import { DISPATCH, dispatchRunId, type DispatchInput } from './dispatch/messages';
import { DOCUMENT_LIFECYCLE, documentRunId, type DocumentLifecycleInput } from './document-lifecycle/messages';

export interface RunOfStream {
  readonly workflowType: string;
  readonly workflowId: StreamId;
  readonly input: DocumentLifecycleInput | DispatchInput | CouncilSessionInput;
}

/** Which run waits for a stream. Consultations and ballots have none: their document waits for them. Nobody waits for a book. */
export function runOfStream(stream: StreamId): RunOfStream | undefined {
  const kind = kindOf(stream);
  if (kind === undefined) return undefined;
  const id = stream.slice(kind.length + 1);
  switch (kind) {
    case 'document':
      return { workflowType: DOCUMENT_LIFECYCLE, workflowId: documentRunId(id), input: { documentId: id } };
    case 'dispatch':
      return { workflowType: DISPATCH, workflowId: dispatchRunId(id), input: { documentId: id } };
    case 'session':
      return { workflowType: COUNCIL_SESSION, workflowId: sessionRunId(id), input: { sessionId: id } };
    case 'consultation':
    case 'ballot':
    case 'register':
      return undefined;
    default:
      return assertNever(kind);
  }
}
