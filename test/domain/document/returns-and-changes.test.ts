import { newLife, type Life } from './life';

describe('a return', () => {
  test('names the step it goes to and a reason, and the drafter has it again', () => {
    const life = atApproval();
    expect(life.act('chu-tich', { kind: 'return', toStepId: 'draft', wordsId: 'words-1' })).toEqual(['DocumentReturned', 'StepOpened']);
    expect(life.holders()).toEqual(['chuyen-vien']);
  });

  test('without a reason is refused', () => {
    expect(atApproval().act('chu-tich', { kind: 'return', toStepId: 'draft', wordsId: '' })).toBe('REASON_REQUIRED');
  });

  test('cannot go forward, nor to a step that has not been passed', () => {
    const life = atApproval();
    expect(life.act('chu-tich', { kind: 'return', toStepId: 'sign', wordsId: 'w' })).toBe('TARGET_STEP_NOT_ALLOWED');
    expect(life.act('chu-tich', { kind: 'return', toStepId: 'nowhere', wordsId: 'w' })).toBe('TARGET_STEP_NOT_ALLOWED');
  });

  test('to the form check leaves the content check standing, since the text is the same', () => {
    const life = atApproval();
    life.act('chu-tich', { kind: 'return', toStepId: 'check-form', wordsId: 'w' });
    expect(life.step()).toBe('check-form');
    life.check('chanh-van-phong');
    expect(life.step()).toBe('approve');
  });

  test('after the signature takes the signature away', () => {
    const life = atApproval();
    life.approve('chu-tich');
    life.sign('chu-tich');
    expect(life.act('van-thu', { kind: 'return', toStepId: 'approve', wordsId: 'w' })).toEqual(['DocumentReturned', 'StepOpened']);
    expect(life.state().signed).toBeUndefined();
    life.approve('chu-tich');
    expect(life.step()).toBe('sign');
  });

  test('while the seal is on its way releases the number it held', () => {
    const life = atSeal();
    life.act('van-thu', { kind: 'prepareSeal', preparationId: 'p', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf' });
    life.act('van-thu', { kind: 'return', toStepId: 'draft', wordsId: 'w' });
    const next = newSeal(life);
    expect(next.number).toBe(1);
  });
});

describe('a change of the text after approval', () => {
  test('voids both checks and the approval and goes back to those who gave them', () => {
    const life = atApproval();
    life.approve('chu-tich');
    life.act('chuyen-vien', { kind: 'revise', text: { version: 2, textSha256: 'text-2' }, recipients: life.state().recipients, findings: { empty: false, missing: [] } });
    expect(life.step()).toBe('check-content');
    life.check('truong-phong');
    life.check('chanh-van-phong');
    expect(life.step()).toBe('approve');
    expect(life.approve('chu-tich')).toBe('PREPARING');
  });

  test('by somebody else than its drafter is refused', () => {
    const life = atApproval();
    const text = { version: 2, textSha256: 'text-2' };
    expect(life.act('truong-phong', { kind: 'revise', text, recipients: [], findings: { empty: false, missing: [] } })).toBe('NOT_YOUR_TURN');
  });
});

describe('another field of work after a return', () => {
  test('is asked of the deputy in charge of it and approved anew, and the page is set anew; the checks of the same text stand', () => {
    const life = returnedReport('van-hoa');
    expect(life.state().passedOver).toEqual(['advise']);
    expect(reviseField(life, 'kinh-te')).toEqual(['FieldChanged', 'StepPassed', 'StepOpened']);
    expect([life.state().facts.field, life.step(), life.holders()]).toEqual(['kinh-te', 'advise', ['pct-kinh-te']]);
    expect([life.state().typeset, life.state().passed['check-form']?.act]).toEqual([undefined, 'checked']);
    life.act('pct-kinh-te', { kind: 'advise', textSha256: 'text-1' });
    expect(life.step()).toBe('approve');
  });

  test('can be taken away again, and nobody advises then', () => {
    const life = returnedReport('kinh-te');
    expect(reviseField(life, '')).toEqual(['FieldChanged', 'StepPassed', 'StepPassedOver', 'StepOpened']);
    expect([life.state().facts.field, life.step()]).toEqual([undefined, 'approve']);
  });

  test('the same field again changes nothing', () => {
    const life = returnedReport('kinh-te');
    expect(reviseField(life, 'kinh-te')).toEqual(['StepPassed', 'StepOpened']);
    expect([life.state().facts.field, life.step()]).toEqual(['kinh-te', 'approve']);
  });

  test('after the signature takes the signature away with the lines it was under', () => {
    const life = atSeal();
    expect(reviseField(life, '')).toEqual(['FieldChanged', 'StepOpened']);
    expect([life.state().signed, life.step()]).toEqual([undefined, 'approve']);
    expect(life.approve('chu-tich')).toBe('PREPARING');
  });
});

describe('lấy lại, rút hồ sơ trình', () => {
  test('whoever sent it takes it back while nobody has opened it', () => {
    const life = atApproval();
    expect(life.act('chanh-van-phong', { kind: 'takeBack' })).toEqual(['DocumentTakenBack', 'StepOpened']);
    expect(life.step()).toBe('check-form');
  });

  test('once its receiver has opened it, it cannot be taken back', () => {
    const life = atApproval();
    life.act('chu-tich', { kind: 'see' });
    expect(life.act('chanh-van-phong', { kind: 'takeBack' })).toBe('TOO_LATE_TO_TAKE_BACK');
  });

  test('nobody takes back what another sent', () => {
    expect(atApproval().act('truong-phong', { kind: 'takeBack' })).toBe('NOT_YOUR_TURN');
  });

  test('the drafter withdraws before issue, with a reason, and then nobody can act on it', () => {
    const life = atApproval();
    expect(life.act('chuyen-vien', { kind: 'withdraw', wordsId: '' })).toBe('REASON_REQUIRED');
    expect(life.act('chuyen-vien', { kind: 'withdraw', wordsId: 'w' })).toEqual(['DocumentWithdrawn']);
    expect(life.approve('chu-tich')).toBe('WITHDRAWN');
    expect(life.record.tasks()).toEqual([]);
  });

  test('an issued document can no longer be withdrawn', () => {
    const life = atSeal();
    life.seal('van-thu', 'dau-ubnd');
    expect(life.act('chuyen-vien', { kind: 'withdraw', wordsId: 'w' })).toBe('WRONG_STEP');
  });
});

function atApproval(): Life {
  const life = newLife();
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  return life;
}

function atSeal(): Life {
  const life = atApproval();
  life.approve('chu-tich');
  life.sign('chu-tich');
  return life;
}

/** A report that has been through everything before its approval, returned to its drafter. */
function returnedReport(field: string): Life {
  const life = newLife();
  life.submit('bc-ubnd-hdnd', { consultedPostIds: ['don-vi-1'], field });
  life.typeset();
  life.check('truong-phong');
  life.answer('don-vi-1', 'agree');
  life.system({ kind: 'look' });
  life.resolve('chuyen-vien');
  life.check('truong-phong');
  life.check('chanh-van-phong');
  if (life.step() === 'advise') life.act('pct-kinh-te', { kind: 'advise', textSha256: 'text-1' });
  life.act('chu-tich', { kind: 'return', toStepId: 'draft', wordsId: 'w' });
  return life;
}

function reviseField(life: Life, field: string) {
  const { text, recipients } = life.state();
  return life.act('chuyen-vien', { kind: 'revise', text, recipients, findings: { empty: false, missing: [] }, field });
}

/** Brings a returned document to the seal again and asks for its number. */
function newSeal(life: Life): { readonly number?: number } {
  const findings = { empty: false, missing: [] } as const;
  life.act('chuyen-vien', { kind: 'revise', text: life.state().text, recipients: life.state().recipients, findings });
  life.sign('chu-tich');
  life.act('van-thu', { kind: 'prepareSeal', preparationId: 'again', sealId: 'dau-ubnd', bytesSha256: 'signed-pdf' });
  return { number: life.state().preparation?.seal?.number };
}
