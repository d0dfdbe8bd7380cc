import { addresseesOfCommittee } from '../../prisma/seed/demo-office/addressees-committee';
import { DEMO_PIN } from '../../prisma/seed/issue-certificates';
import type { DocumentFacts } from '../../domain/document/document-events';
import type { StoryOffice } from '../support/story-office';
import { handIn } from './hand-in';
import { holderOfPost, must, peopleOf } from './people';

/** A notice of the ward's People's Committee on the short route, and the people who carry it. */
export function noticesOf(office: StoryOffice) {
  const people = peopleOf(office);
  const by = (postId: string) => holderOfPost(office, postId);
  const steps = {
    async handedIn(addresseeIds: readonly string[] = [idOf('Công an phường'), idOf('Sở Nội vụ')], more: Partial<DocumentFacts> = {}): Promise<string> {
      return handIn(office, {
        sample: 'thong-bao-lich-tiep-cong-dan.txt', route: 'van-ban-thuong',
        facts: {
          agencyId: 'ubnd', documentType: 'TB', symbolBody: 'UBND', unitId: 'kthtdt', drafter: { personId: 'ns-13', postId: 'kt-cv-1' },
          signerPostId: 'ubnd-ct', consultedPostIds: [], addresseeIds, ...more,
        },
      });
    },
    async checked(id: string): Promise<void> {
      await people.check(id, await by('kt-tp'));
      await people.check(id, await by('vp-cvp'));
    },
    approved: async (id: string) => people.approve(id, await by('ubnd-ct')),
    signed: async (id: string) => people.sign(id, await by('ubnd-ct'), 'ca-nhan-ns-01', DEMO_PIN),
    sealed: async (id: string) => people.seal(id, await by('vp-vt'), 'dau-ubnd', DEMO_PIN),
    /** From the draft to the agency's seal: its copies are on their way. */
    async issued(addresseeIds?: readonly string[]): Promise<string> {
      const id = await steps.handedIn(addresseeIds);
      await steps.checked(id);
      await steps.approved(id);
      await steps.signed(id);
      await steps.sealed(id);
      return id;
    },
  };
  return { people, by, ...steps };
}

function idOf(name: string): string {
  return must(addresseesOfCommittee.find((addressee) => addressee.name === name)).id;
}
