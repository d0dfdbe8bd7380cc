import type { Organisation } from '../../../domain/organisation/organisation';
import type { CivilDate } from '../../../domain/time/instant';
import { addresseesOfCommittee, groupsOfCommittee } from './addressees-committee';
import { addresseesOfCouncil, groupsOfCouncil } from './addressees-council';
import { addresseesOfParty, groupsOfParty } from './addressees-party';
import { agencies, units } from './agencies';
import { committees } from './committees';
import { mandatesOn } from './mandates';
import { seriesOpenedIn } from './number-series';
import { people } from './people';
import { postsOfCommittee } from './posts-committee';
import { postsOfCouncil } from './posts-council';
import { postsOfParty } from './posts-party';
import { seals } from './seals';
import { WARD_BEGAN_ON } from './ward-began';

/** Certificate ids by person id and by seal id, made before the office is written. */
export interface OfficeCertificates {
  readonly ofPerson: ReadonlyMap<string, string>;
  readonly ofSeal: ReadonlyMap<string, string>;
}

/**
 * The believable office of the invented ward Hoa Sen as it stands on `today`: mandates that begin, run and end around that day,
 * series that go on from the paper books. Pure: rules and tests can use it without a database.
 */
export function demoOffice(today: CivilDate, certificates: OfficeCertificates): Organisation {
  const posts = [...postsOfCommittee, ...postsOfCouncil, ...postsOfParty];
  return {
    version: 1,
    agencies,
    units,
    posts: posts.map(({ holder: _holder, acting: _acting, ...post }) => post),
    persons: people.map(({ id, fullName, login }) => {
      const certificateId = certificates.ofPerson.get(id);
      return { id, fullName, email: `${login}@hoasen.example`, ...(certificateId && { certificateId }) };
    }),
    appointments: posts.map((post) => ({ personId: post.holder, postId: post.id, from: WARD_BEGAN_ON, acting: post.acting ?? false })),
    mandates: mandatesOn(today),
    committees,
    seals: seals.map((seal) => ({ ...seal, certificateId: certificates.ofSeal.get(seal.id) ?? '' })),
    series: seriesOpenedIn(today),
    recipientGroups: [...groupsOfCommittee, ...groupsOfCouncil, ...groupsOfParty],
    addressees: [...addresseesOfCommittee, ...addresseesOfCouncil, ...addresseesOfParty],
  };
}
