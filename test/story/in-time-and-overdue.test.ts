import { randomUUID } from 'node:crypto';
import { commitChange } from '../../adapters/postgres/administration/commit-change';
import type { Change } from '../../domain/administration/change';
import { streamId, type StreamId } from '../../domain/stream/stream-id';
import { civilDateOf } from '../../domain/time/instant';
import { eventually } from '../support/eventually';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { noticesOf } from './notices';
import { must } from './people';
import { CONSULTED, reportsOf } from './report-of-the-committee';
import { shiftedClock } from './shifted-clock';

jest.setTimeout(120_000);

describe('a deadline', () => {
  const clock = shiftedClock();
  let office: StoryOffice;
  beforeAll(async () => { office = await openStoryOffice(clock); });
  afterAll(() => office.close());

  test('is kept in mind for whoever holds the step: one mail at each moment, and one when it is overdue', async () => {
    const { people, handedIn, by } = noticesOf(office);
    const id = await handedIn();
    const document = streamId('document', id);
    const { remindAt, dueAt } = must((await people.stateOf(id)).current);
    expect(remindAt.at(-1)).toBe(dueAt);
    const before = (await mails()).length;

    for (const [index, moment] of remindAt.entries()) {
      await clock.moveTo(office, moment, document);
      await eventually(async () => expect((await people.stateOf(id)).current?.remindersSent).toBe(index + 1), { timeoutMs: 20_000 });
      await wokenAgain(document);
    }

    const sent = (await mails()).slice(before);
    expect(sent).toHaveLength(remindAt.length);
    expect(new Set(sent.flatMap((mail) => mail.to))).toEqual(new Set([await addressOf('kt-tp')]));
    expect(sent.map((mail) => /đã quá hạn/.test(mail.subject))).toEqual([...remindAt.slice(1).map(() => false), true]);
    expect((await people.stateOf(id)).current).toMatchObject({ overdue: true, stepId: 'check-content' });
    // late is as good as in time
    await people.check(id, await by('kt-tp'));
    expect(await people.stepOf(id)).toBe('check-form');
  });

  test('of a consultation is brought to mind of those alone who have not answered', async () => {
    const { people, handedIn, by } = reportsOf(office);
    const id = await handedIn('after-session', ['Sở Tài chính']);
    await people.check(id, await by('kt-tp'));
    for (const post of CONSULTED.slice(0, 5)) await people.giveOpinion(id, await by(post), 'agree');
    const before = (await mails()).length;
    await clock.moveTo(office, must((await people.stateOf(id)).current?.remindAt[0]), streamId('document', id));
    await eventually(async () => expect((await people.stateOf(id)).current?.remindersSent).toBe(1), { timeoutMs: 20_000 });
    const sent = (await mails()).slice(before);
    const silent = await Promise.all(CONSULTED.slice(5).map(addressOf));
    expect(sent.flatMap((mail) => mail.to).toSorted()).toEqual([...new Set(silent)].toSorted());
    expect(sent.every((mail) => mail.subject === 'Nhắc việc: Báo cáo sắp đến hạn xử lý')).toBe(true);
  });

  test('moves by itself when its day becomes a day off, and back when that is taken back', async () => {
    const { people, handedIn } = noticesOf(office);
    const id = await handedIn();
    const { dueAt = '' } = must((await people.stateOf(id)).current);
    const on = civilDateOf(dueAt);
    const says = async () => must((await people.stateOf(id)).current);
    expect(await inCalendar({ kind: 'set-day', day: { on, kind: 'off', name: 'Nghỉ bù', source: 'Thông báo số 12' } })).toEqual({ done: true });
    await eventually(async () => expect((await says()).moved).toMatchObject({ from: dueAt, because: [{ on, kind: 'off' }] }), { timeoutMs: 20_000 });
    expect(((await says()).dueAt ?? '') > dueAt).toBe(true);
    expect(await inCalendar({ kind: 'clear-day', on })).toEqual({ done: true });
    await eventually(async () => expect((await says()).dueAt).toBe(dueAt), { timeoutMs: 20_000 });
  });

  /** Oldest first. */
  async function mails() {
    return (await office.mailbox.store.list()).filter((mail) => mail.subject.startsWith('Nhắc việc')).toReversed();
  }

  async function addressOf(postId: string): Promise<string> {
    const { rows } = await office.pool.query<{ email: string }>(
      'select email from person where id = (select person_id from appointment where post_id = $1)', [postId]);
    return must(rows[0]).email;
  }

  async function inCalendar(change: Change) {
    const asked = { id: randomUUID(), agencyId: 'ubnd', personId: 'ns-10', postId: 'vp-qt', change };
    return commitChange(office.pool, asked, civilDateOf(await office.ports.clock.now()));
  }

  /** A wake too many, and the look that follows it. */
  async function wokenAgain(stream: StreamId): Promise<void> {
    await office.gateway.wake(stream);
    await office.record.look(stream);
  }
});
