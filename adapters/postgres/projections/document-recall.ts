import type { StreamChange } from '../batch';
import type { Statement } from '../queries/statement';
import type { Instant } from '../../../domain/time/instant';
import type { Projection } from './projection';

/** Lists show that a document was recalled; the recall itself is an event of its dispatch. */
export const documentRecallProjection: Projection = {
  name: 'document-recall',
  apply({ changes, now }) {
    return changes.filter(isRecall).map((change) => recalled(change.streamId.slice('dispatch/'.length), now));
  },
};

function isRecall({ kind, events }: StreamChange): boolean {
  return kind === 'dispatch' && events.some((event) => event.type === 'DocumentRecalled');
}

function recalled(documentId: string, now: Instant): Statement {
  return { name: 'project-document-recall', text: 'update document set recalled_at = $2, updated_at = $2 where id = $1', values: [documentId, now] };
}
