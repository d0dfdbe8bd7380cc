import type { DocumentEvent } from '../../../domain/document/document-events';
import type { StreamChange } from '../batch';
import type { Statement } from '../queries/statement';
import type { Projection } from './projection';

/** Lists call a document by the subject of the text that now stands. */
export const documentSubjectProjection: Projection = {
  name: 'document-subject',
  apply({ changes }) {
    return changes.filter((change) => change.kind === 'document').flatMap(renaming);
  },
};

function renaming(change: StreamChange): readonly Statement[] {
  // a stream of this kind holds these events: its model made them
  const revised = (change.events as readonly DocumentEvent[]).findLast((event) => event.type === 'TextRevised');
  const id = change.streamId.slice('document/'.length);
  return revised ? [{ name: 'project-document-subject', text: RENAME, values: [id, revised.text.version] }] : [];
}

const RENAME = `
  update document d set subject = coalesce(v.content->>'subject', d.subject) from document_version v
  where d.id = $1 and v.document_id = $1 and v.version = $2`;
