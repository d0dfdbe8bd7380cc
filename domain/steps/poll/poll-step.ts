import { votesFor } from '../../collection/collection-model';
import { closeWhenDue, collectionOf, moveCollection, openCollection } from '../collecting';
import type { StepKind } from '../step-kind';

/**
 * Members decide by written ballot. More than half of all members, not of those who answered, must be for it; otherwise it goes
 * back to its drafter and is put to the members anew. Silence is not consent here.
 */
export const pollStep: StepKind = {
  kind: 'poll',
  act: () => 'not-here',
  opening: (at) => openCollection('ballot', at),
  moved: (at) => moveCollection('ballot', at),
  child: (document, open) => collectionOf('ballot', document, open),
  due: (at) =>
    closeWhenDue('ballot', at, { silence: 'none', adopted: (ballot) => votesFor(ballot) >= Math.floor(ballot.askedPostIds.length / 2) + 1 }),
  tasks: () => [],
};
