import type { CouncilResult } from '../../../domain/document/document-events';
import { approvedReport, deliverMail, planSession, recordResult } from './approved-report';
import { DOC, newLife, type Life } from './life';

describe('a notice on the short route', () => {
  test('goes through both checks, approval, signature and seal to its addressees, and is filed', () => {
    const life = newLife();
    life.submit('van-ban-thuong');
    life.typeset();
    expect(life.holders()).toEqual(['truong-phong']);
    life.check('truong-phong');
    expect(life.holders()).toEqual(['chanh-van-phong']);
    life.check('chanh-van-phong');
    life.approve('chu-tich');
    life.sign('chu-tich');
    expect(life.holders()).toEqual(['van-thu']);
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
    expect(life.state().issued).toMatchObject({ number: 1, printedNumber: '01/TB-UBND', issuedOn: '2026-11-02' });
    deliverMail(life);
    expect(life.state().closed?.why).toBe('filed');
  });
});

describe('a conclusion of the Party committee', () => {
  test('is put to the members, needs more than half of all of them, and is numbered by the term', () => {
    const life = newLife();
    life.submit('kl-du');
    life.check('cvp-du');
    life.act('pbt', { kind: 'advise', textSha256: 'text-1' });
    for (const member of ['bi-thu', 'pbt', 'uy-vien-1', 'uy-vien-2']) life.vote(member, 'for');
    for (const member of ['uy-vien-3', 'uy-vien-4']) life.vote(member, 'against');
    expect(life.step()).toBe('poll');
    life.vote('uy-vien-5', 'against');
    expect(life.step()).toBe('resolve');
    life.resolve('cv-du');
    life.check('cvp-du');
    life.typeset();
    life.approve('bi-thu');
    life.sign('bi-thu');
    life.seal('van-thu-du', 'dau-du');
    expect(life.state().issued?.printedNumber).toBe('01-KL/ĐU');
    expect(life.state().signed?.lines).toEqual(['T/M BAN CHẤP HÀNH', 'BÍ THƯ']);
    expect(life.record.bound).toEqual([{ seriesId: 'so-kl', scope: '2025-2030', number: 1, documentId: DOC }]);
  });

  test('goes back to its drafter when half of the members or fewer are for it', () => {
    const life = newLife();
    life.submit('kl-du');
    life.check('cvp-du');
    life.act('pbt', { kind: 'advise', textSha256: 'text-1' });
    for (const member of ['bi-thu', 'pbt', 'uy-vien-1']) life.vote(member, 'for');
    for (const member of ['uy-vien-2', 'uy-vien-3', 'uy-vien-4', 'uy-vien-5']) life.vote(member, 'against');
    expect(life.step()).toBe('draft');
    expect(life.holders()).toEqual(['cv-du']);
  });
});

describe('a report to the council', () => {
  test.each([
    ['after-session', ['council', 'sign', 'seal', 'dispatch']],
    ['before-papers', ['council-verification', 'sign', 'seal', 'council', 'dispatch']],
    ['before-verification', ['sign', 'seal', 'council', 'dispatch']],
  ] as const)('signed %s passes its steps in that order', (signAt, order) => {
    const life = approvedReport(signAt);
    const seen = order.map((expected) => {
      const step = life.step();
      if (step === expected) finishStep(life, step);
      return step;
    });
    expect(seen).toEqual(order);
    expect(life.state().closed?.why).toBe('filed');
  });

  test('whose result asks for more goes back to be completed and is not put to the session again', () => {
    const life = approvedReport('after-session');
    putOnAgenda(life, 'supplement-required');
    expect(life.step()).toBe('resolve');
    life.resolve('chuyen-vien', { version: 2, textSha256: 'text-2' });
    life.check('truong-phong');
    life.check('chanh-van-phong');
    life.act('pct-kinh-te', { kind: 'advise', textSha256: 'text-2' });
    life.typeset();
    life.approve('chu-tich');
    expect(life.step()).toBe('sign');
  });

  test.each(['supplement-required', 'passed-with-changes', 'not-passed'] as const)(
    'that was issued before the session is not changed by its result (%s): number and signature stand, and it goes out', (result) => {
      const life = approvedReport('before-verification');
      life.sign('chu-tich');
      life.seal('van-thu', 'dau-ubnd');
      const { issued, signed } = life.state();
      putOnAgenda(life, result);
      expect(life.step()).toBe('dispatch');
      expect(life.state()).toMatchObject({ issued, signed, council: { result } });
    });

  test('that the session did not reach waits for the next one, and is not put twice on the same agenda', () => {
    const life = approvedReport('after-session');
    putOnAgenda(life, 'moved-to-next-session');
    expect(life.step()).toBe('council');
    expect(life.state().council).toBeUndefined();
    planSession(life, 'ky-hop-2', '2027-03-09');
    expect(life.act('vp-hdnd', { kind: 'assignSession', sessionId: 'ky-hop-2' })).toEqual(['CouncilSessionAssigned']);
    expect(life.act('vp-hdnd', { kind: 'assignSession', sessionId: 'ky-hop-2' })).toEqual([]);
  });
});

function finishStep(life: Life, step: string): void {
  if (step === 'council-verification') life.check('vp-hdnd');
  else if (step === 'council') putOnAgenda(life, 'considered');
  else if (step === 'sign') life.sign('chu-tich');
  else if (step === 'seal') life.seal('van-thu', 'dau-ubnd');
  else deliverMail(life);
}

function putOnAgenda(life: Life, result: CouncilResult): void {
  planSession(life, 'ky-hop-1');
  life.act('vp-hdnd', { kind: 'assignSession', sessionId: 'ky-hop-1' });
  recordResult(life, 'ky-hop-1', result);
}
