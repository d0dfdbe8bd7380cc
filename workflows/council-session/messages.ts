import { streamId, type StreamId } from '../../domain/stream/stream-id';

export const COUNCIL_SESSION = 'councilSession';

export interface CouncilSessionInput {
  readonly sessionId: string;
}

/** The one place that makes the workflow id of a session; it is the id of its stream. */
export function sessionRunId(sessionId: string): StreamId {
  return streamId('session', sessionId);
}
