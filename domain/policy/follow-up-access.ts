import { hasRoleIn, type Viewer } from './viewer';

/** The work of a whole agency, and with whom it stands, is followed by its leaders and by the office that runs its papers. */
export function mayFollowUp(viewer: Viewer, agencyId: string): boolean {
  return hasRoleIn(viewer, agencyId, ['head', 'deputy-head', 'chief-of-office', 'form-checker']);
}
