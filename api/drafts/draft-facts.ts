import type { DocumentFacts } from '../../domain/document/document-events';
import { agencyOf } from '../../domain/organisation/posts';
import type { Urgency } from '../../domain/stream/open-task';
import type { SignedIn } from '../http/route';
import type { DraftRow } from './draft-store';
import { draftingPost } from './drafting-post';
import { addressedLines, expandLines, fromOwnDirectory, type ChosenLines } from './recipients';

/** What the drafter chose beside the draft. */
export interface ChosenFacts {
  readonly postId: string;
  readonly signerPostId?: string | undefined;
  readonly coSignerPostId?: string | undefined;
  readonly committeeId?: string | undefined;
  readonly field?: string | undefined;
  readonly urgency?: Urgency | undefined;
  readonly consultedPostIds?: readonly string[] | undefined;
  readonly recipients?: ChosenLines | undefined;
}

/** The facts of the document a draft would be, handed in with these choices. */
export function factsOf(draft: DraftRow, chosen: ChosenFacts, { viewer, organisation }: SignedIn): DocumentFacts {
  const post = draftingPost(viewer, organisation, draft.reading.system, chosen.postId);
  const { committeeId, coSignerPostId, field, signerPostId, consultedPostIds } = chosen;
  return {
    documentId: draft.documentId, agencyId: post.agencyId, unitId: post.unitId, documentType: draft.reading.documentType ?? '',
    symbolBody: agencyOf(organisation, post.agencyId)?.abbreviation ?? '', urgency: chosen.urgency ?? draft.reading.urgency ?? 'normal',
    drafter: { personId: viewer.personId, postId: post.postId }, signerPostId: signerPostId ?? '',
    consultedPostIds: [...new Set(consultedPostIds ?? [])],
    recipients: addressedLines(
      expandLines(draft.reading, organisation, post.agencyId), fromOwnDirectory(chosen.recipients ?? [], organisation, post.agencyId),
    ),
    ...(field && { field }), ...(committeeId && { committeeId }), ...(coSignerPostId && { coSignerPostId }),
  };
}
