import type { PostRole } from '../organisation/organisation';
import { hasRoleIn, type Viewer } from './viewer';

const READS_THE_BOOK: readonly PostRole[] = ['head', 'deputy-head', 'chief-of-office', 'form-checker', 'records-clerk'];

/** The outgoing book of an agency is its office's and its leaders'. */
export function mayReadRegister(viewer: Viewer, agencyId: string): boolean {
  return hasRoleIn(viewer, agencyId, READS_THE_BOOK);
}

/** Writing into the book by hand is its keeper's alone: the văn thư of the agency (Decree 30/2020, art. 6). */
export function mayKeepRegister(viewer: Viewer, agencyId: string): boolean {
  return hasRoleIn(viewer, agencyId, ['records-clerk']);
}

/** Who may add to the list of those an agency writes to: whoever drafts there, and its records clerks. */
export function mayNameAddressees(viewer: Viewer, agencyId: string): boolean {
  return hasRoleIn(viewer, agencyId, ['officer', 'unit-head', 'deputy-unit-head', 'records-clerk', 'chief-of-office', 'administrator']);
}

/** A session is seen by its council and by the office that prepares it. */
export function maySeeSession(viewer: Viewer, session: { readonly agencyId: string; readonly officePostIds: readonly string[] }): boolean {
  return viewer.posts.some((post) => post.agencyId === session.agencyId || session.officePostIds.includes(post.id));
}

const TAKES_EVIDENCE: readonly PostRole[] = ['head', 'chief-of-office', 'records-clerk'];

/** The whole file of a document leaves the house with those who answer for it alone. */
export function mayTakeEvidence(viewer: Viewer, agencyId: string): boolean {
  return hasRoleIn(viewer, agencyId, TAKES_EVIDENCE);
}
