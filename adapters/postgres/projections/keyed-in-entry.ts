import type { RegisterEvent } from '../../../domain/registers/register';
import type { Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { SealedEvent } from '../event-chain';
import type { Statement } from '../queries/statement';
import type { Projection } from './projection';

/** Rows of the outgoing book that văn thư keyed in, and their corrections beside them. */
export const keyedInEntryProjection: Projection = {
  name: 'keyed-in-entry',
  apply({ changes, now }) {
    return changes.filter((change) => change.kind === 'register').flatMap((change) => statementsFor(change, now));
  },
};

function statementsFor(change: StreamChange, now: Instant): readonly Statement[] {
  // a stream of this kind holds these events: its model made them
  return (change.events as readonly RegisterEvent[]).flatMap((event, index) => {
    const sealed = change.sealed[index];
    if (event.type === 'OutsideDocumentEntered') return [entryOf(change, event)];
    return event.type === 'BookEntryCorrected' && sealed ? [correctionOf(sealed, event, now)] : [];
  });
}

function entryOf({ streamId }: StreamChange, event: Extract<RegisterEvent, { type: 'OutsideDocumentEntered' }>): Statement {
  const { agencyId, scope, number, printedNumber, on, documentType, copies, dispatchedOn, detailsId } = event;
  return {
    name: 'project-keyed-in-entry', text: INSERT_ENTRY,
    values: [
      `${streamId}/${scope}/${number}`, agencyId, seriesOf(streamId), scope, number, printedNumber, on, documentType, copies, dispatchedOn, detailsId,
    ],
  };
}

function correctionOf(sealed: SealedEvent, event: Extract<RegisterEvent, { type: 'BookEntryCorrected' }>, now: Instant): Statement {
  const actor: { readonly personId?: string } = JSON.parse(sealed.actor);
  const { scope, number, on, printedNumber, documentType, copies, dispatchedOn, detailsId, reasonId } = event;
  return {
    name: 'project-outgoing-correction', text: INSERT_CORRECTION,
    values: [
      sealed.streamId, sealed.seq, seriesOf(sealed.streamId), scope, number, now, actor.personId ?? '', on, printedNumber, documentType, copies,
      dispatchedOn, detailsId, reasonId,
    ],
  };
}

function seriesOf(streamId: string): string {
  return streamId.slice('register/'.length);
}

const INSERT_ENTRY = `
  insert into outgoing_entry (id, agency_id, series_id, scope, number, symbol, issued_on, document_type, copies, dispatched_on,
    subject, signer_name, signer_post, recipients, kept_by, receipt, note)
  select $1::text, $2, $3, $4, $5::integer, $6, $7::date, $8, $9::integer, $10::date, d ->> 'subject', coalesce(d ->> 'signerName', ''),
    d ->> 'signerPost', coalesce(d ->> 'recipients', ''), coalesce(d ->> 'keptBy', ''), d ->> 'receipt', d ->> 'note'
  from (select coalesce((select text::jsonb from words where id = $11), '{}') as d) w
  on conflict (id) do nothing`;

const INSERT_CORRECTION = `
  insert into outgoing_correction (stream_id, seq, series_id, scope, number, at, person_id, issued_on, symbol, document_type, copies, dispatched_on,
    details_id, reason_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (stream_id, seq) do nothing`;
