import type { Organisation } from '../organisation/organisation';
import { agencyOf } from '../organisation/posts';
import type { RouteStep } from '../routes/route';
import type { Instant } from '../time/instant';
import type { DocumentState } from './document-state';
import type { InitialsPlace } from './page-content';

export interface Initials {
  readonly place: InitialsPlace;
  readonly personId: string;
  readonly postId: string;
  readonly at: Instant;
}

/** Whose initials passing this step puts on the page, where the agency has chosen so; a copy has neither place. */
export function initialsPlaceOf(step: RouteStep, { facts }: DocumentState, organisation: Organisation): InitialsPlace | undefined {
  if (step.kind !== 'check' || step.check === 'release' || facts.copyOf) return undefined;
  return agencyOf(organisation, facts.agencyId)?.initials ? step.check : undefined;
}

/** The initials that stand: given by the checks that stand, on the text as it is now. */
export function initialsOn({ route, passed, text }: Pick<DocumentState, 'route' | 'passed' | 'text'>): readonly Initials[] {
  return route.steps.flatMap(({ id }) => {
    const { initials: place, personId, postId, at, textSha256 } = passed[id] ?? {};
    const stands = place && personId && postId && at && textSha256 === text.textSha256;
    return stands ? [{ place, personId, postId, at }] : [];
  });
}

/** What stands for a person who has not chosen a mark of their own: the first letters of their name, "NĐL". */
export function usualMark(fullName: string): string {
  return fullName.normalize('NFC').trim().split(/\s+/u).map((word) => word.charAt(0).toLocaleUpperCase('vi')).join('');
}
