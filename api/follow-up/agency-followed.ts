import type { Agency } from '../../domain/organisation/organisation';
import { mayFollowUp } from '../../domain/policy/follow-up-access';
import type { SignedIn } from '../http/route';
import { fail } from '../problems/problem';

/** The agencies this person follows, and the one that is asked for. */
export function agencyFollowed(
  { organisation, viewer }: SignedIn, agencyId: string | undefined,
): { readonly agency: Agency; readonly all: readonly Agency[] } {
  const all = organisation.agencies.filter((agency) => mayFollowUp(viewer, agency.id));
  const agency = agencyId === undefined ? all[0] : all.find((one) => one.id === agencyId);
  if (!agency) fail('NOT_ALLOWED');
  return { agency, all };
}
