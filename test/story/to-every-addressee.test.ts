import { retryEffectsSignal } from '../../workflows/waiting/messages';
import type { Delivery, DispatchCommandBody } from '../../domain/dispatch/dispatch';
import { streamId } from '../../domain/stream/stream-id';
import { eventually } from '../support/eventually';
import { openStoryOffice, type StoryOffice } from '../support/story-office';
import { lookIntoEngine } from '../support/temporal-errand-acts';
import { addToAddressBook, type NewAddressee } from './address-book';
import { noticesOf } from './notices';
import { must } from './people';
import { shiftedClock } from './shifted-clock';

jest.setTimeout(240_000);

const INSIDE_POSTS = ['kt-tp', 'vx-tp', 'hcc-gd', 'dvth-gd', 'ca-truong', 'qs-cht', 'tyt-truong', 'mttq-ct', 'ktns-tb', 'bvx-tb'];
const BY_MAIL = 264;
const ON_PAPER = 20;
const REFUSING = ['khu-pho-cu-1', 'khu-pho-cu-2', 'khu-pho-cu-3'];
const BUSY = ['cong-ty-a', 'cong-ty-b'];
const LATE = 'noi-nhan-them';

/** 300 addressees: ten posts of our own, twenty on paper, one by the national exchange, and the rest by mail. */
const ADDRESSEES: readonly NewAddressee[] = [
  ...INSIDE_POSTS.map((postId) => ({ id: `trong-${postId}`, channel: 'inside' as const, postId })),
  ...Array.from({ length: ON_PAPER }, (_, index) => ({ id: `giay-${index + 1}`, channel: 'paper' as const })),
  { id: 'lien-thong-1', channel: 'national-exchange' },
  ...Array.from({ length: BY_MAIL }, (_, index) => `thu-${index + 1}`)
    .map((id) => ({ id, channel: 'mail' as const, email: `${id}@noinhan.example` })),
  ...REFUSING.map((id) => ({ id, channel: 'mail' as const, email: `refuse-${id}@noinhan.example` })),
  ...BUSY.map((id) => ({ id, channel: 'mail' as const, email: `later-${id}@noinhan.example` })),
];

