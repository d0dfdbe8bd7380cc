import { SYSTEM } from '../../../domain/stream/actor';
import type { MailAnswer } from '../../../domain/dispatch/dispatch';
import { issuedTo, type Issued } from './issued';

const TO = Array.from({ length: 6 }, (_, index) => ({ addresseeId: `thu-${index}`, line: 0, channel: 'mail' as const }));

describe('several mails in one report', () => {
  test('what came of the last and that the next begin is written down together, each for itself', () => {
    const issued = issuedTo(TO);
    expect(begin(issued, 0, 1, 2)).toEqual(['DeliverySending', 'DeliverySending', 'DeliverySending']);
    expect(tell(issued, {
      answers: [answer(issued, 0, 'delivered'), answer(issued, 1, 'refused-for-good'), answer(issued, 2, 'refused-for-now')], begin: [3, 4],
    })).toEqual(['DeliveryMade', 'DeliveryRefused', 'DeliveryRefused', 'DeliverySending', 'DeliverySending']);
    expect(TO.map((to) => issued.delivery(to).state)).toEqual(['delivered', 'refused', 'waiting', 'sending', 'sending', 'waiting']);
  });

  test('one that may not begin keeps back no other, and nothing is called delivered that was not answered', () => {
    const issued = issuedTo(TO);
    begin(issued, 0);
    expect(begin(issued, 0, 1)).toEqual(['DeliverySending']);
    expect(issued.delivery(TO[0]!)).toMatchObject({ state: 'sending', attempts: 1, perhapsTwice: false });
  });

  test('answers given twice count once, those of an attempt that is not under way not at all', () => {
    const issued = issuedTo(TO);
    begin(issued, 0);
    const said = { answers: [answer(issued, 0, 'delivered'), answer(issued, 1, 'delivered')], begin: [] };
    expect(tell(issued, said)).toEqual(['DeliveryMade']);
    expect(tell(issued, said)).toEqual([]);
    expect(issued.delivery(TO[1]!).state).toBe('waiting');
  });

  test('once recalled, answers are still kept and nothing begins any more', () => {
    const issued = issuedTo(TO);
    begin(issued, 0);
    issued.clerk({ kind: 'recall', wordsId: 'why' });
    expect(tell(issued, { answers: [answer(issued, 0, 'delivered')], begin: [1, 2] })).toEqual(['DeliveryMade']);
  });

  test('the last answer of a report settles the dispatch: its document looks', () => {
    const issued = issuedTo(TO.slice(0, 2));
    begin(issued, 0, 1);
    tell(issued, { answers: [answer(issued, 0, 'delivered'), answer(issued, 1, 'delivered')], begin: [] });
    expect(issued.looks()).toEqual(['document/doc-1']);
  });
});

function begin(issued: Issued, ...numbers: readonly number[]) {
  return tell(issued, { answers: [], begin: numbers });
}

function tell(issued: Issued, { answers, begin: numbers }: { readonly answers: readonly MailAnswer[]; readonly begin: readonly number[] }) {
  const attempts = numbers.map((number) => ({ deliveryId: issued.idOf(TO[number]!), attempt: 1 }));
  return issued.say(SYSTEM, { kind: 'recordMailing', answers, begin: attempts });
}

function answer(issued: Issued, number: number, outcome: MailAnswer['outcome']): MailAnswer {
  return { deliveryId: issued.idOf(TO[number]!), attempt: 1, outcome, serverAnswer: '250 OK' };
}
