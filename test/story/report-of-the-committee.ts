import { addresseesOfCommittee } from '../../prisma/seed/demo-office/addressees-committee';
import { DEMO_PIN } from '../../prisma/seed/issue-certificates';
import type { SignAt } from '../../domain/routes/route';
import { eventually } from '../support/eventually';
import type { StoryOffice } from '../support/story-office';
import { handIn } from './hand-in';
import { holderOfPost, must, peopleOf } from './people';

/** Heads of the eight units and bodies that are consulted about a report on the economy. */
export const CONSULTED = ['vp-cvp', 'vx-tp', 'hcc-gd', 'dvth-gd', 'ca-truong', 'qs-cht', 'tyt-truong', 'mttq-ct'] as const;

/** A report of the ward's People's Committee to its council, and the people who carry it, in the words of an office. */
export function reportsOf(office: StoryOffice) {
  const people = peopleOf(office);
  const by = (postId: string) => holderOfPost(office, postId);

  const reports = {
    async handedIn(signAt: SignAt, addresseeNames: readonly string[]): Promise<string> {
      return handIn(office, {
        sample: 'bao-cao-kinh-te-xa-hoi-6-thang.txt', route: 'bc-ubnd-hdnd', signAt,
        facts: {
          agencyId: 'ubnd', documentType: 'BC', symbolBody: 'UBND', unitId: 'kthtdt', field: 'Kinh tế, ngân sách',
          drafter: { personId: 'ns-13', postId: 'kt-cv-1' }, signerPostId: 'ubnd-ct', consultedPostIds: CONSULTED,
          addresseeIds: addresseeNames.map((name) => must(addresseesOfCommittee.find((addressee) => addressee.name === name)).id),
        },
      });
    },
    async consulted(id: string): Promise<void> {
      await people.check(id, await by('kt-tp'));
      for (const post of CONSULTED) await people.giveOpinion(id, await by(post), 'agree');
    },
    /** Both checks, the deputy's opinion, and the approval of the very bytes that will be signed. */
    async approved(id: string): Promise<void> {
      await people.check(id, await by('kt-tp'));
      await people.check(id, await by('vp-cvp'));
      await people.advise(id, await by('ubnd-pct-kt'));
      await people.approve(id, await by('ubnd-ct'));
    },
    signed: async (id: string) => people.sign(id, await by('ubnd-ct'), 'ca-nhan-ns-01', DEMO_PIN),
    sealed: async (id: string) => people.seal(id, await by('vp-vt'), 'dau-ubnd', DEMO_PIN),
    filed: (id: string) => eventually(async () => {
      const { closed } = await people.stateOf(id);
      if (closed?.why !== 'filed') throw new Error('not filed yet');
      return closed;
    }, { timeoutMs: 30_000 }),
  };
  return { people, by, ...reports };
}
