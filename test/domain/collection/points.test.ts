import type { CollectedAnswer } from '../../../domain/collection/collection';
import { pointsOf } from '../../../domain/collection/points';

const GIVEN = { at: '2026-11-02T02:00:00.000Z', personId: 'p', textSha256: 'text-1' } as const;

test.each([
  ['words with plain consent', { answer: 'agree', wordsId: 'w' }, []],
  ['words outside the field', { answer: 'not-our-field', wordsId: 'w' }, []],
  ['a remark', { answer: 'agree-with-remarks', wordsId: 'w' }, [0]],
  ['a disagreement', { answer: 'disagree', wordsId: 'w' }, [0]],
  ['another opinion of a voter, with words', { answer: 'other', wordsId: 'w' }, [0]],
  ['a vote against, which is its own reason', { answer: 'against', wordsId: 'w' }, []],
  ['pinned remarks beside plain consent', { answer: 'agree', remarks: [{ wordsId: 'a' }, { wordsId: 'b' }] }, [1, 2]],
  ['general words and a pinned remark', { answer: 'disagree', wordsId: 'w', remarks: [{ wordsId: 'a', block: 4 }] }, [0, 1]],
] as const)('%s is answered point by point', (_name, said, positions) => {
  const answer: CollectedAnswer = { ...GIVEN, ...said };
  expect(pointsOf(answer).map((point) => point.position)).toEqual(positions);
});

test('a point knows where it is pinned', () => {
  const points = pointsOf({ ...GIVEN, answer: 'disagree', remarks: [{ wordsId: 'a', block: 4 }, { wordsId: 'b', page: 2 }] });
  expect(points).toEqual([{ position: 1, wordsId: 'a', block: 4 }, { position: 2, wordsId: 'b', page: 2 }]);
});
