import { offeredActs } from '../../../domain/policy/offered-acts';
import { viewerOn } from '../../../domain/policy/viewer';
import { newLife, DOC, type Life } from '../document/life';
import { staffedWard } from '../document/ward';
import type { Organisation } from '../../../domain/organisation/organisation';
import type { CollectionCommandBody, CollectionState } from '../../../domain/collection/collection';

const OPINION = { answer: 'agree-with-remarks', textSha256: 'text-1', remarks: [{ wordsId: 'w-1', block: 3 }, { wordsId: 'w-2', page: 2 }] } as const;

describe('an opinion that an officer writes and the head of the unit gives', () => {
  test('is asked of somebody of the same unit only', () => {
    const life = asked();
    expect(say(life, 'truong-phong', { kind: 'namePreparer', preparerPostId: 'van-thu' })).toBe('NOT_IN_YOUR_UNIT');
    expect(say(life, 'chuyen-vien', { kind: 'namePreparer', preparerPostId: 'chuyen-vien' })).toBe('NOT_ASKED');
    expect(say(life, 'truong-phong', { kind: 'namePreparer', preparerPostId: 'chuyen-vien' })).toEqual(['PreparerNamed']);
    expect(say(life, 'truong-phong', { kind: 'namePreparer', preparerPostId: 'chuyen-vien' })).toEqual([]);
  });

  test('lies in the hands of the officer until it is handed back, and of the head all along', () => {
    const life = asked();
    say(life, 'truong-phong', { kind: 'namePreparer', preparerPostId: 'chuyen-vien' });
    expect(whoHasWork(life)).toEqual(['chuyen-vien', 'truong-phong']);
    expect(say(life, 'chuyen-vien', { kind: 'prepareOpinion', forPostId: 'truong-phong', ...OPINION })).toEqual(['AnswerPrepared']);
    expect(whoHasWork(life)).toEqual(['truong-phong']);
    expect(collection(life).answers).toEqual({});
    expect(collection(life).preparing?.['truong-phong']?.prepared).toMatchObject(OPINION);
  });

  test('is given by the head alone, as prepared or in other words', () => {
    const life = asked();
    say(life, 'truong-phong', { kind: 'namePreparer', preparerPostId: 'chuyen-vien' });
    expect(say(life, 'chuyen-vien', { kind: 'giveOpinion', ...OPINION })).toBe('NOT_ASKED');
    expect(say(life, 'truong-phong', { kind: 'giveOpinion', answer: 'agree', textSha256: 'text-1' })).toEqual(['AnswerGiven']);
    expect(say(life, 'chuyen-vien', { kind: 'prepareOpinion', forPostId: 'truong-phong', ...OPINION })).toMatch(/ALREADY_ANSWERED|CLOSED/);
  });

  test('is written by whoever was named last', () => {
    const life = asked();
    say(life, 'truong-phong', { kind: 'namePreparer', preparerPostId: 'chuyen-vien' });
    say(life, 'truong-phong', { kind: 'namePreparer', preparerPostId: 'pho-phong' });
    expect(say(life, 'chuyen-vien', { kind: 'prepareOpinion', forPostId: 'truong-phong', ...OPINION })).toBe('NOT_ASKED');
    expect(say(life, 'pho-phong', { kind: 'prepareOpinion', forPostId: 'truong-phong', ...OPINION })).toEqual(['AnswerPrepared']);
  });

  test('is offered to the officer as preparing, to the head as giving', () => {
    const life = asked();
    say(life, 'truong-phong', { kind: 'namePreparer', preparerPostId: 'chuyen-vien' });
    expect(offered(life, 'chuyen-vien')).toContain('prepareOpinion');
    expect(offered(life, 'chuyen-vien')).not.toContain('opinion');
    expect(offered(life, 'truong-phong')).toContain('opinion');
  });
});

describe('a remark', () => {
  test('pinned to a passage or a page is enough to say why', () => {
    const life = asked();
    expect(say(life, 'truong-phong', { kind: 'giveOpinion', answer: 'disagree', textSha256: 'text-1' })).toBe('REASON_REQUIRED');
    expect(say(life, 'truong-phong', { kind: 'giveOpinion', ...OPINION, answer: 'disagree' })).toEqual(['AnswerGiven']);
    expect(collection(life).answers['truong-phong']?.remarks).toEqual(OPINION.remarks);
  });
});

const WRITER = 'pho-phong';
/** The ward with a second officer in the unit that is asked. */
const office: Organisation = {
  ...staffedWard,
  posts: [...staffedWard.posts, { id: WRITER, agencyId: 'ubnd', unitId: 'kinh-te', title: 'Phó Trưởng phòng', roles: ['deputy-unit-head'] }],
  persons: [...staffedWard.persons, { id: `person-of-${WRITER}`, fullName: 'Người giữ pho-phong', email: 'pho-phong@hoasen.example' }],
  appointments: [...staffedWard.appointments, { personId: `person-of-${WRITER}`, postId: WRITER, from: '2026-01-01', acting: false }],
};

/** A report about which the head of the drafting unit and another unit are asked. */
function asked(): Life {
  const life = newLife({ organisation: office });
  life.submit('bc-ubnd-hdnd', { consultedPostIds: ['truong-phong', 'don-vi-1'] });
  life.check('truong-phong');
  return life;
}

function streamOf(life: Life) {
  return `consultation/${DOC}/${life.state().round}` as const;
}

function say(life: Life, postId: string, body: CollectionCommandBody) {
  const outcome = life.record.commit(streamOf(life), { kind: 'person', personId: `person-of-${postId}`, postId }, body);
  return 'refusal' in outcome ? outcome.refusal.code : outcome.events.map((event) => event.type);
}

function collection(life: Life): CollectionState {
  return life.record.stateOf(streamOf(life)) as CollectionState;
}

function whoHasWork(life: Life): readonly string[] {
  return life.record.tasks().map((task) => task.postId).filter((postId) => postId !== 'don-vi-1').toSorted();
}

function offered(life: Life, postId: string): readonly string[] {
  const { askedPostIds, answers, preparing, purpose } = collection(life);
  const open = { purpose, askedPostIds, answeredPostIds: Object.keys(answers), ...(preparing && { preparing }) };
  return offeredActs(viewerOn(staffedWard, `person-of-${postId}`, '2026-11-02'), life.state(), '2026-11-02', open).map((act) => act.kind);
}
