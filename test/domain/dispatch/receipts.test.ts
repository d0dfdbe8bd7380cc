import { SYSTEM } from '../../../domain/stream/actor';
import { INSIDE, issuedTo, MAIL, PAPER, type Issued } from './issued';

describe('a receipt', () => {
  test('comes from the post it was sent to, from whoever holds the link, or from văn thư with a signed slip', () => {
    const issued = issuedTo([INSIDE, MAIL, PAPER]);
    delivered(issued);
    expect(issued.tasks()).toContain('acknowledge vp-hdnd');
    issued.say(issued.by('vp-hdnd'), { kind: 'acknowledge', deliveryId: issued.idOf(INSIDE) });
    issued.say({ kind: 'link', deliveryId: issued.idOf(MAIL) }, { kind: 'acknowledge', deliveryId: issued.idOf(MAIL) });
    issued.clerk({ kind: 'acknowledge', deliveryId: issued.idOf(PAPER) });
    expect([INSIDE, MAIL, PAPER].map((to) => issued.delivery(to).acknowledgedAt)).toEqual([issued.now(), issued.now(), issued.now()]);
    expect(issued.tasks()).toEqual([]);
  });

  test('is not given by anybody else: another post, the link of another copy, văn thư for an inside copy, the system', () => {
    const issued = issuedTo([INSIDE, MAIL]);
    const acknowledge = { kind: 'acknowledge', deliveryId: issued.idOf(INSIDE) } as const;
    expect(issued.say(issued.by('chuyen-vien'), acknowledge)).toBe('NOT_AN_ADDRESSEE');
    expect(issued.say({ kind: 'link', deliveryId: issued.idOf(MAIL) }, acknowledge)).toBe('NOT_AN_ADDRESSEE');
    expect(issued.clerk(acknowledge)).toBe('NOT_AN_ADDRESSEE');
    expect(issued.say(SYSTEM, acknowledge)).toBe('NOT_AN_ADDRESSEE');
  });

  test('is written once', () => {
    const issued = issuedTo([INSIDE]);
    const acknowledge = { kind: 'acknowledge', deliveryId: issued.idOf(INSIDE) } as const;
    expect(issued.say(issued.by('vp-hdnd'), acknowledge)).toEqual(['DeliveryAcknowledged']);
    expect(issued.say(issued.by('vp-hdnd'), acknowledge)).toEqual([]);
  });

  test('can be quicker than the mail server: whoever acknowledges has it, and the answer of the server is kept all the same', () => {
    const issued = issuedTo([MAIL]);
    issued.sending(MAIL);
    issued.say({ kind: 'link', deliveryId: issued.idOf(MAIL) }, { kind: 'acknowledge', deliveryId: issued.idOf(MAIL) });
    expect(issued.delivery(MAIL).state).toBe('delivered');
    expect(issued.effects()).toEqual([]);
    expect(issued.answer(MAIL, 'delivered')).toEqual(['DeliveryMade']);
    expect(issued.standing().closed).toBe(true);
  });
});

describe('a missing receipt', () => {
  // Monday 2 November 2026: asked for on Wednesday the 4th and, if need be, on Monday the 9th, each at eight in the morning
  const FIRST = '2026-11-04T01:00:00.000Z';
  const SECOND = '2026-11-09T01:00:00.000Z';

  test('is asked for after two and after five working days, and then not any more', () => {
    const issued = issuedTo([MAIL]);
    delivered(issued);
    expect(issued.standing()).toMatchObject({ closed: false, wakeAt: FIRST, effects: [] });
    issued.waitUntil(FIRST);
    expect(issued.look()).toEqual(['ReceiptsDue']);
    expect(issued.look()).toEqual([]);
    expect(issued.effects()).toEqual(['remindAddressees']);
    asked(issued, 1);
    expect(issued.standing()).toMatchObject({ closed: false, wakeAt: SECOND, effects: [] });
    issued.waitUntil(SECOND);
    issued.look();
    asked(issued, 2);
    expect(issued.standing()).toMatchObject({ closed: true, effects: [] });
  });

  test('is asked for once when both moments went by unseen, and told twice it is told once', () => {
    const issued = issuedTo([MAIL]);
    delivered(issued);
    issued.waitUntil('2026-11-20T01:00:00.000Z');
    expect(issued.look()).toEqual(['ReceiptsDue']);
    asked(issued, 2);
    asked(issued, 2);
    asked(issued, 1);
    expect(issued.delivery(MAIL).chasedTimes).toBe(2);
    expect(issued.standing().closed).toBe(true);
  });

  test('is not asked of one who acknowledged, nor inside, where it lies in the inbox, nor for a copy on paper', () => {
    const issued = issuedTo([INSIDE, MAIL, PAPER]);
    delivered(issued);
    issued.say({ kind: 'link', deliveryId: issued.idOf(MAIL) }, { kind: 'acknowledge', deliveryId: issued.idOf(MAIL) });
    expect(issued.standing().wakeAt).toBeUndefined();
    issued.waitUntil(SECOND);
    expect(issued.look()).toEqual([]);
  });

  test('of a copy sent again is counted anew', () => {
    const issued = issuedTo([MAIL]);
    delivered(issued);
    issued.waitUntil(FIRST);
    issued.look();
    asked(issued, 1);
    issued.clerk({ kind: 'resend', deliveryId: issued.idOf(MAIL) });
    issued.sending(MAIL, 2);
    issued.answer(MAIL, 'delivered', 2);
    expect(issued.delivery(MAIL)).toMatchObject({ chasedTimes: 0 });
    expect(issued.standing().wakeAt).toBe('2026-11-06T01:00:00.000Z');
  });
});

function delivered(issued: Issued): void {
  issued.sending(MAIL);
  issued.answer(MAIL, 'delivered');
}

function asked(issued: Issued, times: number): void {
  issued.say(SYSTEM, { kind: 'recordChased', deliveryId: issued.idOf(MAIL), times });
}
