import { sayDay } from '../../domain/calendar/say-day';
import type { Agency, Committee, Organisation } from '../../domain/organisation/organisation';
import { holderOf, postOf } from '../../domain/organisation/posts';
import type { CivilDate } from '../../domain/time/instant';
import { postTitleOf } from '../people/who';
import type { Administration } from './administration.schema';
import { stateOf } from './state-of';

/** The committees of an agency with the posts that sit on them, sat on them or are to: those who sit there first. */
export function committeesOf(organisation: Organisation, agency: Agency, today: CivilDate): Administration['committees'] {
  return organisation.committees.filter((committee) => committee.agencyId === agency.id).map((committee) => ({
    id: committee.id, name: committee.name, term: termWords(committee),
    members: committee.members.map(({ postId, from, until }) => {
      const post = postOf(organisation, postId);
      const holder = holderOf(organisation, postId, today)?.fullName;
      return {
        postId, title: post ? postTitleOf(organisation, post) : postId, ...(holder !== undefined && { holder }), from, ...(until && { until }),
        state: stateOf(from, until, today),
      };
    }),
  }));
}

function termWords({ term }: Committee): string {
  if (!term) return '';
  return `nhiệm kỳ ${term.name}, từ ${sayDay(term.from)}${term.until ? ` đến ${sayDay(term.until)}` : ''}`;
}
