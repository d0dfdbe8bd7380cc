import { deliveryIdOf } from '../../../domain/dispatch/deliveries';
import type { Delivery, DispatchEvent, DispatchState } from '../../../domain/dispatch/dispatch';
import { civilDateOf, type Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { Statement } from '../queries/statement';
import type { Projection } from './projection';

/** The book of incoming documents of each agency that a copy from another agency reaches inside. */
export const incomingEntryProjection: Projection = {
  name: 'incoming-entry',
  apply({ changes, now }) {
    return changes.filter((change) => change.kind === 'dispatch').flatMap((change) => statementsFor(change, now));
  },
};

function statementsFor(change: StreamChange, now: Instant): readonly Statement[] {
  const came = arrivals(change);
  if (came.length === 0) return [];
  // a stream of this kind holds these states and events: its model made them
  const { agencyId, documentId } = change.state as DispatchState;
  const year = Number(civilDateOf(now).slice(0, 4));
  return [{ name: 'project-incoming-entry', text: ENTER, values: [JSON.stringify(came), agencyId, documentId, year, now] }];
}

/** Copies that lie inside from this change on. */
function arrivals(change: StreamChange): readonly Pick<Delivery, 'deliveryId' | 'postId'>[] {
  const { documentId } = change.state as DispatchState;
  const opened = (change.events as readonly DispatchEvent[]).flatMap((event) => {
    if (event.type === 'DispatchOpened') return event.deliveries;
    return event.type === 'AddresseeAdded' ? [event.delivery] : [];
  });
  return opened
    .filter(({ channel, postId }) => channel === 'inside' && postId !== undefined)
    .map(({ addresseeId, postId }) => ({ deliveryId: deliveryIdOf(documentId, addresseeId), ...(postId && { postId }) }));
}

// The counter of each agency is locked until the commit, so that its numbers have no gap; agencies in order of their ids, so that two
// dispatches never wait for each other.
const ENTER = `
  with came as (
    select r."deliveryId" as id, p.agency_id, p.id as post_id, row_number() over (partition by p.agency_id order by r."deliveryId") as nth,
      count(*) over (partition by p.agency_id) as n
    from json_to_recordset($1::json) as r("deliveryId" text, "postId" text) join post p on p.id = r."postId"
    where p.agency_id <> $2 and not exists (select from incoming_entry e where e.delivery_id = r."deliveryId")
  ), counted as (
    insert into incoming_counter as c (agency_id, year, next_number)
    select agency_id, $4::integer, 1 + max(n)::integer from came group by agency_id order by agency_id
    on conflict (agency_id, year) do update set next_number = c.next_number + excluded.next_number - 1
    returning agency_id, next_number
  )
  insert into incoming_entry (delivery_id, agency_id, year, number, document_id, post_id, arrived_at)
  select came.id, agency_id, $4::integer, counted.next_number - came.n + came.nth - 1, $3, came.post_id, $5::timestamptz
  from came join counted using (agency_id)`;
