import type { StreamId } from '../domain/stream/stream-id';
import { runOfStream } from '../workflows/run-of-stream';

/** Streams of the record that are not closed. */
export interface OpenStreams {
  /** In the order of their ids, after `after`. */
  page(after: StreamId | undefined, atMost: number): Promise<readonly StreamId[]>;
}

const PAGE = 500;
const AT_ONCE = 20;

/**
 * Brings up the run of every open stream (some 3 ms each): after a restore of the record, and when the engine has lost its data.
 * `reach` begins a run, or wakes it as well when its view of the record may be newer than the record itself.
 */
export async function sweep(openStreams: OpenStreams, reach: (streamId: StreamId) => Promise<void>): Promise<number> {
  let reached = 0;
  let after: StreamId | undefined;
  for (;;) {
    const page = await openStreams.page(after, PAGE);
    const withRun = page.filter((streamId) => runOfStream(streamId) !== undefined);
    for (let from = 0; from < withRun.length; from += AT_ONCE) await Promise.all(withRun.slice(from, from + AT_ONCE).map(reach));
    reached += withRun.length;
    after = page.at(-1);
    if (page.length < PAGE) return reached;
  }
}
