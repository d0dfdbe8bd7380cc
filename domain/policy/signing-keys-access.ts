import { viewerOn, hasRoleIn, type Viewer } from './viewer';
import type { Organisation } from '../organisation/organisation';
import type { CivilDate } from '../time/instant';

/** Keys of the people and the seals of an agency are tended by its administrator: opened again when locked, an odd agency accepted. */
export function mayTendKeys(viewer: Viewer, agencyId: string): boolean {
  return hasRoleIn(viewer, agencyId, ['administrator']);
}

/** The agencies whose keys this viewer tends. */
export function agenciesOfKeysTended(viewer: Viewer): readonly string[] {
  return [...new Set(viewer.posts.map(({ agencyId }) => agencyId))].filter((agencyId) => mayTendKeys(viewer, agencyId));
}

/** Whether the key of a person is this viewer's to tend: an administrator of an agency in which that person holds a post on `day`. */
export function mayTendKeyOf(viewer: Viewer, organisation: Organisation, personId: string, day: CivilDate): boolean {
  return viewerOn(organisation, personId, day).posts.some(({ agencyId }) => mayTendKeys(viewer, agencyId));
}
