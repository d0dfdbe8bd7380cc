import { accessFactsOf } from '../../../domain/policy/document-access-facts';
import { documentAccess } from '../../../domain/policy/document-access';
import { offeredActs } from '../../../domain/policy/offered-acts';
import { viewerOn } from '../../../domain/policy/viewer';
import { newLife, type Life } from './life';
import { staffedWard } from './ward';

const TODAY = '2026-11-02';

describe('a leader who asks for an explanation', () => {
  test('keeps the document at the step, and who is asked has it as work until they answer in words', () => {
    const life = beforeTheChairman();
    expect(life.act('chu-tich', { kind: 'askExplanation', toPostId: 'chuyen-vien', wordsId: '' })).toBe('REASON_REQUIRED');
    expect(life.act('chu-tich', { kind: 'askExplanation', toPostId: 'chuyen-vien', wordsId: 'vi-sao' })).toEqual(['WordAsked']);
    expect([life.step(), ...life.holders()]).toEqual(['approve', 'chu-tich']);
    expect(work(life)).toEqual(['approve chu-tich', 'explanation chuyen-vien']);
    expect(life.record.tasks().find((task) => task.stepKind === 'explanation')?.dueAt).toBe(life.state().current?.dueAt);
    expect(life.act('truong-phong', { kind: 'giveWord', askId: '1', wordsId: 'w' })).toBe('NOT_YOUR_TURN');
    expect(life.act('chuyen-vien', { kind: 'giveWord', askId: '1' })).toBe('WORDS_REQUIRED');
    expect(life.act('chuyen-vien', { kind: 'giveWord', askId: '1', wordsId: 'giai-trinh' })).toEqual(['WordGiven']);
    expect(life.act('chuyen-vien', { kind: 'giveWord', askId: '1', wordsId: 'nua' })).toBe('ASK_ENDED');
    expect(work(life)).toEqual(['approve chu-tich']);
    expect(life.state().asked).toMatchObject([{ ask: 'explanation', wordsId: 'vi-sao', given: { postId: 'chuyen-vien', wordsId: 'giai-trinh' } }]);
  });

  test('asks its drafter or whoever passed it on, nobody else, and nobody twice for the same while it is open', () => {
    const life = beforeTheChairman();
    expect(life.act('chu-tich', { kind: 'askExplanation', toPostId: 'don-vi-1', wordsId: 'w' })).toBe('ASK_WHOM');
    expect(life.act('chu-tich', { kind: 'askExplanation', toPostId: 'chu-tich', wordsId: 'w' })).toBe('ASK_WHOM');
    expect(life.act('chu-tich', { kind: 'askExplanation', toPostId: 'truong-phong', wordsId: 'w' })).toEqual(['WordAsked']);
    expect(life.act('chu-tich', { kind: 'askExplanation', toPostId: 'truong-phong', wordsId: 'w2' })).toEqual([]);
    expect(life.act('truong-phong', { kind: 'askExplanation', toPostId: 'chuyen-vien', wordsId: 'w' })).toBe('NOT_YOUR_TURN');
  });

  test('decides without it when they want to: the question ends with the step', () => {
    const life = beforeTheChairman();
    life.act('chu-tich', { kind: 'askExplanation', toPostId: 'chuyen-vien', wordsId: 'vi-sao' });
    life.approve('chu-tich');
    expect(work(life)).toEqual(['sign chu-tich']);
    expect(life.act('chuyen-vien', { kind: 'giveWord', askId: '1', wordsId: 'muon' })).toBe('ASK_ENDED');
  });

  test('has opened it: it is not taken back any more', () => {
    const life = beforeTheChairman();
    life.act('chu-tich', { kind: 'askExplanation', toPostId: 'chuyen-vien', wordsId: 'vi-sao' });
    expect(life.act('chanh-van-phong', { kind: 'takeBack' })).toBe('TOO_LATE_TO_TAKE_BACK');
  });
});

