import type { DocumentEvent } from '../../../domain/document/document-events';
import type { DocumentState } from '../../../domain/document/document-state';
import type { StreamChange } from '../batch';
import type { Statement } from '../queries/statement';
import type { Projection } from './projection';

/** The outgoing book: a row for each issued document, with the columns of Decree 30/2020, annex IV. */
export const outgoingEntryProjection: Projection = {
  name: 'outgoing-entry',
  apply({ changes }) {
    return changes.filter((change) => change.kind === 'document').flatMap(statementsFor);
  },
};

type Issued = Extract<DocumentEvent, { type: 'DocumentIssued' }>;

function statementsFor(change: StreamChange): readonly Statement[] {
  // a stream of this kind holds these states and events: its model made them
  const document = change.state as DocumentState;
  return (change.events as readonly DocumentEvent[]).filter((event) => event.type === 'DocumentIssued').map((event) => entryOf(document, event));
}

function entryOf(document: DocumentState, issued: Issued): Statement {
  const { facts, signed, text, passed } = document;
  return {
    name: 'project-outgoing-entry',
    text: INSERT,
    values: [
      facts.documentId, facts.agencyId, issued.seriesId, issued.scope, issued.number, issued.printedNumber, issued.issuedOn, facts.documentType,
      signed?.personId ?? passed['approve']?.personId ?? '',
      [signed?.lines.at(-1) ?? '', ...(signed?.second ? [signed.second.lines.at(-1) ?? ''] : [])].join('; '), text.version,
      new Set(document.recipients.flatMap((line) => line.addresseeIds)).size,
      signed?.second?.personId ?? null,
    ],
  };
}

// The words of the book stand in the draft and in the organisation; the recipients are those printed.
const INSERT = `
  insert into outgoing_entry (id, agency_id, series_id, scope, number, symbol, issued_on, document_type, subject, signer_name, signer_post, recipients,
    kept_by, copies, document_id)
  select $1::text, $2, $3, $4, $5, $6, $7, $8, d.subject, concat_ws('; ', p.full_name, second.full_name), $10,
    coalesce((select string_agg(r->>'line', '; ') from jsonb_array_elements(v.content->'recipients') r), ''),
    coalesce(v.content->'archive'->>'line', ''), greatest($12::integer, 1), $1
  from document d
  left join person p on p.id = $9
  left join person second on second.id = $13
  left join document_version v on v.document_id = d.id and v.version = $11
  where d.id = $1
  on conflict (id) do nothing`;
