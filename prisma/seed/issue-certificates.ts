import type { DevelopmentAuthority } from '../../adapters/signing/development-authority';
import { addDays, startOfDay, type CivilDate } from '../../domain/time/instant';
import type { OfficeCertificates } from './demo-office';
import { agencies } from './demo-office/agencies';
import { people } from './demo-office/people';
import { postsOfCommittee } from './demo-office/posts-committee';
import { postsOfCouncil } from './demo-office/posts-council';
import { postsOfParty } from './demo-office/posts-party';
import { seals } from './demo-office/seals';
import type { SeededPost } from './demo-office/seeded-post';

/** PIN of every key of the demo office. Production refuses the authority that makes them. */
export const DEMO_PIN = '123456';
const LASTS_DAYS = 3 * 365;

/** Makes a key with its certificate for whoever signs and for each seal. A key that exists is left as it is. */
export async function issueCertificates(authority: DevelopmentAuthority, today: CivilDate): Promise<OfficeCertificates> {
  const validity = { pin: DEMO_PIN, validFrom: startOfDay(addDays(today, -30)), validTo: startOfDay(addDays(today, LASTS_DAYS)) };
  const ofPerson = await Promise.all(signers().map(async ({ id, fullName, organisation }) => {
    const certificateId = `ca-nhan-${id}`;
    await authority.issue({ certificateId, holder: { kind: 'person', id, name: fullName, organisation }, ...validity });
    return [id, certificateId] as const;
  }));
  const ofSeal = await Promise.all(seals.map(async ({ id, agencyId, name }) => {
    const certificateId = `co-quan-${id}`;
    await authority.issue({ certificateId, holder: { kind: 'agency', id: agencyId, name, organisation: name }, ...validity });
    return [id, certificateId] as const;
  }));
  return { ofPerson: new Map(ofPerson), ofSeal: new Map(ofSeal) };
}

/** Persons with a post from which documents can be signed, and the agency their certificate names. */
function signers() {
  const posts = [...postsOfCommittee, ...postsOfParty, ...postsOfCouncil].filter(signs);
  return people.flatMap((person) => {
    const post = posts.find((candidate) => candidate.holder === person.id);
    const agency = agencies.find((candidate) => candidate.id === post?.agencyId);
    return agency ? [{ ...person, organisation: agency.name }] : [];
  });
}

function signs(post: SeededPost): boolean {
  return post.roles.some((role) => ['head', 'deputy-head', 'unit-head', 'deputy-unit-head', 'chief-of-office'].includes(role));
}
