import { SYSTEM } from '../../../domain/stream/actor';
import { newLife, DOC } from '../document/life';
import { INSIDE, issuedTo, MAIL, PAPER } from './issued';

const CLERK = { kind: 'person', personId: 'person-of-van-thu', postId: 'van-thu' } as const;
const RECALL = { kind: 'recall', wordsId: 'why' } as const;

describe('a recall', () => {
  test('needs a reason, and stops everything that has not been sent', () => {
    const issued = issuedTo([MAIL, PAPER]);
    expect(issued.clerk({ kind: 'recall', wordsId: '' })).toBe('REASON_REQUIRED');
    expect(issued.clerk(RECALL)).toEqual(['DocumentRecalled']);
    expect(issued.effects()).toEqual([]);
    expect(issued.tasks()).toEqual([]);
    expect(issued.sending(MAIL)).toEqual([]);
    expect(issued.clerk(RECALL)).toBe('RECALLED');
    expect(issued.clerk({ kind: 'resend', deliveryId: issued.idOf(MAIL) })).toBe('RECALLED');
    expect(issued.clerk({ kind: 'addAddressee', addresseeId: 'thue', wordsId: 'w' })).toBe('RECALLED');
  });

  test('asks whoever has a copy to confirm: inside as work, by mail with a letter, once', () => {
    const issued = issuedTo([INSIDE, MAIL, PAPER]);
    issued.sending(MAIL);
    issued.answer(MAIL, 'delivered');
    issued.clerk(RECALL);
    expect(issued.tasks()).toEqual(['confirm-recall vp-hdnd']);
    expect(issued.effects()).toEqual(['remindAddressees']);
    const told = { kind: 'recordRecallTold', deliveryId: issued.idOf(MAIL) } as const;
    expect(issued.say(SYSTEM, told)).toEqual(['RecallTold']);
    expect(issued.say(SYSTEM, told)).toEqual([]);
    expect(issued.effects()).toEqual([]);
  });

  test('is asked to be confirmed of one who was told by mail and says nothing, after two and after five working days', () => {
    const issued = toldByMail();
    for (const [times, moment] of [[1, '2026-11-04T01:00:00.000Z'], [2, '2026-11-09T01:00:00.000Z']] as const) {
      expect(issued.standing()).toMatchObject({ closed: false, wakeAt: moment, effects: [] });
      issued.waitUntil(moment);
      expect(issued.look()).toEqual(['ReceiptsDue']);
      expect(issued.effects()).toEqual(['remindAddressees']);
      expect(issued.say(SYSTEM, { kind: 'recordChased', deliveryId: issued.idOf(MAIL), times })).toEqual(['DeliveryChased']);
    }
    expect(issued.standing()).toMatchObject({ closed: true, effects: [] });
  });

  test('is not asked of one who confirmed it: the run ends', () => {
    const issued = toldByMail();
    const { deliveryId } = issued.delivery(MAIL);
    expect(issued.say({ kind: 'link', deliveryId }, { kind: 'confirmRecall', deliveryId })).toEqual(['RecallConfirmed']);
    expect(issued.standing()).toMatchObject({ closed: true, effects: [] });
    expect(issued.standing().wakeAt).toBeUndefined();
  });

  test('goes on the list of văn thư for who has it on paper, and for an address that takes no mail any more', () => {
    const issued = issuedTo([PAPER, MAIL, { ...PAPER, addresseeId: 'chua-giao' }]);
    issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER) });
    issued.sending(MAIL);
    issued.answer(MAIL, 'delivered');
    expect(issued.clerk({ kind: 'tellOfRecall', deliveryId: issued.idOf(PAPER) })).toBe('WRONG_STEP');
    issued.clerk(RECALL);
    expect(issued.tasks()).toEqual(['tell-of-recall van-thu']);
    expect(issued.say(SYSTEM, { kind: 'recordRecallNotTold', deliveryId: issued.idOf(MAIL) })).toEqual(['RecallNotTold']);
    expect(issued.effects()).toEqual([]);
    expect(issued.tasks()).toEqual(['tell-of-recall van-thu', 'tell-of-recall van-thu']);
    for (const to of [PAPER, MAIL]) {
      expect(issued.clerk({ kind: 'tellOfRecall', deliveryId: issued.idOf(to) })).toEqual(['RecallTold']);
      expect(issued.clerk({ kind: 'tellOfRecall', deliveryId: issued.idOf(to) })).toEqual([]);
    }
    expect(issued.tasks()).toEqual([]);
    expect(issued.clerk({ kind: 'tellOfRecall', deliveryId: `${DOC}:chua-giao` })).toBe('WRONG_STEP');
    expect(issued.clerk({ kind: 'confirmRecall', deliveryId: issued.idOf(PAPER) })).toEqual(['RecallConfirmed']);
  });

  test('is confirmed by its recipients only, once; before it there is nothing to confirm', () => {
    const issued = issuedTo([INSIDE, MAIL]);
    const confirm = { kind: 'confirmRecall', deliveryId: issued.idOf(INSIDE) } as const;
    expect(issued.say(issued.by('vp-hdnd'), confirm)).toBe('WRONG_STEP');
    issued.clerk(RECALL);
    expect(issued.say(issued.by('chuyen-vien'), confirm)).toBe('NOT_AN_ADDRESSEE');
    expect(issued.say(issued.by('vp-hdnd'), confirm)).toEqual(['RecallConfirmed']);
    expect(issued.say(issued.by('vp-hdnd'), confirm)).toEqual([]);
    expect(issued.tasks()).toEqual([]);
  });

  test('keeps the answer to a mail that was on its way, and tells its addressee too', () => {
    const issued = issuedTo([MAIL]);
    issued.sending(MAIL);
    issued.clerk(RECALL);
    expect(issued.effects()).toEqual(['remindAddressees']);
    expect(issued.answer(MAIL, 'delivered')).toEqual(['DeliveryMade']);
    expect(issued.delivery(MAIL).state).toBe('delivered');
  });

  test('cannot be acknowledged away', () => {
    const issued = issuedTo([INSIDE]);
    issued.clerk(RECALL);
    expect(issued.say(issued.by('vp-hdnd'), { kind: 'acknowledge', deliveryId: issued.idOf(INSIDE) })).toBe('RECALLED');
  });
});

