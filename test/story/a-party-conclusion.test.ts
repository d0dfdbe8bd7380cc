import { verifyIssued } from '../../adapters/pdf/verify/verify-issued';
import { DEMO_PIN } from '../../prisma/seed/issue-certificates';
import { addresseesOfParty } from '../../prisma/seed/demo-office/addressees-party';
import { standingBoardPostIds } from '../../prisma/seed/demo-office/posts-party';
import { eventually } from '../support/eventually';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { handIn } from './hand-in';
import { holderOfPost, must, peopleOf } from './people';

jest.setTimeout(120_000);

describe('a conclusion of the Party committee, from its drafter to its addressees', () => {
  let office: StoryOffice;
  beforeAll(async () => { office = await openStoryOffice(); });
  afterAll(() => office.close());

  test('is voted on, signed, numbered by the term, sealed, mailed and filed; the issued file proves itself', async () => {
    const people = peopleOf(office);
    const by = (postId: string) => holderOfPost(office, postId);
    const mailed = must(addresseesOfParty.find((addressee) => addressee.name === 'Văn phòng Thành ủy'));
    const inside = must(addresseesOfParty.find((addressee) => addressee.name === 'Thường trực HĐND phường'));
    const id = await handIn(office, {
      sample: 'ket-luan-hoi-nghi-dang-uy.txt', route: 'kl-du',
      facts: {
        agencyId: 'du', documentType: 'KL', symbolBody: 'ĐU', unitId: 'vpdu', drafter: { personId: 'ns-31', postId: 'vpdu-cv' },
        signerPostId: 'du-bt', committeeId: 'du-btv', consultedPostIds: [], addresseeIds: [mailed.id, inside.id],
      },
    });
    await people.check(id, await by('vpdu-cvp'));
    const { text } = await people.stateOf(id);
    await people.act(id, await by('du-pbt-tt'), { kind: 'advise', textSha256: text.textSha256 });
    for (const member of standingBoardPostIds) await people.vote(id, await by(member), 'for');
    await people.resolve(id, await by('vpdu-cv'));
    await people.check(id, await by('vpdu-cvp'));
    await people.approve(id, await by('du-bt'));
    await people.sign(id, await by('du-bt'), 'ca-nhan-ns-27', DEMO_PIN);
    const issued = await people.seal(id, await by('vpdu-vt'), 'dau-du', DEMO_PIN);

    expect(issued.printedNumber).toBe('38-KL/ĐU');
    const filed = await eventually(async () => must((await people.stateOf(id)).closed), { timeoutMs: 30_000 });
    expect(filed.why).toBe('filed');

    const pdf = await office.files.get(issued.pdfSha256);
    const verification = await verifyIssued(pdf, {
      authorityPem: office.authority.authorityPem, signatures: [{ field: 'ChuKy1' }, { field: 'ConDau' }],
      number: 38, issuedOn: issued.issuedOn,
    });
    expect(verification.checks.filter((check) => !check.ok)).toEqual([]);

    const [mail, ...others] = await office.mailbox.store.list();
    expect(others).toEqual([]);
    expect(mail?.to).toEqual([mailed.email]);
    expect(mail?.subject).not.toMatch(/hội nghị/i);
  });
});
