import { createEffectsAtOnce } from '../../activities/effects-at-once';
import type { CommitOutcome } from '../../activities/ports';
import type { EffectEnd } from '../../activities/sight';
import type { Tries } from '../../activities/try-effects';
import { LONGEST_WAIT_MS, type Effect, type StandingForRun } from '../../domain/stream/standing';
import { streamId } from '../../domain/stream/stream-id';

const ID = streamId('document', 'd');
const PREPARE: Effect = { effectId: 'prepare/1', kind: 'prepareSignature', input: {} };
const DELIVER: Effect = { effectId: 'deliver/1', kind: 'deliverDue', input: {} };
const NEVER = new Promise<EffectEnd>(() => undefined);

test('the run is not woken while everything a commit asked for is done here, and once at the end when something is due within a day', async () => {
  const { atOnce, story } = officeThat({ prepareSignature: async () => told('prepared') });
  await atOnce.during(ID, async (tryNow) => {
    await tryNow(asking(PREPARE));
    story.push('signed');
    await tryNow(asking());
  });
  expect(story).toEqual(['held', 'prepared', 'signed', 'sent']);
});

test('what the run would have heard is forgotten when nothing is left of it until its daily look', async () => {
  const { atOnce, story } = officeThat({ prepareSignature: async () => told('prepared', { seq: 7, wakeInMs: LONGEST_WAIT_MS }) });
  await atOnce.during(ID, (tryNow) => tryNow(asking(PREPARE)));
  expect(story).toEqual(['held', 'prepared', 'sent but what is of version 7 or before']);
});

test.each([
  ['fails', async () => Promise.reject(new Error('no file'))],
  ['takes too long', () => NEVER],
])('the run is woken at once for an effect that %s here, and the person goes on waiting', async (_, begin) => {
  const { atOnce, story } = officeThat({ prepareSignature: begin });
  await atOnce.during(ID, async (tryNow) => {
    await tryNow(asking(PREPARE));
    story.push('still waiting');
  });
  expect(story).toEqual(['held', 'sent', 'still waiting']);
});

test('what nobody waits for is left to the run, at once', async () => {
  const { atOnce, story } = officeThat({ prepareSignature: async () => told('prepared') });
  await atOnce.during(ID, async (tryNow) => {
    await tryNow(asking(DELIVER));
    story.push('answered');
  });
  expect(story).toEqual(['held', 'sent', 'answered']);
});

test('the run is woken although the work failed', async () => {
  const { atOnce, story } = officeThat({});
  await expect(atOnce.during(ID, async () => Promise.reject(new Error('wrong PIN')))).rejects.toThrow('wrong PIN');
  expect(story).toEqual(['held', 'sent']);
});

test('more than a handful at once are left to the workers', async () => {
  let underWay = 0;
  let most = 0;
  const { atOnce } = officeThat({
    prepareSignature: async () => {
      most = Math.max(most, (underWay += 1));
      await new Promise(setImmediate);
      underWay -= 1;
      return told('prepared');
    },
  });
  await Promise.all(Array.from({ length: 30 }, () => atOnce.during(ID, (tryNow) => tryNow(asking(PREPARE)))));
  expect(most).toBe(8);
});

/** What happens, in order: each try by the word it answers with, wakes held and sent. */
function officeThat(tries: Tries) {
  const story: string[] = [];
  const heard = (answer: EffectEnd): EffectEnd => {
    if (answer.seen) story.push(answer.seen.step);
    return answer;
  };
  const atOnce = createEffectsAtOnce({
    tries: Object.fromEntries(Object.entries(tries).map(([kind, begin]) => [kind, async (effect: Effect) => heard(await begin(effect))])),
    onFailure: () => undefined,
    record: {
      holdWakes() {
        story.push('held');
        return (quietAt) => void (story.includes('sent') || story.push(quietAt ? `sent but what is of version ${quietAt} or before` : 'sent'));
      },
    },
  });
  return { atOnce, story };
}

function told(step: string, more: Partial<StandingForRun> = {}): EffectEnd {
  return { seen: { ...STANDING, step, ...more } };
}

function asking(...effects: readonly Effect[]): CommitOutcome {
  return { kind: 'done', repeated: false, seq: 1, answer: {}, wakeInMs: 1, wakes: [], standing: { ...STANDING, effects } };
}

const STANDING: StandingForRun = { seq: 1, phase: 'signing', step: '', holders: [], closed: false, wakeInMs: 1, effects: [] };
