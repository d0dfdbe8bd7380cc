import { streamId, type StreamId } from '../../domain/stream/stream-id';

export { retryEffectsSignal, standingQuery, wakeSignal } from '../waiting/messages';

export const DOCUMENT_LIFECYCLE = 'documentLifecycle';

export interface DocumentLifecycleInput {
  readonly documentId: string;
}

/** The one place that makes the workflow id of a document; it is the id of its stream. */
export function documentRunId(documentId: string): StreamId {
  return streamId('document', documentId);
}
