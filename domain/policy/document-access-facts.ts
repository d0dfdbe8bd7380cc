import type { DocumentState } from '../document/document-state';
import { committeeOf, membersSince } from '../organisation/committees';
import type { Organisation } from '../organisation/organisation';
import { civilDateOf } from '../time/instant';
import type { DocumentAccessFacts } from './document-access';

/**
 * The facts of a document that was handed in. `addressedPostIds` come from its dispatch, `preparingPostIds` from its
 * consultations, `agendaAgencyId` from its session.
 */
export function accessFactsOf(
  document: DocumentState,
  organisation: Organisation,
  around: { readonly addressedPostIds: readonly string[]; readonly preparingPostIds?: readonly string[]; readonly agendaAgencyId?: string },
): DocumentAccessFacts {
  const { facts } = document;
  const asksItsCommittee = document.route.steps.some((step) => step.kind === 'poll');
  const committee = asksItsCommittee ? committeeOf(organisation, facts.committeeId) : undefined;
  const members = committee && membersSince(committee, civilDateOf(document.submittedAt));
  return {
    agencyId: facts.agencyId,
    unitId: facts.unitId,
    drafterPersonId: facts.drafter.personId,
    drafterPostId: facts.drafter.postId,
    handedIn: true,
    involvedPostIds: [
      facts.signerPostId,
      ...(facts.coSignerPostId === undefined ? [] : [facts.coSignerPostId]),
      ...facts.consultedPostIds,
      ...(around.preparingPostIds ?? []),
      ...(members ?? []),
      ...(document.current?.postIds ?? []),
      ...(document.asked ?? []).flatMap((asked) => asked.postIds),
      ...Object.values(document.passed).flatMap((passed) => passed.postId ?? []),
    ],
    addressedPostIds: around.addressedPostIds,
    ...(around.agendaAgencyId !== undefined && { agendaAgencyId: around.agendaAgencyId }),
  };
}
