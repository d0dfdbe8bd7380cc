import type { DocumentEvent } from '../../domain/document/document-events';
import { streamId } from '../../domain/stream/stream-id';
import type { ApiParts } from '../api-parts';

/** How far a preparation has come, told by its own events: they stay, whatever the document does afterwards. */
export type Progress =
  | { readonly kind: 'prepared'; readonly attributes: string; readonly seq: number }
  /** The key has signed: nobody signs these bytes a second time. */
  | { readonly kind: 'given'; readonly seq: number }
  | { readonly kind: 'signed'; readonly seq: number }
  | { readonly kind: 'issued'; readonly seq: number; readonly number: number; readonly printedNumber: string }
  | { readonly kind: 'given-up'; readonly reason: Extract<DocumentEvent, { type: 'PreparationGivenUp' }>['reason'] };

interface EventRow {
  readonly seq: number;
  readonly event: DocumentEvent;
}

/** Undefined while the preparation has only been asked for. */
export async function progressOfPreparation(parts: ApiParts, documentId: string, preparationId: string): Promise<Progress | undefined> {
  const { rows } = await parts.pool.query<EventRow>({
    name: 'api-preparation', text: EVENTS, values: [streamId('document', documentId), preparationId],
  });
  return rows.map(progressOf).findLast((progress) => progress !== undefined);
}

function progressOf({ seq, event }: EventRow): Progress | undefined {
  switch (event.type) {
    case 'SignaturePrepared':
      return { kind: 'prepared', attributes: event.attributes, seq };
    case 'SignatureGiven':
      return { kind: 'given', seq };
    case 'DocumentSigned':
      return { kind: 'signed', seq };
    case 'DocumentIssued':
      return { kind: 'issued', seq, number: event.number, printedNumber: event.printedNumber };
    case 'PreparationGivenUp':
      return { kind: 'given-up', reason: event.reason };
    default:
      return undefined;
  }
}

// Written by the model of documents: type and data together are one of its events.
const EVENTS = `
  select seq, (data::jsonb || jsonb_build_object('type', type)) as event from event
  where stream_id = $1 and data->>'preparationId' = $2 order by seq`;
