import type { DispatchEvent } from '../../../domain/dispatch/dispatch';
import type { Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { SealedEvent } from '../event-chain';
import type { Statement } from '../queries/statement';
import type { Projection } from './projection';

type Corrected = Extract<DispatchEvent, { type: 'AddressCorrected' }>;

/** Addresses put right while a copy was sent again: a row for each, and the address mail goes to from then on. */
export const addressCorrectionProjection: Projection = {
  name: 'address-correction',
  apply({ changes, now }) {
    return changes.filter((change) => change.kind === 'dispatch').flatMap((change) => statementsFor(change, now));
  },
};

function statementsFor(change: StreamChange, now: Instant): readonly Statement[] {
  // a stream of this kind holds these events: its model made them
  return (change.events as readonly DispatchEvent[]).flatMap((event, index) => {
    const sealed = change.sealed[index];
    return event.type === 'AddressCorrected' && sealed ? [rowOf(sealed, event, now), addressOf(event)] : [];
  });
}

function rowOf({ streamId, seq, actor }: SealedEvent, { deliveryId, addresseeId, beforeId, wordsId }: Corrected, now: Instant): Statement {
  const { personId = '', postId = '' }: { readonly personId?: string; readonly postId?: string } = JSON.parse(actor);
  return {
    name: 'project-address-correction', text: INSERT, values: [streamId, seq, deliveryId, addresseeId, now, personId, postId, beforeId, wordsId],
  };
}

function addressOf({ addresseeId, wordsId }: Corrected): Statement {
  return { name: 'project-address', text: UPDATE, values: [addresseeId, wordsId] };
}

const INSERT = `
  insert into address_correction (stream_id, seq, delivery_id, addressee_id, at, person_id, post_id, before_id, words_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (stream_id, seq) do nothing`;

const UPDATE = 'update addressee set email = words.text from words where addressee.id = $1 and words.id = $2';
