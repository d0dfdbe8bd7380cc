import { newLife, DOC, type Life } from '../document/life';

const MEMBERS = ['bi-thu', 'pbt', 'uy-vien-1', 'uy-vien-2', 'uy-vien-3', 'uy-vien-4', 'uy-vien-5'];

describe('an opinion', () => {
  test.each(['disagree', 'agree-with-remarks'] as const)('that says %s says why', (answer) => {
    const life = consulted();
    expect(give(life, { answer, textSha256: 'text-1' })).toBe('REASON_REQUIRED');
    expect(give(life, { answer, textSha256: 'text-1', wordsId: 'why' })).toEqual(['AnswerGiven']);
  });

  test('speaks of the text that is asked about, and of no other', () => {
    expect(give(consulted(), { answer: 'agree', textSha256: 'text-0' })).toBe('TEXT_CHANGED');
  });

  test('is not given as a vote, nor a vote as an opinion', () => {
    const life = consulted();
    expect(life.record.commit(consultation(life), at('don-vi-1'), { kind: 'castVote', answer: 'for', textSha256: 'text-1' } as const))
      .toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  test('that is the last one says so to whoever gave it', () => {
    const life = consulted('don-vi-1', 'don-vi-2');
    const body = { kind: 'giveOpinion', answer: 'agree', textSha256: 'text-1' } as const;
    expect(life.record.commit(consultation(life), at('don-vi-1'), body)).toMatchObject({ answer: { complete: false } });
    expect(life.record.commit(consultation(life), at('don-vi-2'), body)).toMatchObject({ answer: { complete: true } });
  });

  test('past the deadline is refused with the time, also when nobody has looked yet', () => {
    const life = consulted('don-vi-1', 'don-vi-2');
    const stream = consultation(life);
    life.record.jumpTo('2026-11-09T10:00:00.000Z');
    expect(life.record.commit(stream, at('don-vi-1'), { kind: 'giveOpinion', answer: 'agree', textSha256: 'text-1' } as const))
      .toMatchObject({ refusal: { code: 'CONSULTATION_CLOSED', facts: { at: '17:00 ngày 09/11/2026' } } });
  });
});

describe('a ballot', () => {
  test('at whose end members were silent counts their silence as no vote at all', () => {
    const life = balloted();
    for (const member of MEMBERS.slice(0, 4)) life.vote(member, 'for');
    expect(life.step()).toBe('poll');
    life.record.waitUntil(life.state().current?.dueAt ?? '');
    expect(life.step()).toBe('resolve');
  });

  test('that ends with fewer than half of all members for it goes back, however few voted against', () => {
    const life = balloted();
    for (const member of MEMBERS.slice(0, 3)) life.vote(member, 'for');
    life.record.waitUntil(life.state().current?.dueAt ?? '');
    expect(life.step()).toBe('draft');
  });

  test('is cast once by each member', () => {
    const life = balloted();
    life.vote('bi-thu', 'for');
    expect(life.vote('bi-thu', 'against')).toBe('ALREADY_ANSWERED');
    expect(life.vote('cvp-du', 'for')).toBe('NOT_ASKED');
  });
});

function consulted(...consultedPostIds: readonly string[]): Life {
  const life = newLife();
  life.submit('bc-ubnd-hdnd', consultedPostIds.length > 0 ? { consultedPostIds } : {});
  life.check('truong-phong');
  return life;
}

function balloted(): Life {
  const life = newLife();
  life.submit('kl-du');
  life.check('cvp-du');
  life.act('pbt', { kind: 'advise', textSha256: 'text-1' });
  return life;
}

function consultation(life: Life) {
  return `consultation/${DOC}/${life.state().round}` as const;
}

function at(postId: string) {
  return { kind: 'person', personId: `person-of-${postId}`, postId } as const;
}

interface Said {
  readonly answer: 'agree' | 'agree-with-remarks' | 'disagree';
  readonly textSha256: string;
  readonly wordsId?: string;
}

function give(life: Life, said: Said) {
  const outcome = life.record.commit(consultation(life), at('don-vi-1'), { kind: 'giveOpinion', ...said } as const);
  return 'refusal' in outcome ? outcome.refusal.code : outcome.events.map((event) => event.type);
}