describe('a notice to 300 addressees of every channel', () => {
  const clock = shiftedClock();
  let office: StoryOffice;
  let id: string;
  beforeAll(async () => {
    office = await openStoryOffice(clock);
    await addToAddressBook(office, 'ubnd', [...ADDRESSEES, { id: LATE, channel: 'mail', email: 'them@noinhan.example' }]);
    id = await noticesOf(office).issued(ADDRESSEES.map((addressee) => addressee.id));
  });
  afterAll(() => office.close());

  test('each has exactly one delivery, and each mail goes out exactly once', async () => {
    await eventually(async () => {
      const states = (await deliveries()).map(({ state }) => state);
      expect(counted(states)).toEqual({
        delivered: INSIDE_POSTS.length + BY_MAIL, 'to-hand-over': ON_PAPER + 1, refused: REFUSING.length, waiting: BUSY.length,
      });
    }, { timeoutMs: 120_000, everyMs: 500 });
    expect(new Set((await deliveries()).map(({ addresseeId }) => addresseeId)).size).toBe(ADDRESSEES.length);
    expect((await deliveries()).every(({ perhapsTwice }) => !perhapsTwice)).toBe(true);
    const mailed = await office.mailbox.store.list();
    const reachable = ADDRESSEES.flatMap(({ id: one, email }) => (one.startsWith('thu-') && email ? [email] : []));
    expect(mailed.flatMap((mail) => mail.to).toSorted()).toEqual(reachable.toSorted());
    expect(new Set(mailed.map((mail) => mail.messageId)).size).toBe(BY_MAIL);
    expect(mailed.every((mail) => mail.attachments.length === 1)).toBe(true);
    expect((await state()).closed).toBeUndefined();
  });

  test('what mail and hand cannot deliver is work of the records clerk; inside copies lie in the inboxes of their posts', async () => {
    expect(await postsWith('deliver-by-hand')).toEqual(Array(ON_PAPER + 1 + REFUSING.length).fill('vp-vt'));
    expect(await postsWith('acknowledge')).toEqual([...INSIDE_POSTS].toSorted());
  });

  test('a busy mailbox gets its copy at the next try, a wrong address when the clerk has corrected it', async () => {
    const { people, by } = noticesOf(office);
    for (const busy of BUSY) await correctAddress(busy);
    await clock.moveTo(office, must((await delivery('cong-ty-a')).nextAttemptAt));
    await tryNow();
    await eventually(async () => {
      for (const busy of BUSY) expect(await delivery(busy)).toMatchObject({ state: 'delivered', attempts: 2 });
    }, { timeoutMs: 30_000 });

    for (const wrong of REFUSING) {
      await correctAddress(wrong);
      await people.say(dispatch(), await by('vp-vt'), { kind: 'resend', deliveryId: `${id}:${wrong}` });
    }
    await eventually(async () => {
      for (const wrong of REFUSING) expect(await delivery(wrong)).toMatchObject({ state: 'delivered', attempts: 2 });
    }, { timeoutMs: 30_000 });
    const { rows } = await office.pool.query(
      'select outcome from delivery_attempt where delivery_id = $1 order by attempt', [`${id}:${REFUSING[0]}`]);
    expect(rows).toEqual([{ outcome: 'refused-for-good' }, { outcome: 'delivered' }]);
  });

  test('when the last paper copy is handed over the notice is filed, while receipts still come in', async () => {
    const { people, by } = noticesOf(office);
    for (const { id: addressee } of ADDRESSEES.filter(({ channel }) => channel === 'paper' || channel === 'national-exchange')) {
      expect((await state()).closed).toBeUndefined();
      await people.say(dispatch(), await by('vp-vt'), { kind: 'handOver', deliveryId: `${id}:${addressee}` });
    }
    expect((await state()).closed?.why).toBe('filed');

    await people.say(dispatch(), await by('ca-truong'), { kind: 'acknowledge', deliveryId: `${id}:trong-ca-truong` });
    await people.say(dispatch(), await by('vp-vt'), { kind: 'acknowledge', deliveryId: `${id}:giay-1` });
    const deliveryId = must(office.receiptLinks.deliveryOf(must(office.receiptLinks.linkTo(`${id}:thu-1`).split('/nhan/')[1])));
    const acknowledge: DispatchCommandBody = { kind: 'acknowledge', deliveryId };
    const whoeverHoldsTheLink = { kind: 'link', deliveryId } as const;
    await office.record.commit({ commandId: `link/${deliveryId}`, streamId: dispatch(), actor: whoeverHoldsTheLink, body: acknowledge });
    const acknowledged = (await deliveries()).filter(({ acknowledgedAt }) => acknowledgedAt).map(({ addresseeId }) => addresseeId);
    expect(acknowledged.toSorted()).toEqual(['giay-1', 'thu-1', 'trong-ca-truong']);
  });

  test('an addressee the list forgot gets a copy of its own, and no one else a second one', async () => {
    const { people, by } = noticesOf(office);
    const before = (await office.mailbox.store.list()).length;
    await people.say(dispatch(), await by('vp-vt'), { kind: 'addAddressee', addresseeId: LATE, wordsId: 'sot-noi-nhan' });
    await eventually(async () => expect(await delivery(LATE)).toMatchObject({ state: 'delivered', line: -1 }), { timeoutMs: 30_000 });
    const mails = await office.mailbox.store.list();
    expect(mails).toHaveLength(before + 1);
    expect(mails[0]?.to).toEqual(['them@noinhan.example']);
  });

  test('missing receipts are asked for after two working days: one mail to each who has not acknowledged', async () => {
    const { chaseAt } = await delivery('thu-2');
    const moments = (await deliveries()).flatMap((one) => one.chaseAt?.[0] ?? []).toSorted();
    await clock.moveTo(office, must(moments.at(-1)), dispatch());
    const asked = BY_MAIL - 1 + BUSY.length + REFUSING.length + 1;
    await eventually(async () => expect(await mailsCalled('Đề nghị xác nhận')).toHaveLength(asked), { timeoutMs: 90_000, everyMs: 500 });
    expect(chaseAt).toHaveLength(2);
    expect(await mailsCalled('Đề nghị xác nhận')).not.toContain('thu-1@noinhan.example');
    expect(new Set(await mailsCalled('Đề nghị xác nhận')).size).toBe(asked);
  });

  test('a recall reaches everybody who has a copy: one mail each, and work for those inside; nothing more is sent', async () => {
    const { people, by } = noticesOf(office);
    await people.say(dispatch(), await by('vp-vt'), { kind: 'recall', wordsId: 'nham-lich' });
    const told = BY_MAIL + BUSY.length + REFUSING.length + 1;
    await eventually(async () => expect(await mailsCalled('Thu hồi')).toHaveLength(told), { timeoutMs: 90_000, everyMs: 500 });
    expect(new Set(await mailsCalled('Thu hồi')).size).toBe(told);
    const resending = people.say(dispatch(), await by('vp-vt'), { kind: 'resend', deliveryId: `${id}:thu-2` });
    await expect(resending).rejects.toMatchObject({ code: 'RECALLED' });
    await people.say(dispatch(), await by('ca-truong'), { kind: 'confirmRecall', deliveryId: `${id}:trong-ca-truong` });
    expect(await postsWith('confirm-recall')).toHaveLength(INSIDE_POSTS.length - 1);
  });

  test('the recall is on văn thư\'s list for every copy on paper, and the run waits for whoever has not confirmed it', async () => {
    const { people, by } = noticesOf(office);
    expect(await postsWith('tell-of-recall')).toEqual(Array(ON_PAPER + 1).fill('vp-vt'));
    await people.say(dispatch(), await by('vp-vt'), { kind: 'tellOfRecall', deliveryId: `${id}:giay-1` });
    expect(await postsWith('tell-of-recall')).toHaveLength(ON_PAPER);
    expect((await delivery('thu-2')).chaseAt).toHaveLength(2);
    await eventually(async () => expect(await office.gateway.progressOf(dispatch())).toMatchObject({ running: true }));
    const { rows } = await office.pool.query<{ recalled: boolean }>('select recalled_at is not null as recalled from document where id = $1', [id]);
    expect(rows).toEqual([{ recalled: true }]);
  });

  const dispatch = () => streamId('dispatch', id);
  const state = () => noticesOf(office).people.stateOf(id);
  const deliveries = async (): Promise<readonly Delivery[]> => Object.values(must(await office.ports.states.dispatchState(id)).deliveries);
  async function delivery(addresseeId: string): Promise<Delivery> {
    return must((await deliveries()).find((one) => one.addresseeId === addresseeId));
  }

  /** Posts in whose inbox work of this kind lies. */
  async function postsWith(stepKind: string): Promise<readonly string[]> {
    const { rows } = await office.pool.query<{ post_id: string }>(
      'select post_id from open_task where document_id = $1 and step_kind = $2 order by post_id', [id, stepKind]);
    return rows.map((row) => row.post_id);
  }

  async function mailsCalled(subject: string): Promise<readonly string[]> {
    return (await office.mailbox.store.list()).filter((mail) => mail.subject.startsWith(subject)).flatMap((mail) => mail.to);
  }

  async function correctAddress(addresseeId: string): Promise<void> {
    await office.pool.query('update addressee set email = $2 where id = $1', [addresseeId, `${addresseeId}@noinhan.example`]);
  }

  /** The clock was moved and the run's timer was not: an operator says "try now". */
  async function tryNow(): Promise<void> {
    const engine = await lookIntoEngine();
    await engine.client.workflow.getHandle(dispatch()).signal(retryEffectsSignal);
    await engine.close();
  }
});

function counted(names: readonly string[]): Readonly<Record<string, number>> {
  return names.reduce<Record<string, number>>((counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), {});
}
