import type { DispatchEvent, DispatchState } from '../../../domain/dispatch/dispatch';
import { civilDateOf, type CivilDate, type Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { Statement } from '../queries/statement';
import type { Projection } from './projection';

/** How far the copies of an issued document got: what the outgoing book says under "ngày chuyển", "ký nhận" and "ghi chú". */
export const outgoingSendingProjection: Projection = {
  name: 'outgoing-sending',
  apply({ changes, now }) {
    return changes.filter((change) => change.kind === 'dispatch').flatMap((change) => statementsFor(change, now));
  },
};

function statementsFor(change: StreamChange, now: Instant): readonly Statement[] {
  // a stream of this kind holds these states and events: its model made them
  const events = change.events as readonly DispatchEvent[];
  return events.some(movesACopy) ? [upsert(change.state as DispatchState, events, now)] : [];
}

/** What says nothing of a copy (an attempt begun, a receipt asked for) leaves the book as it is. */
function movesACopy({ type }: DispatchEvent): boolean {
  return MOVES.includes(type);
}

const MOVES: readonly DispatchEvent['type'][] = [
  'DispatchOpened', 'DeliveryMade', 'DeliveryRefused', 'DeliveryResent', 'DeliveryHandedOver', 'DeliveryGivenUp', 'DeliveryAcknowledged',
  'AddresseeAdded', 'DocumentRecalled', 'DocumentReplaced',
];

function upsert(dispatch: DispatchState, events: readonly DispatchEvent[], now: Instant): Statement {
  const deliveries = Object.values(dispatch.deliveries);
  const count = (is: (delivery: (typeof deliveries)[number]) => boolean): number => deliveries.filter(is).length;
  return {
    name: 'project-outgoing-sending', text: UPSERT,
    values: [
      dispatch.documentId, firstSentOn(events, now), deliveries.length,
      count(({ state }) => state === 'delivered'), count(({ acknowledgedAt }) => acknowledgedAt !== undefined),
      count(({ state }) => state === 'refused' || state === 'given-up'), count(({ line }) => line < 0), dispatch.recalled && civilDateOf(dispatch.recalled.at),
      JSON.stringify(receiptsOf(dispatch)), dispatch.replacedBy?.printedNumber, dispatch.replacedBy?.issuedOn,
    ],
  };
}

/** The day a first copy left, when one of these events says so. */
function firstSentOn(events: readonly DispatchEvent[], now: Instant): CivilDate | undefined {
  return events.some(reachesSomebody) ? civilDateOf(now) : undefined;
}

function reachesSomebody(event: DispatchEvent): boolean {
  if (event.type === 'DispatchOpened') return event.deliveries.some(({ channel, postId }) => channel === 'inside' && postId !== undefined);
  return event.type === 'DeliveryMade' || event.type === 'DeliveryHandedOver' || event.type === 'DeliveryAcknowledged';
}

/** Signed slips as văn thư keyed them in: whose copy, on which day, under which words. */
function receiptsOf({ deliveries }: DispatchState): readonly object[] {
  return Object.values(deliveries).flatMap(({ addresseeId, slip }) => (slip ? [{ addresseeId, ...slip }] : []));
}

const UPSERT = `
  insert into outgoing_sending as s (document_id, dispatched_on, addressees, reached, acknowledged, failing, added, recalled_on, receipts,
    replaced_by, replaced_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (document_id) do update set dispatched_on = coalesce(s.dispatched_on, excluded.dispatched_on), addressees = excluded.addressees,
    reached = excluded.reached, acknowledged = excluded.acknowledged, failing = excluded.failing, added = excluded.added,
    recalled_on = excluded.recalled_on, receipts = excluded.receipts,
    replaced_by = excluded.replaced_by, replaced_on = excluded.replaced_on`;
