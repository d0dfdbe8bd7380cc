import { Client } from '@temporalio/client';
import { nextWorkingDay } from '../../domain/calendar/working-days';
import { weekdayOf } from '../../domain/calendar/say-day';
import { officialCalendar } from '../../domain/calendar/official-days';
import { addDays, civilDateOf, instantAt, type CivilDate } from '../../domain/time/instant';
import { addresseesOfParty } from '../../prisma/seed/demo-office/addressees-party';
import { DAILY_DIGEST, dailyDigestId } from '../../workflows/daily-digest/messages';
import { eventually } from '../support/eventually';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { handIn } from './hand-in';
import { noticesOf } from './notices';
import { must } from './people';
import { shiftedClock } from './shifted-clock';

jest.setTimeout(120_000);

const HALF_PAST_SEVEN = '07:30';

describe('the mail of the morning', () => {
  const clock = shiftedClock();
  let office: StoryOffice;
  let engine: Client;
  /** A working day, on which the head of the unit has three notices to check and both chiefs of office have one paper each. */
  let day: CivilDate;

  beforeAll(async () => {
    office = await openStoryOffice(clock);
    engine = new Client({ connection: office.connection, namespace: 'default' });
    const { handedIn, people, by } = noticesOf(office);
    for (let notice = 1; notice <= 3; notice += 1) await handedIn();
    await people.check(await handedIn(), await by('kt-tp'));
    await handIn(office, {
      sample: 'ket-luan-hoi-nghi-dang-uy.txt', route: 'kl-du',
      facts: {
        agencyId: 'du', documentType: 'KL', symbolBody: 'ĐU', unitId: 'vpdu', drafter: { personId: 'ns-31', postId: 'vpdu-cv' },
        signerPostId: 'du-bt', committeeId: 'du-btv', consultedPostIds: [], addresseeIds: [must(addresseesOfParty[0]).id],
      },
    });
    day = nextWorkingDay(civilDateOf(await office.ports.clock.now()), officialCalendar).on;
    await clock.moveTo(office, instantAt(day, HALF_PAST_SEVEN));
  });
  afterAll(async () => {
    await schedule().delete();
    await office.close();
  });

  test('is scheduled at half past seven in Vietnam, once, however often workers start', async () => {
    await office.gateway.ensureSchedules();
    await office.gateway.ensureSchedules();
    const { info } = await schedule().describe();
    expect(info.nextActionTimes.slice(0, 3).map((at) => at.toISOString().slice(11, 16))).toEqual(['00:30', '00:30', '00:30']);
  });

  test('tells each person with open work how much there is and what is due first, without a word of a Party document', async () => {
    await schedule().trigger();
    const [unitHead, chief, partyChief] = await Promise.all(['kt-tp', 'vp-cvp', 'vpdu-cvp'].map(addressOf));
    const mails = await eventually(async () => {
      const found = await digests();
      expect(found.map((mail) => String(mail.to)).toSorted()).toEqual([unitHead, chief, partyChief].map(String).toSorted());
      return found;
    }, { timeoutMs: 30_000 });
    const mailTo = (address: string | undefined) => must(mails.find((mail) => mail.to === address));
    expect(mailTo(unitHead).subject).toMatch(/^Việc hôm nay: 3 việc đang chờ/);
    expect(mailTo(unitHead).text).toMatch(/1\. Xử lý: Thông báo .*tiếp công dân.*hạn/);
    expect(mailTo(partyChief).text).toContain('hồ sơ của Đảng ủy phường Hoa Sen');
    expect(`${mailTo(partyChief).subject} ${mailTo(partyChief).text}`).not.toMatch(/kết luận|hội nghị/i);
  });

  test('is sent once a day, also when it is begun again', async () => {
    const before = await digests();
    await begin();
    expect(await digests()).toHaveLength(before.length);
  });

  test('is not sent on a day of rest, and is sent anew on the next working day', async () => {
    const before = await digests();
    const sunday = addDays(day, 7 - weekdayOf(day));
    await clock.moveTo(office, instantAt(sunday, HALF_PAST_SEVEN));
    await begin();
    expect(await digests()).toHaveLength(before.length);
    await clock.moveTo(office, instantAt(nextWorkingDay(sunday, officialCalendar).on, HALF_PAST_SEVEN));
    await begin();
    const anew = (await digests()).slice(0, -before.length);
    expect(anew.map((mail) => mail.to).toSorted()).toEqual(before.map((mail) => mail.to).toSorted());
    expect(anew.every((mail) => /quá hạn/.test(mail.subject))).toBe(true);
  });

  test('warns the holder of a certificate thirty days before its end and again seven days before, each once', async () => {
    const holder = { kind: 'person', id: 'ns-01', name: 'Lương Thế Khoa' } as const;
    const now = await office.ports.clock.now();
    const validTo = new Date(Date.parse(now) + 30.5 * 86_400_000).toISOString();
    await office.authority.issue({ certificateId: 'sap-het-han', holder, pin: '246813', validFrom: '2015-01-01T00:00:00.000Z', validTo });
    await office.pool.query("update person set certificate_id = 'sap-het-han' where id = 'ns-01'");
    await begin();
    await begin();
    expect((await warnings()).map(({ subject }) => subject)).toEqual(['Chứng thư số sắp hết hạn, còn 30 ngày']);
    await clock.moveTo(office, addDays(civilDateOf(now), 24) + 'T00:30:00.000Z');
    await begin();
    await begin();
    expect((await warnings()).map(({ subject }) => subject)).toEqual([expect.stringMatching(/còn [67] ngày$/), 'Chứng thư số sắp hết hạn, còn 30 ngày']);
  });

  const warnings = async () => (await office.mailbox.store.list()).filter(({ subject }) => subject.startsWith('Chứng thư số'));

  const schedule = () => engine.schedule.getHandle(dailyDigestId(office.taskQueue));

  async function begin(): Promise<void> {
    const { taskQueue } = office;
    await engine.workflow.execute(DAILY_DIGEST, { taskQueue, workflowId: `begun-by-hand/${taskQueue}`, args: [] });
  }

  /** Newest first. */
  async function digests() {
    const listed = (await office.mailbox.store.list()).filter((mail) => mail.subject.startsWith('Việc hôm nay'));
    return Promise.all(listed.map(async ({ id, to, subject }) => {
      const opened = await office.mailbox.store.open(id);
      return { to: to.join(), subject, text: opened?.text ?? '' };
    }));
  }

  async function addressOf(postId: string): Promise<string> {
    const { rows } = await office.pool.query<{ email: string }>(
      'select email from person where id = (select person_id from appointment where post_id = $1)', [postId]);
    return must(rows[0]).email;
  }
});
