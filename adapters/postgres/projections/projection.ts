import type { CommittedBatch } from '../batch';
import type { Statement } from '../queries/statement';

/** A table that can be worked out from the streams. It is written inside `commit`, by these statements and by nobody else. */
export interface Projection {
  readonly name: string;
  apply(batch: CommittedBatch): readonly Statement[];
}
