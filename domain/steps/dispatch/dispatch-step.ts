import { isSettled, newDeliveries, opened } from '../../dispatch/deliveries';
import type { DispatchState } from '../../dispatch/dispatch';
import { streamId } from '../../stream/stream-id';
import type { StepKind } from '../step-kind';

/** Copies go out on a stream of their own; the document is filed when every addressee has been reached. */
export const dispatchStep: StepKind = {
  kind: 'dispatch',
  act: () => 'not-here',
  opening({ document, open, context }) {
    const { facts, issued } = document;
    if (!issued) throw new Error('dispatch opened before issue');
    const deliveries = newDeliveries(document.recipients, context.organisation, document.papersHad);
    const settled = deliveries.every((delivery) => opened(facts.documentId, delivery, context.now).state === 'delivered');
    const id = streamId('dispatch', facts.documentId);
    return {
      events: [{ type: 'DispatchStarted', v: 1, deliveries: deliveries.length, ...(settled && { settled }) }],
      childEvents: [{
        streamId: id,
        event: {
          type: 'DispatchOpened', v: 1, documentId: facts.documentId, agencyId: facts.agencyId, pdfSha256: issued.pdfSha256,
          clerkPostIds: open.postIds, deliveries,
        },
      }],
    };
  },
  child: (document) => streamId('dispatch', document.facts.documentId),
  due({ document, context }) {
    const child = context.children.get(streamId('dispatch', document.facts.documentId));
    if (!child || !isSettled(dispatchState(child.state))) return undefined;
    return { events: [{ type: 'DocumentFiled', v: 1, dispatchHead: child.head }], then: 'stay' };
  },
  tasks: () => [],
};

/** The record folds a child by its own model; the id says which that was. */
function dispatchState(state: unknown): DispatchState {
  return state as DispatchState;
}
