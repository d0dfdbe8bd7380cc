import { commitChange, type AskedChange } from '../../adapters/postgres/administration/commit-change';
import { isReachable } from '../../domain/public-check/foot-mark';
import type { ApiParts } from '../api-parts';
import type { SignedIn } from '../http/route';
import { fail, failWith } from '../problems/problem';
import { agencyAdministered } from './overview.reads';

/** A change asked for by the administrator of that agency, from their post; anything else is answered with a problem. */
export async function commitAsked(parts: ApiParts, signedIn: SignedIn, asked: Omit<AskedChange, 'personId'>): Promise<void> {
  const { agency } = agencyAdministered(signedIn, asked.agencyId);
  const own = signedIn.viewer.posts.filter((one) => one.agencyId === agency.id && one.roles.includes('administrator'));
  if (!own.some((one) => one.id === asked.postId)) fail('NOT_ALLOWED');
  if (asked.change.kind === 'set-agency' && asked.change.details.footMark && !isReachable(parts.settings.publicUrl)) {
    failWith({ code: 'FOOT_MARK_WITHOUT_ADDRESS', field: 'footMark' });
  }
  const outcome = await commitChange(parts.pool, { ...asked, personId: signedIn.viewer.personId }, signedIn.today);
  if ('refusal' in outcome) failWith(outcome.refusal);
}