describe('the document of a dispatch', () => {
  test('looks when the last addressee is reached, once', () => {
    const issued = issuedTo([MAIL, PAPER]);
    issued.sending(MAIL);
    issued.answer(MAIL, 'delivered');
    expect(issued.looks()).toEqual([]);
    issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER) });
    issued.clerk({ kind: 'handOver', deliveryId: issued.idOf(PAPER) });
    expect(issued.looks()).toEqual(['document/doc-1']);
  });

  test('is filed once, also when a copy is sent again later', () => {
    const life = dispatchedNotice();
    const dispatch = `dispatch/${DOC}` as const;
    const mail = `${DOC}:thue`;
    const send = (attempt: number): void => {
      life.record.commit(dispatch, SYSTEM, { kind: 'recordMailing', answers: [], begin: [{ deliveryId: mail, attempt }] } as const);
      const answer = { deliveryId: mail, attempt, outcome: 'delivered', serverAnswer: '250' } as const;
      life.record.commit(dispatch, SYSTEM, { kind: 'recordMailing', answers: [answer], begin: [] } as const);
    };
    send(1);
    const { closed } = life.state();
    const seq = life.record.standingOf(`document/${DOC}`)?.seq;
    life.record.commit(dispatch, CLERK, { kind: 'resend', deliveryId: mail } as const);
    send(2);
    expect(closed?.why).toBe('filed');
    expect(life.record.standingOf(`document/${DOC}`)?.seq).toBe(seq);
  });

  test('is filed also when it is recalled before everybody was reached: nothing waits for ever', () => {
    const life = dispatchedNotice();
    expect(life.step()).toBe('dispatch');
    life.record.commit(`dispatch/${DOC}`, CLERK, RECALL);
    expect(life.state().closed?.why).toBe('filed');
  });
});

function dispatchedNotice() {
  const life = newLife();
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  life.approve('chu-tich');
  life.sign('chu-tich');
  life.seal('van-thu', 'dau-ubnd');
  return life;
}

/** Its one copy went out by mail on Monday 2 November 2026 and was recalled the same day. */
function toldByMail() {
  const issued = issuedTo([MAIL]);
  issued.sending(MAIL);
  issued.answer(MAIL, 'delivered');
  issued.clerk(RECALL);
  issued.say(SYSTEM, { kind: 'recordRecallTold', deliveryId: issued.idOf(MAIL) });
  return issued;
}
