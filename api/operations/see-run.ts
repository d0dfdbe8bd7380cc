import type { RunProgress } from '../../domain/operations/run-progress';
import type { StreamId } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';

/** What the engine knows of the run of a stream. That the engine does not answer is an answer here. */
export async function seeRun({ progressOf }: ApiParts, streamId: StreamId, effectIds: readonly string[]): Promise<RunProgress | undefined | 'away'> {
  try {
    return await progressOf(streamId, effectIds);
  } catch {
    return 'away';
  }
}
