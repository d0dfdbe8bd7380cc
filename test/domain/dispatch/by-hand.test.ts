import { INSIDE, issuedTo, MAIL, PAPER } from './issued';

const slip = { on: '2026-11-02', receiverId: 'w-name' };

describe('a signed slip', () => {
  test('hands the copy over and acknowledges it, once', () => {
    const issued = issuedTo([PAPER]);
    const handOver = () => issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER), slip });
    expect(handOver()).toEqual(['DeliveryHandedOver', 'DeliveryAcknowledged']);
    expect(issued.delivery(PAPER)).toMatchObject({ state: 'delivered', acknowledgedAt: issued.now(), slip });
    expect(handOver()).toEqual([]);
  });

  test('may come after the copy was handed over', () => {
    const issued = issuedTo([PAPER]);
    issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER) });
    const deliveredAt = issued.now();
    issued.wait(86_400_000);
    expect(issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER), slip: { ...slip, on: '2026-11-03' } })).toEqual([
      'DeliveryHandedOver', 'DeliveryAcknowledged',
    ]);
    expect(issued.delivery(PAPER)).toMatchObject({ deliveredAt, slip: { on: '2026-11-03' } });
  });

  test('is signed between the day of issue and today', () => {
    const issued = issuedTo([PAPER]);
    const signedOn = (on: string) => issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER), slip: { ...slip, on } });
    expect(signedOn('2026-11-03')).toBe('DATE_IN_FUTURE');
    expect(signedOn('2026-11-01')).toBe('SLIP_BEFORE_DISPATCH');
  });
});

describe('giving a copy up', () => {
  test('takes a reason, ends the waiting, and lets the document be filed', () => {
    const issued = issuedTo([INSIDE, MAIL]);
    issued.sending(MAIL);
    issued.answer(MAIL, 'refused-for-good');
    expect(issued.tasks()).toContain('deliver-by-hand van-thu');
    const giveUp = (wordsId: string) => issued.clerk({ kind: 'giveUpDelivery', deliveryId: issued.idOf(MAIL), wordsId });
    expect(giveUp('')).toBe('REASON_REQUIRED');
    expect(giveUp('w')).toEqual(['DeliveryGivenUp']);
    expect(giveUp('w')).toEqual([]);
    expect(issued.delivery(MAIL).state).toBe('given-up');
    expect(issued.tasks()).toEqual(['acknowledge vp-hdnd']);
    expect(issued.looks()).toEqual(['document/doc-1']);
  });

  test('is not for a copy that arrived or is on its way; a corrected address takes it up again', () => {
    const issued = issuedTo([INSIDE, MAIL]);
    const giveUp = (to: typeof MAIL) => issued.clerk({ kind: 'giveUpDelivery', deliveryId: issued.idOf(to), wordsId: 'w' });
    expect(giveUp(INSIDE)).toBe('WRONG_STEP');
    issued.sending(MAIL);
    expect(giveUp(MAIL)).toBe('WRONG_STEP');
    issued.answer(MAIL, 'refused-for-good');
    giveUp(MAIL);
    const address = { wordsId: 'right', beforeId: 'wrong' };
    expect(issued.clerk({ kind: 'resend', deliveryId: issued.idOf(MAIL), address })).toEqual(['AddressCorrected', 'DeliveryResent']);
    expect(issued.delivery(MAIL).state).toBe('waiting');
  });
});
