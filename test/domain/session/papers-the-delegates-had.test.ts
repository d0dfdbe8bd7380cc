import type { DispatchState } from '../../../domain/dispatch/dispatch';
import type { DistributionAddressee } from '../../../domain/organisation/addressee';
import type { Organisation } from '../../../domain/organisation/organisation';
import type { SignAt } from '../../../domain/routes/route';
import { streamId } from '../../../domain/stream/stream-id';
import { approvedReport, deliverMail, planSession, recordResult, sendPapers } from '../document/approved-report';
import { DOC, type Life } from '../document/life';
import { staffedWard } from '../document/ward';

const SENT_AT = '2026-11-20T02:00:00.000Z';

const byPost = (agencyId: string) => delegate(agencyId, 'co-chuc-danh', { channel: 'inside', postId: 'truong-phong' });
const byMail = (agencyId: string) => delegate(agencyId, 'qua-thu', { channel: 'mail', email: 'DaiBieu2@hoasen.example' });
const sameNameOnly = (agencyId: string) =>
  delegate(agencyId, 'trung-ten', { channel: 'mail', email: `${agencyId}@hoasen.example`, name: 'Đại biểu Nguyễn Văn Trùng' });

/** The ward with its delegates, in the address book of the council and in that of the People's Committee. */
const withDelegates: Organisation = {
  ...staffedWard,
  addressees: [
    ...staffedWard.addressees, ...['hdnd', 'ubnd'].flatMap((agencyId) => [byPost(agencyId), byMail(agencyId), sameNameOnly(agencyId)]),
  ],
  recipientGroups: [{
    id: 'dai-bieu', agencyId: 'hdnd', name: 'Các đại biểu HĐND phường', aliases: [],
    memberIds: ['hdnd-co-chuc-danh', 'hdnd-qua-thu', 'hdnd-trung-ten'],
  }],
};

describe('a delegate who had the issued copy as session paper', () => {
  test.each(['before-papers', 'before-verification'] as const)('(signed %s) is not sent it again: nothing to send, nothing to acknowledge', (signAt) => {
    const life = atTheSession(signAt);
    sendPapersAt(life, SENT_AT);
    recordResult(life, 'ky-hop', 'considered');
    const had = { state: 'delivered', deliveredAt: SENT_AT, withSessionPapersAt: SENT_AT, attempts: 0 };
    expect(deliveryTo(life, 'ubnd-co-chuc-danh')).toMatchObject(had);
    expect(deliveryTo(life, 'ubnd-qua-thu')).toMatchObject(had);
    expect(life.record.tasks().filter((task) => task.stepKind === 'acknowledge').map((task) => task.postId)).toEqual(['vp-hdnd']);
  });

  test('is another than one who only has the same name', () => {
    const life = atTheSession('before-papers');
    sendPapersAt(life, SENT_AT);
    recordResult(life, 'ky-hop', 'considered');
    expect(deliveryTo(life, 'ubnd-trung-ten')).toMatchObject({ state: 'waiting' });
    expect(deliveryTo(life, 'ubnd-trung-ten')?.withSessionPapersAt).toBeUndefined();
  });

  test('had it also when the session moved the matter to the next one', () => {
    const life = atTheSession('before-papers');
    sendPapersAt(life, SENT_AT);
    recordResult(life, 'ky-hop', 'moved-to-next-session');
    planSession(life, 'ky-hop-sau', '2027-03-09');
    life.act('vp-hdnd', { kind: 'assignSession', sessionId: 'ky-hop-sau' });
    recordResult(life, 'ky-hop-sau', 'considered');
    expect(deliveryTo(life, 'ubnd-qua-thu')).toMatchObject({ withSessionPapersAt: SENT_AT });
  });

  test('is told of a recall like everybody who has a copy, and can be sent it once more when asked for', () => {
    const life = atTheSession('before-papers');
    sendPapersAt(life, SENT_AT);
    recordResult(life, 'ky-hop', 'considered');
    const clerk = { kind: 'person', personId: 'person-of-van-thu', postId: 'van-thu' } as const;
    life.record.commit(streamId('dispatch', DOC), clerk, { kind: 'resend', deliveryId: `${DOC}:ubnd-qua-thu` } as const);
    expect(deliveryTo(life, 'ubnd-qua-thu')).toMatchObject({ state: 'waiting' });
    life.record.commit(streamId('dispatch', DOC), clerk, { kind: 'recall', wordsId: 'why' } as const);
    expect(life.record.tasks().filter((task) => task.stepKind === 'confirm-recall').map((task) => task.postId)).toContain('truong-phong');
  });
});

