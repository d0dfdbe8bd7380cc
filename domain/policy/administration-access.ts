import { hasRoleIn, type Viewer } from './viewer';

/** Who is who, mandates, groups and calendar are kept by the administrator of the agency; every change is logged under their name. */
export function mayAdminister(viewer: Viewer, agencyId: string): boolean {
  return hasRoleIn(viewer, agencyId, ['administrator']);
}
