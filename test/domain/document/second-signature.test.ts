import type { DocumentFacts } from '../../../domain/document/document-events';
import { newLife, type Life } from './life';
import { staffedWard } from './ward';

const DEPUTY = 'pct-kinh-te';
const BY_TWO: Partial<DocumentFacts> = { coSignerPostId: DEPUTY, field: 'kinh-te' };

describe('a document that two leaders sign', () => {
  test('goes to the second when the first has signed, with a deadline of its own, and to the seal after both', () => {
    const life = atFirstSignature();
    life.sign('chu-tich');
    expect([life.step(), life.holders()]).toEqual(['co-sign', [DEPUTY]]);
    expect(life.state().current?.dueAt).toBeDefined();
    expect(signSecond(life)).toEqual(['DocumentSigned', 'StepPassed', 'StepOpened']);
    expect(life.step()).toBe('seal');
    expect(life.state().signed).toMatchObject({
      personId: 'person-of-chu-tich', pdfSha256: 'signed-by-two',
      second: { personId: `person-of-${DEPUTY}`, onPdfSha256: 'signed-pdf', lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
    });
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
  });

  test('the second signs what the first signed, and nothing else', () => {
    const life = atFirstSignature();
    life.sign('chu-tich');
    expect(prepareSecond(life, 'pdf-of-text-1')).toBe('BYTES_CHANGED');
  });

  test('a return between the two takes the first signature away', () => {
    const life = atFirstSignature();
    life.sign('chu-tich');
    life.act(DEPUTY, { kind: 'return', toStepId: 'check-content', wordsId: 'w' });
    expect(life.state().signed).toBeUndefined();
    life.check('truong-phong');
    expect(life.step()).toBe('sign');
  });

  test('a new text between the two goes back to all who saw the old one', () => {
    const life = atFirstSignature();
    life.sign('chu-tich');
    const text = { version: 2, textSha256: 'text-2' };
    life.act('chuyen-vien', { kind: 'revise', text, recipients: life.state().recipients, findings: { empty: false, missing: [] } });
    expect([life.step(), life.state().signed]).toEqual(['check-content', undefined]);
  });

  test('a return after both takes both away', () => {
    const life = atFirstSignature();
    life.sign('chu-tich');
    signSecond(life);
    life.act('van-thu', { kind: 'return', toStepId: 'approve', wordsId: 'w' });
    life.approve('chu-tich');
    expect([life.step(), life.state().signed]).toEqual(['sign', undefined]);
  });

  test('is withdrawn between the two like any other', () => {
    const life = atFirstSignature();
    life.sign('chu-tich');
    expect(life.act('chuyen-vien', { kind: 'withdraw', wordsId: 'w' })).toEqual(['DocumentWithdrawn']);
    expect(prepareSecond(life, 'signed-pdf')).toBe('WITHDRAWN');
  });

  test('is not signed by the first while the second could not: nothing is left with one signature of two', () => {
    const mandates = staffedWard.mandates.map((mandate) => ({ ...mandate, until: '2026-11-02' }));
    const life = atFirstSignature(newLife({ organisation: { ...staffedWard, mandates } }));
    life.record.jumpTo('2026-11-03T02:00:00.000Z');
    expect(life.sign('chu-tich')).toBe('SECOND_CANNOT_SIGN');
    expect(life.act('chu-tich', onPaper('pdf-of-text-1'))).toBe('NO_SIGNING_AUTHORITY');
  });
});

describe('ký giấy by two', () => {
  test('given one paper to be signed by both, when văn thư holds it with both hands, then its scan bears both names and the seal', () => {
    const life = atFirstSignature();
    expect(life.act('chu-tich', onPaper('pdf-of-text-1'))).toEqual(['PaperSigningChosen', 'StepPassed', 'StepOpened']);
    expect([life.step(), life.state().paper?.second]).toEqual(['seal', { personId: `person-of-${DEPUTY}`, postId: DEPUTY }]);
    expect(life.act('van-thu', { kind: 'confirmPaperSigned' })).toEqual(['SignedOnPaper', 'NumberGiven']);
    life.act('van-thu', { kind: 'takeScan', scanSha256: 'scan', pdfSha256: 'scan-with-field', pages: 2, wordsId: 'w' });
    expect(life.state().signed).toMatchObject({
      onPaper: true, personId: 'person-of-chu-tich', lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      second: { personId: `person-of-${DEPUTY}`, lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
    });
    life.act('van-thu', { kind: 'prepareSeal', preparationId: 'seal-0', sealId: 'dau-ubnd', bytesSha256: 'scan-with-field' });
    expect(life.state().preparation).not.toHaveProperty('coSigned');
    expect(life.seal('van-thu', 'dau-ubnd')).toContain('DocumentIssued');
  });

  test('given the first has signed digitally, when the second asks for paper, then both sign the approved page by hand', () => {
    const life = atFirstSignature();
    expect(life.act(DEPUTY, onPaper('pdf-of-text-1'))).toBe('NOT_YOUR_TURN');
    life.sign('chu-tich');
    expect(life.act(DEPUTY, onPaper('signed-pdf'))).toContain('PaperSigningChosen');
    expect(life.state()).toMatchObject({ current: { stepId: 'seal' }, signed: undefined, paper: { basePdfSha256: 'pdf-of-text-1' } });
  });

  test('given it is on paper, when it goes back to digital, then the first signs before the second again', () => {
    const life = atFirstSignature();
    life.sign('chu-tich');
    life.act('van-thu', onPaper('signed-pdf'));
    life.act(DEPUTY, { kind: 'signDigitally' });
    expect([life.step(), life.state().signed]).toEqual(['sign', undefined]);
    life.sign('chu-tich');
    expect(signSecond(life)).toContain('DocumentSigned');
  });
});

describe('the second leader', () => {
  test.each([
    ['the first one again', { coSignerPostId: 'chu-tich' }, 'SAME_SIGNER'],
    ['a deputy without that field', { coSignerPostId: DEPUTY, field: 'y-te' }, 'NO_SIGNING_AUTHORITY'],
    ['an officer', { coSignerPostId: 'chuyen-vien' }, 'NO_SIGNING_AUTHORITY'],
    ['somebody of the Party on a paper of the State', { coSignerPostId: 'bi-thu' }, 'NO_SIGNING_AUTHORITY'],
  ] as const)('is not %s', (_, facts, code) => {
    expect(newLife().submit('van-ban-thuong', facts)).toBe(code);
  });
});

function atFirstSignature(life: Life = newLife()): Life {
  life.submit('van-ban-thuong', BY_TWO);
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  life.approve('chu-tich');
  return life;
}

function onPaper(bytesSha256: string) {
  return { kind: 'signOnPaper', bytesSha256 } as const;
}

function prepareSecond(life: Life, bytesSha256: string) {
  return life.act(DEPUTY, { kind: 'prepareSignature', preparationId: 'sig-2', certificateId: `cert-${DEPUTY}`, bytesSha256 });
}

function signSecond(life: Life) {
  prepareSecond(life, 'signed-pdf');
  life.system({ kind: 'recordPrepared', preparationId: 'sig-2', pdfSha256: 'with-a-hole', attributes: 'AAAA' });
  life.act(DEPUTY, { kind: 'completeSignature', preparationId: 'sig-2', value: 'BBBB' });
  return life.system({ kind: 'recordSigned', preparationId: 'sig-2', pdfSha256: 'signed-by-two' });
}
