import { deliveryIdOf } from '../../../domain/dispatch/deliveries';
import type { Delivery, DispatchEvent, DispatchState, ReceiptBy } from '../../../domain/dispatch/dispatch';
import type { Statement } from '../queries/statement';
import type { Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { Projection } from './projection';

/** One row for each addressee, and one for each attempt to reach it by mail. */
export const deliveryProjection: Projection = {
  name: 'delivery',
  apply({ changes, now }) {
    return changes.filter((change) => change.kind === 'dispatch').flatMap((change) => statementsFor(change, now));
  },
};

function statementsFor(change: StreamChange, now: Instant): readonly Statement[] {
  const rows = touchedDeliveries(change).map((delivery) => ({
    ...delivery, documentId: dispatchOf(change).documentId, acknowledgedBy: acknowledgedBy(change, delivery),
  }));
  const attempts = eventsOf(change).flatMap((event) => attemptRow(event, now));
  return [
    ...(rows.length > 0 ? [{ name: 'project-delivery', text: UPSERT_DELIVERY, values: [JSON.stringify(rows)] }] : []),
    ...(attempts.length > 0 ? [{ name: 'project-delivery-attempt', text: UPSERT_ATTEMPT, values: [JSON.stringify(attempts)] }] : []),
  ];
}

/** The deliveries an event of this change speaks of, as they stand after it. */
function touchedDeliveries(change: StreamChange): readonly Delivery[] {
  const { documentId, deliveries } = dispatchOf(change);
  const ids = eventsOf(change).flatMap((event) => {
    if (event.type === 'DispatchOpened') return event.deliveries.map((delivery) => deliveryIdOf(documentId, delivery.addresseeId));
    if (event.type === 'AddresseeAdded') return [deliveryIdOf(documentId, event.delivery.addresseeId)];
    return 'deliveryId' in event ? [event.deliveryId] : [];
  });
  return [...new Set(ids)].flatMap((id) => deliveries[id] ?? []);
}

/** From whom the receipt came; undefined when this change brought none. */
function acknowledgedBy(change: StreamChange, { deliveryId }: Delivery): ReceiptBy | undefined {
  return eventsOf(change).flatMap((event) => (event.type === 'DeliveryAcknowledged' && event.deliveryId === deliveryId ? [event.by] : []))[0];
}

/** An attempt and its outcome; events that are no attempt give nothing. */
function attemptRow(event: DispatchEvent, now: Instant) {
  if (event.type === 'DeliverySending') return [{ deliveryId: event.deliveryId, attempt: event.attempt, outcome: 'sending', at: now }];
  if (event.type !== 'DeliveryMade' && event.type !== 'DeliveryRefused') return [];
  const { deliveryId, attempt, serverAnswer } = event;
  return [{ deliveryId, attempt, outcome: outcomeOf(event), serverAnswer, at: now }];
}

function outcomeOf(event: Extract<DispatchEvent, { readonly type: 'DeliveryMade' | 'DeliveryRefused' }>): string {
  if (event.type === 'DeliveryMade') return 'delivered';
  return event.forGood ? 'refused-for-good' : 'refused-for-now';
}

/** A stream of this kind holds these states and events: its model made them. */
function dispatchOf(change: StreamChange): DispatchState {
  return change.state as DispatchState;
}

function eventsOf(change: StreamChange): readonly DispatchEvent[] {
  return change.events as readonly DispatchEvent[];
}

const UPSERT_DELIVERY = `
  insert into delivery (id, document_id, addressee_id, line, channel, post_id, state, attempts, next_attempt_at, delivered_at, acknowledged_at,
    acknowledged_by, perhaps_twice, chased_times, recall_told_at, recall_confirmed_at, with_session_papers_at)
  select "deliveryId", "documentId", "addresseeId", line, channel, "postId", state, attempts, "nextAttemptAt", "deliveredAt", "acknowledgedAt",
    "acknowledgedBy", "perhapsTwice", "chasedTimes", "recallToldAt", "recallConfirmedAt", "withSessionPapersAt"
  from json_to_recordset($1::json) as r("deliveryId" text, "documentId" text, "addresseeId" text, line integer, channel text, "postId" text,
    state text, attempts integer, "nextAttemptAt" timestamptz, "deliveredAt" timestamptz, "acknowledgedAt" timestamptz, "acknowledgedBy" text,
    "perhapsTwice" boolean, "chasedTimes" integer, "recallToldAt" timestamptz, "recallConfirmedAt" timestamptz,
    "withSessionPapersAt" timestamptz)
  on conflict (id) do update set state = excluded.state, attempts = excluded.attempts, next_attempt_at = excluded.next_attempt_at,
    delivered_at = excluded.delivered_at, acknowledged_at = excluded.acknowledged_at,
    acknowledged_by = coalesce(excluded.acknowledged_by, delivery.acknowledged_by), perhaps_twice = excluded.perhaps_twice,
    chased_times = excluded.chased_times, recall_told_at = excluded.recall_told_at, recall_confirmed_at = excluded.recall_confirmed_at,
    with_session_papers_at = excluded.with_session_papers_at`;

const UPSERT_ATTEMPT = `
  insert into delivery_attempt (delivery_id, attempt, outcome, server_answer, at)
  select "deliveryId", attempt, outcome, "serverAnswer", at
  from json_to_recordset($1::json) as r("deliveryId" text, attempt integer, outcome text, "serverAnswer" text, at timestamptz)
  on conflict (delivery_id, attempt) do update set outcome = excluded.outcome, server_answer = excluded.server_answer, at = excluded.at`;
