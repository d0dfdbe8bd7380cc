import { newDeliveries } from '../../../domain/dispatch/deliveries';
import { msBetween } from '../../../domain/time/instant';
import { staffedWard } from '../document/ward';
import { INSIDE, issuedTo, MAIL, PAPER } from './issued';

const MINUTE_MS = 60_000;

describe('the list of addressees', () => {
  test('gives each addressee one delivery, whatever lines name it', () => {
    const lines = [{ line: 0, addresseeIds: ['thue', 'tt-hdnd'], unknownCount: 0 }, { line: 4, addresseeIds: ['thue'], unknownCount: 0 }];
    expect(newDeliveries(lines, staffedWard)).toEqual([
      { addresseeId: 'thue', line: 0, channel: 'mail' }, { addresseeId: 'tt-hdnd', line: 0, channel: 'inside', postId: 'vp-hdnd' },
    ]);
  });

  test('drops nobody: one who left the address book since is handed a copy on paper', () => {
    expect(newDeliveries([{ line: 0, addresseeIds: ['da-giai-the'], unknownCount: 0 }], staffedWard))
      .toEqual([{ addresseeId: 'da-giai-the', line: 0, channel: 'paper' }]);
  });
});

describe('a copy by mail', () => {
  test('is written down before it is sent, and is delivered when the server says so', () => {
    const issued = issuedTo([MAIL]);
    expect(issued.effects()).toEqual(['deliverDue']);
    expect(issued.sending(MAIL)).toEqual(['DeliverySending']);
    expect(issued.answer(MAIL, 'delivered')).toEqual(['DeliveryMade']);
    expect(issued.delivery(MAIL)).toMatchObject({ state: 'delivered', attempts: 1, deliveredAt: issued.now(), perhapsTwice: false });
  });

  test('told twice, or too late, is told once', () => {
    const issued = issuedTo([MAIL]);
    issued.sending(MAIL);
    issued.sending(MAIL, 2);
    expect(issued.answer(MAIL, 'refused-for-good', 1)).toEqual([]);
    issued.answer(MAIL, 'delivered', 2);
    expect(issued.answer(MAIL, 'delivered', 2)).toEqual([]);
    expect(issued.answer(MAIL, 'refused-for-good', 2)).toEqual([]);
    expect(issued.delivery(MAIL).state).toBe('delivered');
  });

  test('whose answer was lost is sent again, and that it may have come twice is written down', () => {
    const issued = issuedTo([MAIL]);
    issued.sending(MAIL);
    issued.sending(MAIL, 2);
    expect(issued.delivery(MAIL)).toMatchObject({ attempts: 2, perhapsTwice: true });
  });

  test('is not sent by anybody who does not know of the attempt before, nor when it has arrived', () => {
    const issued = issuedTo([MAIL]);
    issued.sending(MAIL);
    expect(issued.sending(MAIL, 1)).toEqual([]);
    issued.answer(MAIL, 'delivered');
    expect(issued.sending(MAIL, 2)).toEqual([]);
  });

  test('refused for good becomes the work of the records clerk, and nothing is sent there any more', () => {
    const issued = issuedTo([MAIL]);
    issued.sending(MAIL);
    issued.answer(MAIL, 'refused-for-good');
    expect(issued.tasks()).toEqual(['deliver-by-hand van-thu']);
    expect(issued.effects()).toEqual([]);
    expect(issued.standing().closed).toBe(false);
  });

  test('refused for now is tried again with longer and longer waits, and after a day it is a person\'s work', () => {
    const issued = issuedTo([MAIL]);
    const waits: number[] = [];
    for (let attempt = 1; issued.delivery(MAIL).state === 'waiting'; attempt += 1) {
      issued.sending(MAIL, attempt);
      issued.answer(MAIL, 'refused-for-now', attempt);
      const { nextAttemptAt } = issued.delivery(MAIL);
      if (nextAttemptAt === undefined) break;
      expect(issued.standing().wakeAt).toBe(nextAttemptAt);
      waits.push(msBetween(issued.now(), nextAttemptAt) / MINUTE_MS);
      issued.waitUntil(nextAttemptAt);
    }
    expect(waits).toEqual([1, 5, 30, 120, 360, 360, 360, 360]);
    expect(issued.tasks()).toEqual(['deliver-by-hand van-thu']);
  });
});

describe('the records clerk', () => {
  test('sends again at once after correcting an address, without waiting for the next try', () => {
    const issued = issuedTo([MAIL]);
    issued.sending(MAIL);
    issued.answer(MAIL, 'refused-for-now');
    const before = issued.standing();
    issued.wait(1_000);
    issued.clerk({ kind: 'resend', deliveryId: issued.idOf(MAIL) });
    expect(issued.standing().wakeAt).toBe(issued.now());
    expect(issued.standing().effects[0]?.effectId).not.toBe(before.effects[0]?.effectId);
  });

  test('gets the whole patience with a corrected address, however often the old one refused', () => {
    const issued = issuedTo([MAIL]);
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      issued.sending(MAIL, attempt);
      issued.answer(MAIL, 'refused-for-now', attempt);
    }
    issued.clerk({ kind: 'resend', deliveryId: issued.idOf(MAIL) });
    issued.sending(MAIL, 4);
    issued.answer(MAIL, 'refused-for-now', 4);
    expect(msBetween(issued.now(), issued.delivery(MAIL).nextAttemptAt ?? '')).toBe(MINUTE_MS);
  });

  test('does not send again what is on its way, nor what does not go by mail', () => {
    const issued = issuedTo([MAIL, PAPER]);
    issued.sending(MAIL);
    expect(issued.clerk({ kind: 'resend', deliveryId: issued.idOf(MAIL) })).toBe('WRONG_STEP');
    expect(issued.clerk({ kind: 'resend', deliveryId: issued.idOf(PAPER) })).toBe('WRONG_STEP');
    expect(issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(MAIL) })).toBe('WRONG_STEP');
  });

  test('hands over a paper copy once', () => {
    const issued = issuedTo([PAPER]);
    expect(issued.tasks()).toEqual(['deliver-by-hand van-thu']);
    expect(issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER) })).toEqual(['DeliveryHandedOver']);
    expect(issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER) })).toEqual([]);
    expect(issued.tasks()).toEqual([]);
  });

  test('adds an addressee the list forgot, once, and only one of the same agency', () => {
    const issued = issuedTo([INSIDE]);
    const late = { kind: 'addAddressee', addresseeId: 'thue', wordsId: 'words' } as const;
    expect(issued.clerk(late)).toEqual(['AddresseeAdded']);
    expect(issued.delivery(MAIL)).toMatchObject({ state: 'waiting', line: -1 });
    expect(issued.standing()).toMatchObject({ closed: false, wakeAt: issued.now() });
    expect(issued.clerk(late)).toBe('ALREADY_AN_ADDRESSEE');
    expect(issued.clerk({ ...late, addresseeId: 'khong-co' })).toBe('NOT_AN_ADDRESSEE');
  });

  test('alone may do these: nobody else, and not without holding the post today', () => {
    const issued = issuedTo([MAIL]);
    const resend = { kind: 'resend', deliveryId: issued.idOf(MAIL) } as const;
    expect(issued.say(issued.by('chuyen-vien'), resend)).toBe('NOT_YOUR_TURN');
    expect(issued.say({ kind: 'person', personId: 'person-of-chuyen-vien', postId: 'van-thu' }, resend)).toBe('NOT_YOUR_POST');
  });
});
