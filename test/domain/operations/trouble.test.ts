import type { RunProgress } from '../../../domain/operations/run-progress';
import { troubleOf } from '../../../domain/operations/trouble';

const run = (more: Partial<RunProgress>): RunProgress => ({ running: true, effects: [], unclaimed: false, ...more });

test('an effect under way at its first attempt is no trouble, nor is a run that waits for a person', () => {
  expect(troubleOf(run({ effects: [{ activity: 'typesetDraft', attempt: 1 }] }), true)).toBeUndefined();
  expect(troubleOf(run({}), false)).toBeUndefined();
  expect(troubleOf(undefined, false)).toBeUndefined();
});

test('an effect whose last attempt failed is told with its attempts and its next turn', () => {
  const effects = [
    { activity: 'remindHolders', attempt: 1 },
    { activity: 'typesetDraft', attempt: 4, lastFailure: 'no room', nextTryAt: '2026-03-02T02:00:08.000Z' },
  ];
  expect(troubleOf(run({ effects }), true)).toEqual({ kind: 'failing', activity: 'typesetDraft', attempts: 4, nextTryAt: '2026-03-02T02:00:08.000Z' });
});

test('work nobody takes, work without a run, and an engine that does not answer are told apart', () => {
  expect(troubleOf(run({ unclaimed: true }), true)).toEqual({ kind: 'unclaimed' });
  expect(troubleOf(undefined, true)).toEqual({ kind: 'no-run' });
  expect(troubleOf(run({ running: false }), true)).toEqual({ kind: 'no-run' });
  expect(troubleOf('away', false)).toEqual({ kind: 'engine-away' });
});
