import type { DocumentFacts } from '../document/document-events';
import { agencyOf, holderOf, postOf } from '../organisation/posts';
import type { Organisation } from '../organisation/organisation';
import type { Route, RouteStep } from '../routes/route';
import type { CivilDate } from '../time/instant';
import { refused, type SigningAnswer } from './signing-answer';
import { signingAuthority } from './signing-authority';

type SignedByTwo = Pick<DocumentFacts, 'agencyId' | 'documentType' | 'coSignerPostId' | 'field' | 'committeeId'>;

/**
 * Whether a person may sign today as the second leader, with which lines above the name: by the rules of their own agency, which for a
 * joint document (văn bản liên tịch) is another one of the same system.
 */
export function secondSigning(facts: SignedByTwo, organisation: Organisation, personId: string, day: CivilDate): SigningAnswer {
  const { coSignerPostId: signerPostId = '', documentType, field, committeeId } = facts;
  const agencyId = postOf(organisation, signerPostId)?.agencyId ?? '';
  const isOwn = agencyId === facts.agencyId;
  if (agencyOf(organisation, agencyId)?.system !== agencyOf(organisation, facts.agencyId)?.system) return refused('other-agency');
  return signingAuthority({
    organisation, agencyId, signerPostId, personId, documentType, day, ...(field && { field }), ...(isOwn && committeeId && { committeeId }),
  });
}

/**
 * Why the second leader of a document cannot sign it today, as the end of a sentence; undefined when they can, or when one signs alone. Asked
 * when it is handed in, and again before the first signs: nothing is left with one signature of two.
 */
export function whyNoSecond(facts: SignedByTwo, organisation: Organisation, day: CivilDate): string | undefined {
  if (facts.coSignerPostId === undefined) return undefined;
  const holder = holderOf(organisation, facts.coSignerPostId, day);
  if (!holder) return 'chưa có người giữ chức danh này';
  const answer = secondSigning(facts, organisation, holder.id, day);
  return answer.allowed ? undefined : answer.why;
}

export const SECOND_SIGNATURE = { id: 'co-sign', label: 'Ký số (người ký thứ hai)' } as const;

/** The second leader signs when the first has signed; number and seal come after both. */
export function signedByTwo(route: Route, { coSignerPostId }: SignedByTwo): Route {
  const at = route.steps.findIndex((step) => step.kind === 'sign');
  if (coSignerPostId === undefined || at < 0) return route;
  const second: RouteStep = { ...SECOND_SIGNATURE, kind: 'sign', second: true, actors: { by: 'post', postId: coSignerPostId }, deadline: 'sign' };
  return { ...route, steps: [...route.steps.slice(0, at + 1), second, ...route.steps.slice(at + 1)] };
}
