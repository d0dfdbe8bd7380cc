import { hasRoleIn, type Viewer } from './viewer';

/** What fails in the machinery is seen and tried again by the administrator of the agency; nothing of a document's content is in it. */
export function mayTendOperations(viewer: Viewer, agencyId: string): boolean {
  return hasRoleIn(viewer, agencyId, ['administrator']);
}

/** The agencies whose failing work this viewer tends; none: the list is not theirs to see. */
export function agenciesTended(viewer: Viewer): readonly string[] {
  return [...new Set(viewer.posts.map(({ agencyId }) => agencyId))].filter((agencyId) => mayTendOperations(viewer, agencyId));
}
