import { streamId, type StreamId } from '../../domain/stream/stream-id';

export const DISPATCH = 'dispatch';

export interface DispatchInput {
  readonly documentId: string;
}

/** The one place that makes the workflow id of a dispatch; it is the id of its stream. */
export function dispatchRunId(documentId: string): StreamId {
  return streamId('dispatch', documentId);
}
