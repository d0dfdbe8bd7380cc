import fc from 'fast-check';
import { newDeliveries } from '../../../domain/dispatch/deliveries';
import type { DispatchCommandBody, DispatchEvent, NewDelivery } from '../../../domain/dispatch/dispatch';
import { SYSTEM, type Actor } from '../../../domain/stream/actor';
import { staffedWard } from '../document/ward';
import { INSIDE, issuedTo, MAIL, PAPER } from './issued';

const TO: readonly NewDelivery[] = [INSIDE, MAIL, PAPER, { addresseeId: 'so-noi-vu', line: 3, channel: 'mail' }];

const who = fc.constantFrom('van-thu', 'vp-hdnd', 'chuyen-vien', 'link', 'system');
const tries = fc.array(
  fc.record({
    who, to: fc.constantFrom(...TO), attempt: fc.integer({ min: 1, max: 4 }), outcome: fc.constantFrom('delivered', 'refused-for-good', 'refused-for-now'),
    what: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('begin', 'begin', 'answer', 'answer', 'acknowledge', 'handOver', 'resend', 'confirmRecall', 'tellOfRecall', 'told', 'look') },
      { weight: 1, arbitrary: fc.constant('recall') },
    ),
  }),
  { minLength: 5, maxLength: 60 },
);
type Try = (typeof tries extends fc.Arbitrary<infer Tries> ? Tries : never) extends readonly (infer One)[] ? One : never;

describe('whatever happens to a dispatch, in whatever order', () => {
  test('nothing begins once it is recalled, and what had happened stays', () => {
    fc.assert(fc.property(tries, (all) => {
      const { events, states } = lived(all);
      const recalledAt = events.findIndex((event) => event.type === 'DocumentRecalled');
      if (recalledAt < 0) return;
      const after = events.slice(recalledAt + 1).map((event) => event.type);
      expect(after.filter((type) => ['DeliverySending', 'DeliveryResent', 'DeliveryHandedOver', 'AddresseeAdded', 'DocumentRecalled'].includes(type))).toEqual([]);
      const ids = (state: (typeof states)[number]) => Object.keys(state.deliveries);
      expect(states.every((state) => ids(state).length === TO.length)).toBe(true);
    }), { numRuns: 300 });
  });

  test('nothing is called delivered that no server took, no clerk handed over and no recipient acknowledged', () => {
    fc.assert(fc.property(tries, (all) => {
      const { events, states } = lived(all);
      const reached = new Set(events.flatMap((event) => (
        event.type === 'DeliveryMade' || event.type === 'DeliveryHandedOver' || event.type === 'DeliveryAcknowledged' ? [event.deliveryId] : [])));
      const called = Object.values(states.at(-1)?.deliveries ?? {}).filter(({ state, channel }) => state === 'delivered' && channel !== 'inside');
      expect(called.filter(({ deliveryId }) => !reached.has(deliveryId))).toEqual([]);
    }), { numRuns: 300 });
  });

  test('each attempt at an address is begun once, one after the other', () => {
    fc.assert(fc.property(tries, (all) => {
      const { events } = lived(all);
      for (const to of TO) {
        const begun = events.flatMap((event) => (event.type === 'DeliverySending' && event.deliveryId.endsWith(to.addresseeId) ? [event.attempt] : []));
        expect(begun).toEqual(begun.map((_, index) => index + 1));
      }
    }), { numRuns: 300 });
  });
});

test('whatever lines name whom, each addressee has exactly one delivery, which traces to the first line that names it', () => {
  const ids: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('tt-hdnd', 'thue', 'to-dan-pho', 'da-giai-the'), { maxLength: 4 });
  fc.assert(fc.property(fc.array(ids, { maxLength: 6 }), (lists) => {
    const lines = lists.map((addresseeIds, line) => ({ line, addresseeIds, unknownCount: 0 }));
    const deliveries = newDeliveries(lines, staffedWard);
    expect(deliveries.map(({ addresseeId }) => addresseeId).toSorted()).toEqual([...new Set(lists.flat())].toSorted());
    for (const { addresseeId, line } of deliveries) expect(line).toBe(lists.findIndex((list) => list.includes(addresseeId)));
  }));
});

function lived(all: readonly Try[]) {
  const issued = issuedTo(TO);
  const events: DispatchEvent[] = [];
  const states = all.map((one) => {
    const before = issued.history().length;
    issued.say(actorOf(one), bodyOf(one));
    events.push(...issued.history().slice(before));
    issued.wait(3_600_000);
    return issued.state();
  });
  return { events, states };

  function actorOf({ who: name, to, what }: Try): Actor {
    if (what === 'begin' || what === 'answer' || what === 'look' || what === 'told' || name === 'system') return SYSTEM;
    return name === 'link' ? { kind: 'link', deliveryId: issued.idOf(to) } : issued.by(name);
  }

  function bodyOf({ what, to, attempt, outcome }: Try): DispatchCommandBody {
    const deliveryId = issued.idOf(to);
    switch (what) {
      case 'begin':
        return { kind: 'recordMailing', answers: [], begin: [{ deliveryId, attempt: issued.delivery(to).attempts + (attempt > 3 ? 2 : 1) }] };
      case 'answer':
        return { kind: 'recordMailing', answers: [{ deliveryId, attempt: attempt > 3 ? attempt : issued.delivery(to).attempts, outcome, serverAnswer: '250' }], begin: [] };
      case 'told':
        return { kind: 'recordRecallTold', deliveryId };
      case 'recall':
        return { kind: 'recall', wordsId: 'why' };
      case 'look':
        return { kind: 'look' };
      default:
        return { kind: what, deliveryId };
    }
  }
}
