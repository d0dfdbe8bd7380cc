import type { DocumentEvent } from '../../../domain/document/document-events';
import type { DocumentState } from '../../../domain/document/document-state';
import type { Instant } from '../../../domain/time/instant';
import type { StreamChange } from '../batch';
import type { Statement } from '../queries/statement';
import type { Projection } from './projection';

/** Which issued document takes the place of which: the replaced one reads it when it looks. */
export const replacementProjection: Projection = {
  name: 'replacement',
  apply({ changes, now }) {
    return changes.filter((change) => change.kind === 'document').flatMap((change) => statementsFor(change, now));
  },
};

function statementsFor({ state, events }: StreamChange, now: Instant): readonly Statement[] {
  // a stream of this kind holds these states and events: its model made them
  const issued = (events as readonly DocumentEvent[]).find((event) => event.type === 'DocumentIssued');
  if (issued?.type !== 'DocumentIssued') return [];
  const { documentId, replaces } = (state as DocumentState).facts;
  if (!replaces) return [];
  return [{ name: 'project-replacement', text: INSERT, values: [documentId, replaces.documentId, issued.printedNumber, issued.issuedOn, now] }];
}

const INSERT = `
  insert into replacement (later_id, earlier_id, printed_number, issued_on, issued_at) values ($1, $2, $3, $4, $5)
  on conflict (later_id) do nothing`;
