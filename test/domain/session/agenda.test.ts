import type { SessionState } from '../../../domain/session/session';
import { streamId } from '../../../domain/stream/stream-id';
import { approvedReport, COUNCIL_OFFICE, planSession, recordResult } from '../document/approved-report';
import { DOC, type Life } from '../document/life';

describe('a report moved to the agenda of another session', () => {
  test('leaves the first in the same act, which says where it came from', () => {
    const life = onTheAgenda();
    planSession(life, 'ky-hop-sau', '2027-03-09');
    expect(assign(life, 'ky-hop-sau')).toEqual(['CouncilSessionAssigned']);
    expect(agenda(life, 'ky-hop')).toEqual([]);
    expect(agenda(life, 'ky-hop-sau')).toEqual([DOC]);
    const first = streamId('session', 'ky-hop');
    expect(life.record.commit(first, COUNCIL_OFFICE, { kind: 'recordResult', documentId: DOC, result: 'considered' } as const))
      .toMatchObject({ refusal: { code: 'NOT_ON_AGENDA' } });
    expect(life.record.commit(first, COUNCIL_OFFICE, { kind: 'close' } as const)).not.toHaveProperty('refusal');
  });

  test('stays on the first when its result is there already', () => {
    const life = onTheAgenda();
    recordResult(life, 'ky-hop', 'moved-to-next-session');
    planSession(life, 'ky-hop-sau', '2027-03-09');
    assign(life, 'ky-hop-sau');
    expect(agenda(life, 'ky-hop')).toEqual([DOC]);
    expect(agenda(life, 'ky-hop-sau')).toEqual([DOC]);
  });

  test('is put on the agenda of no session that is closed or not there', () => {
    const life = onTheAgenda();
    planSession(life, 'da-be-mac');
    life.record.commit(streamId('session', 'da-be-mac'), COUNCIL_OFFICE, { kind: 'close' } as const);
    expect(assign(life, 'da-be-mac')).toBe('SESSION_CLOSED');
    expect(assign(life, 'khong-co')).toBe('NOT_FOUND');
    expect(agenda(life, 'ky-hop')).toEqual([DOC]);
  });
});

describe('the verification of a report', () => {
  test('can return it with a reason to whoever completes it; completed, it is verified anew', () => {
    const life = approvedReport('before-papers');
    expect(life.act('vp-hdnd', { kind: 'return', toStepId: 'resolve', wordsId: '' })).toBe('REASON_REQUIRED');
    expect(life.act('chuyen-vien', { kind: 'return', toStepId: 'resolve', wordsId: 'thieu-so-lieu' })).toBe('NOT_YOUR_TURN');
    expect(life.act('vp-hdnd', { kind: 'return', toStepId: 'resolve', wordsId: 'thieu-so-lieu' })).toEqual(['DocumentReturned', 'StepOpened']);
    expect([life.step(), ...life.holders()]).toEqual(['resolve', 'chuyen-vien']);
    life.resolve('chuyen-vien', { version: 2, textSha256: 'text-2' });
    life.check('truong-phong');
    life.check('chanh-van-phong');
    life.act('pct-kinh-te', { kind: 'advise', textSha256: 'text-2' });
    life.typeset();
    life.approve('chu-tich');
    expect(life.step()).toBe('council-verification');
    life.check('vp-hdnd');
    expect(life.step()).toBe('sign');
  });

  test('of the council as a whole takes what it returns off its agenda', () => {
    const life = onTheAgenda();
    expect(life.act('vp-hdnd', { kind: 'return', toStepId: 'approve', wordsId: 'xin-y-kien' })).toEqual(['DocumentReturned', 'StepOpened']);
    expect([life.step(), ...life.holders()]).toEqual(['approve', 'chu-tich']);
    expect(agenda(life, 'ky-hop')).toEqual([]);
    life.approve('chu-tich');
    assign(life, 'ky-hop');
    expect(agenda(life, 'ky-hop')).toEqual([DOC]);
  });

  test('cannot return what was issued: number and seal are not taken back by a return', () => {
    const life = approvedReport('before-verification');
    life.sign('chu-tich');
    life.seal('van-thu', 'dau-ubnd');
    expect(life.step()).toBe('council');
    expect(life.act('vp-hdnd', { kind: 'return', toStepId: 'approve', wordsId: 'w' })).toBe('TARGET_STEP_NOT_ALLOWED');
  });
});

describe('a report on an agenda', () => {
  test('that is withdrawn leaves it, so that the session can be closed', () => {
    const life = onTheAgenda();
    life.act('chuyen-vien', { kind: 'withdraw', wordsId: 'rut' });
    expect(agenda(life, 'ky-hop')).toEqual([]);
  });

  test('is not taken back by whoever approved it: the office has touched it', () => {
    const life = onTheAgenda();
    expect(life.act('chu-tich', { kind: 'takeBack' })).toBe('TOO_LATE_TO_TAKE_BACK');
    expect(agenda(life, 'ky-hop')).toEqual([DOC]);
  });
});

function onTheAgenda(): Life {
  const life = approvedReport('after-session');
  planSession(life, 'ky-hop');
  assign(life, 'ky-hop');
  return life;
}

function assign(life: Life, sessionId: string) {
  return life.act('vp-hdnd', { kind: 'assignSession', sessionId });
}

function agenda(life: Life, sessionId: string): readonly string[] {
  const session = life.record.stateOf(streamId('session', sessionId)) as SessionState;
  return session.items.map((item) => item.documentId);
}