describe('the issued copy goes to a delegate after all', () => {
  test('when the papers were never sent, or went out before the report was on the agenda', () => {
    const unsent = atTheSession('before-papers');
    recordResult(unsent, 'ky-hop', 'considered');
    expect(deliveryTo(unsent, 'ubnd-qua-thu')).toMatchObject({ state: 'waiting' });

    const late = issuedReport('before-papers');
    planSession(late, 'ky-hop');
    sendPapers(late, 'ky-hop');
    late.record.jumpTo(SENT_AT);
    late.act('vp-hdnd', { kind: 'assignSession', sessionId: 'ky-hop' });
    recordResult(late, 'ky-hop', 'considered');
    expect(deliveryTo(late, 'ubnd-qua-thu')).toMatchObject({ state: 'waiting' });
  });

  test('when what they had was the draft, marked DỰ THẢO', () => {
    const life = approvedReport('after-session', { organisation: withDelegates, facts: { recipients: toDelegates } });
    planSession(life, 'ky-hop');
    life.act('vp-hdnd', { kind: 'assignSession', sessionId: 'ky-hop' });
    sendPapers(life, 'ky-hop');
    recordResult(life, 'ky-hop', 'considered');
    life.sign('chu-tich');
    life.seal('van-thu', 'dau-ubnd');
    expect(deliveryTo(life, 'ubnd-qua-thu')).toMatchObject({ state: 'waiting' });
  });
});

test('a report whose every recipient had it with the papers is filed at the next look, which comes at once', () => {
  const life = issuedReport('before-papers', [{ line: 0, addresseeIds: ['ubnd-co-chuc-danh', 'ubnd-qua-thu'], unknownCount: 0 }]);
  planSession(life, 'ky-hop');
  life.act('vp-hdnd', { kind: 'assignSession', sessionId: 'ky-hop' });
  sendPapersAt(life, SENT_AT);
  recordResult(life, 'ky-hop', 'considered');
  expect(life.record.standingOf(streamId('document', DOC))?.wakeAt).toBe(SENT_AT);
  life.record.waitUntil(SENT_AT);
  expect(life.state().closed?.why).toBe('filed');
});

test('the delegates of a council are the members of its own group of delegates', () => {
  const life = atTheSession('before-papers');
  sendPapers(life, 'ky-hop');
  expect(life.record.stateOf(streamId('session', 'ky-hop'))).toMatchObject({
    papersToAddresseeIds: ['hdnd-co-chuc-danh', 'hdnd-qua-thu', 'hdnd-trung-ten'],
  });
});

test('the copies that were not had with the papers go out as ever', () => {
  const life = atTheSession('before-papers');
  sendPapersAt(life, SENT_AT);
  recordResult(life, 'ky-hop', 'considered');
  deliverMail(life, 'ubnd-trung-ten');
  expect(life.step()).toBe('dispatch');
  deliverMail(life);
  expect(life.state().closed?.why).toBe('filed');
});

const toDelegates = [
  { line: 0, addresseeIds: ['tt-hdnd', 'thue'], unknownCount: 0 },
  { line: 1, addresseeIds: ['ubnd-co-chuc-danh', 'ubnd-qua-thu', 'ubnd-trung-ten'], unknownCount: 0 },
];

function issuedReport(signAt: SignAt, recipients = toDelegates): Life {
  const life = approvedReport(signAt, { organisation: withDelegates, facts: { recipients } });
  if (signAt === 'before-papers') life.check('vp-hdnd');
  life.sign('chu-tich');
  life.seal('van-thu', 'dau-ubnd');
  return life;
}

function atTheSession(signAt: SignAt): Life {
  const life = issuedReport(signAt);
  planSession(life, 'ky-hop');
  life.act('vp-hdnd', { kind: 'assignSession', sessionId: 'ky-hop' });
  return life;
}

function sendPapersAt(life: Life, at: string): void {
  life.record.jumpTo(at);
  sendPapers(life, 'ky-hop');
}

function deliveryTo(life: Life, addresseeId: string) {
  const dispatch = life.record.stateOf(streamId('dispatch', DOC)) as DispatchState | undefined;
  return dispatch?.deliveries[`${DOC}:${addresseeId}`];
}

function delegate(agencyId: string, id: string, where: Pick<DistributionAddressee, 'channel'> & Partial<DistributionAddressee>): DistributionAddressee {
  return { id: `${agencyId}-${id}`, agencyId, name: `Đại biểu ${id}`, aliases: [], ...where };
}
