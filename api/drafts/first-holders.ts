import { postsOf } from '../../domain/document/step-actors';
import type { Organisation } from '../../domain/organisation/organisation';
import type { RouteId } from '../../domain/routes/route';
import { shippedRoute } from '../../domain/routes/shipped-routes';
import type { CivilDate } from '../../domain/time/instant';
import { holderWho } from '../people/who';
import type { Who } from '../people/who.schema';
import type { DraftRow } from './draft-store';

/** Whom a draft goes to when it is handed in by this route today: who holds the posts of the step after drafting. */
export function firstHolders(routeId: RouteId, draft: DraftRow, organisation: Organisation, today: CivilDate): Who[] {
  const first = shippedRoute(routeId).steps.find((step) => step.kind !== 'draft');
  if (!first) return [];
  const { documentId, agencyId, unitId, drafterPersonId, drafterPostId } = draft;
  const facts = {
    documentId, agencyId, unitId, documentType: draft.reading.documentType ?? '', symbolBody: '', urgency: 'normal' as const,
    drafter: { personId: drafterPersonId, postId: drafterPostId }, signerPostId: '', consultedPostIds: [], recipients: [],
  };
  return postsOf(first.actors, { facts }, organisation, today).map((postId) => holderWho(organisation, postId, today));
}
