import { ruleValue } from '../../../domain/rulepacks/rule-value';
import { silenceOf } from '../../../domain/steps/consult/consult-step';
import { newLife, type Life } from './life';
import { staffedWard } from './ward';

const UNITS = Array.from({ length: 8 }, (_, index) => `don-vi-${index + 1}`);

describe('a consultation of eight units', () => {
  test('is one task for each unit, and the last answer closes it', () => {
    const life = asked();
    expect(life.record.tasks().map((task) => task.postId)).toEqual(UNITS);
    UNITS.slice(0, 7).forEach((unit) => life.answer(unit, 'agree'));
    expect(life.step()).toBe('consult');
    life.answer('don-vi-8', 'agree');
    expect(life.step()).toBe('resolve');
    expect(life.holders()).toEqual(['chuyen-vien']);
  });

  test('ends at its deadline, names the silent as deemed consent, and whoever is late hears when it closed', () => {
    const life = asked();
    life.answer('don-vi-1', 'agree');
    const dueAt = life.state().current?.dueAt ?? '';
    const consultation = `consultation/doc-1/${life.state().round}` as const;
    life.record.waitUntil(dueAt);
    expect(life.step()).toBe('resolve');
    const late = { kind: 'person', personId: 'person-of-don-vi-2', postId: 'don-vi-2' } as const;
    expect(life.record.commit(consultation, late, { kind: 'giveOpinion', answer: 'agree', textSha256: 'text-1' } as const))
      .toMatchObject({ refusal: { code: 'CONSULTATION_CLOSED' } });
  });

  test('whose silence means what the rule pack says on the day it opens, written down with its source', () => {
    const opened = asked().state();
    expect(opened.route.steps.find((step) => step.kind === 'consult')).not.toHaveProperty('onSilence');
    const rule = ruleValue('state-nd30', 'silence-in-consultation', '2026-11-02');
    expect(opened.silence).toEqual({ value: rule.value, source: rule.source });
    expect(silenceOf(opened)).toBe('deemed-consent');
  });

  test('silence is no consent where the rules do not say so: the Party pack', () => {
    const organisation = { ...staffedWard, agencies: staffedWard.agencies.map((agency) => (agency.id === 'ubnd' ? { ...agency, pack: 'party-hd05' as const } : agency)) };
    const life = newLife({ organisation });
    life.submit('bc-ubnd-hdnd', { signerPostId: 'chu-tich' });
    life.check('truong-phong');
    expect(life.state().silence).toMatchObject({ value: 'none', source: expect.stringContaining('Mặc định của Trình') });
    expect(silenceOf(life.state())).toBe('none');
  });

  test('a document handed in when its route still said it keeps what its route says', () => {
    const opened = asked().state();
    const { silence: _, ...before } = opened;
    const steps = opened.route.steps.map((step) => (step.kind === 'consult' ? { ...step, onSilence: 'deemed-consent' as const } : step));
    expect(silenceOf({ ...before, route: { ...opened.route, version: 1, steps } })).toBe('deemed-consent');
    expect(silenceOf(before)).toBe('none');
  });

  test('an answer never moves the version of the document', () => {
    const life = asked();
    const before = life.record.standingOf('document/doc-1')?.seq;
    life.answer('don-vi-1', 'agree');
    expect(life.record.standingOf('document/doc-1')?.seq).toBe(before);
  });

  test('a unit answers once, says why it disagrees, and only those asked answer', () => {
    const life = asked();
    expect(life.answer('don-vi-1', 'disagree')).toBe('REASON_REQUIRED');
    life.answer('don-vi-1', 'disagree', 'words-1');
    expect(life.answer('don-vi-1', 'agree')).toBe('ALREADY_ANSWERED');
    expect(life.answer('van-thu', 'agree')).toBe('NOT_ASKED');
  });

  test('the report cannot go on while a comment is neither taken up nor explained', () => {
    const life = asked();
    UNITS.forEach((unit) => life.answer(unit, 'disagree', 'words'));
    const { text, recipients } = life.state();
    expect(life.act('chuyen-vien', { kind: 'resolve', text, recipients, findings: { empty: false, missing: [] }, unanswered: 3 })).toBe('ANSWERS_INCOMPLETE');
  });

  test('a withdrawn report asks nobody any more', () => {
    const life = asked();
    life.act('chuyen-vien', { kind: 'withdraw', wordsId: 'w' });
    expect(life.record.tasks()).toEqual([]);
  });
});

describe('time at a step', () => {
  test('a deadline that would fall into Tết falls after it', () => {
    // Monday 9 February 2026 plus five working days: the week of Tết, 16-20 February, is off
    const life = newLife({ at: '2026-02-09T02:00:00.000Z' });
    life.submit('bc-ubnd-hdnd');
    life.check('truong-phong');
    expect(life.state().current?.dueAt).toBe('2026-02-23T10:00:00.000Z');
  });

  test('what is not done by then is overdue once, and its holder is reminded', () => {
    const life = newLife();
    life.submit('van-ban-thuong');
    const dueAt = life.state().current?.dueAt ?? '';
    life.record.waitUntil(dueAt);
    life.record.waitUntil(dueAt);
    expect(life.state().current).toMatchObject({ overdue: true, stepId: 'check-content' });
    expect(life.record.standingOf('document/doc-1')?.effects.map((effect) => effect.kind)).toContain('remindHolders');
  });

  test('its holder hears that it is overdue also when there was no morning to remind them before', () => {
    // opened on Monday at nine for Monday at five: the seal
    const life = newLife();
    life.submit('van-ban-thuong');
    life.typeset();
    life.check('truong-phong');
    life.check('chanh-van-phong');
    life.approve('chu-tich');
    life.sign('chu-tich');
    expect(life.state().current).toMatchObject({ stepId: 'seal', remindAt: ['2026-11-02T10:00:00.000Z'] });
    life.record.waitUntil('2026-11-02T10:00:00.000Z');
    expect(life.state().current).toMatchObject({ overdue: true, remindersDue: 1, remindersSent: 0 });
  });

  test('nobody in charge of the field: the step is passed over, and that is written down', () => {
    const life = newLife();
    life.submit('bc-ubnd-hdnd', { field: 'khong-ai-phu-trach' });
    life.check('truong-phong');
    UNITS.forEach((unit) => life.answer(unit, 'agree'));
    life.resolve('chuyen-vien');
    life.check('truong-phong');
    expect(life.check('chanh-van-phong')).toEqual(['StepPassed', 'StepPassedOver', 'StepOpened']);
    expect(life.step()).toBe('approve');
  });
});

function asked(): Life {
  const life = newLife();
  life.submit('bc-ubnd-hdnd');
  life.check('truong-phong');
  return life;
}
