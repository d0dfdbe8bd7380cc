import { newLife } from './life';
import { staffedWard } from './ward';

const NOBODY_BESIDE = { recipients: [] };

describe('a document marked THỬ', () => {
  test('goes through checks, approval and signature, and is over: no number, no seal, no way out of the house', () => {
    const life = newLife();
    life.submit('van-ban-thu', NOBODY_BESIDE);
    life.typeset();
    life.check('truong-phong');
    life.check('chanh-van-phong');
    life.approve('chu-tich');
    expect(life.sign('chu-tich')).toEqual(expect.arrayContaining(['DocumentSigned', 'TrialEnded']));
    expect(life.state()).toMatchObject({ closed: { why: 'tried' } });
    expect(life.state().issued).toBeUndefined();
    expect(life.record.bound).toEqual([]);
  });

  test('is not numbered even where the book gives numbers before the signature', () => {
    const series = staffedWard.series.map((one) => ({ ...one, givenWhen: 'before-signature' as const }));
    const life = newLife({ organisation: { ...staffedWard, series } });
    life.submit('van-ban-thu', NOBODY_BESIDE);
    expect(life.state().route.steps.map(({ kind }) => kind)).toEqual(['draft', 'check', 'check', 'approve', 'sign']);
  });

  test('may come back to a check and goes on from there', () => {
    const life = newLife();
    life.submit('van-ban-thu', NOBODY_BESIDE);
    life.typeset();
    life.check('truong-phong');
    life.check('chanh-van-phong');
    life.act('chu-tich', { kind: 'return', toStepId: 'check-form', wordsId: 'why' });
    expect(life.holders()).toEqual(['chanh-van-phong']);
    life.check('chanh-van-phong');
    expect(life.step()).toBe('approve');
  });

  test('is not signed by hand, since nobody would number or scan the paper', () => {
    const life = newLife();
    life.submit('van-ban-thu', NOBODY_BESIDE);
    life.typeset();
    life.check('truong-phong');
    life.check('chanh-van-phong');
    life.approve('chu-tich');
    expect(life.act('chu-tich', { kind: 'signOnPaper', bytesSha256: life.state().typeset?.pdfSha256 ?? '' })).toBe('TRIAL_NOT_ON_PAPER');
  });

  test('is the only document that may reach nobody', () => {
    expect(newLife().submit('van-ban-thuong', NOBODY_BESIDE)).toBe('RECIPIENTS_MISSING');
  });
});
