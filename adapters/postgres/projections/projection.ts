import type { CommittedBatch } from '../batch';
import type { Statement } from '../queries/statement';

/** What a projection may look at: nothing that cannot be had again from the events. */
export type ProjectedBatch = Pick<CommittedBatch, 'changes' | 'now'>;

/** A table that can be worked out from the streams. It is written inside `commit`, by these statements and by nobody else. */
export interface Projection {
  readonly name: string;
  apply(batch: ProjectedBatch): readonly Statement[];
}
