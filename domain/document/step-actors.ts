import { assertNever } from '../assert-never';
import { agencyOf, holderOf, postsWithRole } from '../organisation/posts';
import type { Organisation } from '../organisation/organisation';
import type { StepActors } from '../routes/route';
import { committeeOf, membersOn } from '../organisation/committees';
import { inForce } from '../organisation/in-force';
import type { CivilDate } from '../time/instant';
import type { DocumentState } from './document-state';

/** The posts a step goes to on this day. Empty: nobody is in charge of it here. */
export function postsOf(actors: StepActors, document: Pick<DocumentState, 'facts'>, organisation: Organisation, today: CivilDate): readonly string[] {
  const { facts } = document;
  switch (actors.by) {
    case 'drafter':
      return [facts.drafter.postId];
    case 'head-of-drafting-unit':
      return organisation.posts.filter((post) => post.unitId === facts.unitId && post.roles.includes('unit-head')).map((post) => post.id);
    case 'role':
      return postsWithRole(organisation, actors.role, facts.agencyId).map((post) => post.id);
    case 'role-at-council': {
      const council = agencyOf(organisation, facts.agencyId)?.councilId;
      return council ? postsWithRole(organisation, actors.role, council).map((post) => post.id) : [];
    }
    case 'post':
      return [actors.postId];
    case 'deputy-of-field':
      return deputiesOf(facts.field, facts.agencyId, organisation, today);
    case 'signer':
      return [facts.signerPostId];
    case 'seal-keeper':
      return keeperPosts(facts.agencyId, facts.symbolBody, organisation, today);
    case 'consulted':
      return facts.consultedPostIds;
    case 'committee':
      return membersOn(committeeOf(organisation, facts.committeeId) ?? { members: [] }, today);
    case 'nobody':
      return [];
    default:
      return assertNever(actors);
  }
}

function deputiesOf(field: string | undefined, agencyId: string, organisation: Organisation, today: CivilDate): readonly string[] {
  if (!field) return [];
  return organisation.mandates
    .filter((mandate) => mandate.kind === 'field-assignment' && mandate.agencyId === agencyId && mandate.fields.includes(field) && inForce(mandate, today))
    .map((mandate) => mandate.postId);
}

/** Records-clerk posts held today by the keeper of the seal that this symbol asks for. */
function keeperPosts(agencyId: string, symbolBody: string, organisation: Organisation, today: CivilDate): readonly string[] {
  const keepers = organisation.seals
    .filter((seal) => seal.agencyId === agencyId && seal.bodies.includes(symbolBody))
    .flatMap((seal) => seal.keepers.filter((keeper) => inForce(keeper, today)).map((keeper) => keeper.personId));
  return organisation.posts
    .filter((post) => post.roles.includes('records-clerk') && keepers.includes(holderOf(organisation, post.id, today)?.id ?? ''))
    .map((post) => post.id);
}