describe('a document passed on to be read', () => {
  test('is seen by those it was passed to, in their own agency, and read when they say so', () => {
    const life = beforeTheChairman();
    expect(maySee(life, 'don-vi-3')).toBe('none');
    expect(life.act('chu-tich', { kind: 'passToRead', toPostIds: ['don-vi-3', 'van-thu', 'don-vi-3'] })).toEqual(['WordAsked', 'WordAsked']);
    expect(maySee(life, 'don-vi-3')).toBe('whole');
    expect(work(life)).toEqual(['approve chu-tich', 'reading don-vi-3', 'reading van-thu']);
    expect(life.act('don-vi-3', { kind: 'giveWord', askId: '1' })).toEqual(['WordGiven']);
    expect(life.act('van-thu', { kind: 'giveWord', askId: '2', wordsId: 'da-ro' })).toEqual(['WordGiven']);
    expect(work(life)).toEqual(['approve chu-tich']);
  });

  test('is passed to nobody of another agency', () => {
    const life = beforeTheChairman();
    expect(life.act('chu-tich', { kind: 'passToRead', toPostIds: ['van-thu', 'bi-thu'] })).toBe('ASK_WHOM');
  });

  test('can still be read when it has gone on, until it is filed', () => {
    const life = beforeTheChairman();
    life.act('chu-tich', { kind: 'passToRead', toPostIds: ['don-vi-3'] });
    life.approve('chu-tich');
    expect(work(life)).toContain('reading don-vi-3');
    life.act('chuyen-vien', { kind: 'withdraw', wordsId: 'rut' });
    expect(work(life)).toEqual([]);
  });
});

describe('the opinion of the Party committee', () => {
  test('is asked for by a leader and keyed in by the chief of the own office: its papers may not be copied', () => {
    const life = beforeTheChairman();
    expect(life.act('chu-tich', { kind: 'askPartyCommittee', wordsId: 'xin-y-kien' })).toEqual(['WordAsked']);
    expect(work(life)).toEqual(['approve chu-tich', 'party-opinion chanh-van-phong']);
    expect(life.act('chanh-van-phong', { kind: 'giveWord', askId: '1', wordsId: 'thong-nhat' })).toEqual(['WordGiven']);
    expect(life.state().asked?.[0]?.given?.wordsId).toBe('thong-nhat');
  });

  test('is not asked for at a check, nor by a Party committee of itself', () => {
    const notice = newLife();
    notice.submit('van-ban-thuong');
    expect(notice.act('truong-phong', { kind: 'askPartyCommittee', wordsId: 'w' })).toBe('WRONG_STEP');
    const conclusion = newLife();
    conclusion.submit('kl-du');
    conclusion.check('cvp-du');
    expect(conclusion.act('pbt', { kind: 'askPartyCommittee', wordsId: 'w' })).toBe('ASK_WHOM');
  });
});

test('the page offers these answers to a leader, and the answer to who was asked', () => {
  const life = beforeTheChairman();
  expect(offered(life, 'chu-tich')).toEqual(['approve', 'return', 'askExplanation', 'passToRead', 'askPartyCommittee']);
  life.act('chu-tich', { kind: 'askExplanation', toPostId: 'truong-phong', wordsId: 'w' });
  expect(offered(life, 'truong-phong')).toEqual(['giveWord']);
});

test('agreement may carry a note', () => {
  const life = beforeTheChairman();
  const { text, typeset } = life.state();
  const approval = { kind: 'approve', textSha256: text.textSha256, bytesSha256: typeset?.pdfSha256 ?? '', wordsId: 'luu-y' } as const;
  expect(life.act('chu-tich', approval)).toContain('StepPassed');
});

function beforeTheChairman(): Life {
  const life = newLife();
  life.submit('van-ban-thuong');
  life.typeset();
  life.check('truong-phong');
  life.check('chanh-van-phong');
  return life;
}

function work(life: Life): readonly string[] {
  return life.record.tasks().map((task) => `${task.stepKind} ${task.postId}`);
}

function maySee(life: Life, postId: string) {
  return documentAccess(viewerOn(staffedWard, `person-of-${postId}`, TODAY), accessFactsOf(life.state(), staffedWard, { addressedPostIds: [] }));
}

function offered(life: Life, postId: string): readonly string[] {
  return offeredActs(viewerOn(staffedWard, `person-of-${postId}`, TODAY), life.state(), TODAY).map((act) => act.kind);
}
