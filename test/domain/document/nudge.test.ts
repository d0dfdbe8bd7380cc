import { SYSTEM } from '../../../domain/stream/actor';
import { addMs } from '../../../domain/time/instant';
import { DOC, newLife, type Life } from './life';

const DAY_MS = 86_400_000;
const NUDGE = { kind: 'nudge' } as const;

describe('a drafter who nudges the holder', () => {
  test('has one mail sent for it, which is counted', () => {
    const life = waiting();
    expect(life.act('chuyen-vien', NUDGE)).toEqual(['HoldersNudged']);
    const effects = () => life.record.standingOf(`document/${DOC}`)?.effects.filter((effect) => effect.kind === 'remindHolders') ?? [];
    expect(effects()).toMatchObject([{ input: { stepId: 'check-content', times: 1, nudge: true } }]);
    life.record.commit(`document/${DOC}`, SYSTEM, { kind: 'recordNudged', stepId: 'check-content', round: life.state().round, times: 1 } as const);
    expect(effects()).toEqual([]);
    expect(life.state().current).toMatchObject({ nudges: { times: 1, sent: 1 }, remindersDue: 0, remindersSent: 0 });
  });

  test('does so once a day and three times a step, and then hears to talk to them', () => {
    const life = waiting();
    life.act('chuyen-vien', NUDGE);
    expect(life.act('chuyen-vien', NUDGE)).toBe('NUDGED_TODAY');
    for (let times = 2; times <= 3; times += 1) {
      life.record.jumpTo(addMs(life.record.now(), DAY_MS));
      expect(life.act('chuyen-vien', NUDGE)).toEqual(['HoldersNudged']);
    }
    life.record.jumpTo(addMs(life.record.now(), DAY_MS));
    expect(life.act('chuyen-vien', NUDGE)).toBe('NUDGED_ENOUGH');
  });

  test('begins anew with the next holder', () => {
    const life = waiting();
    life.act('chuyen-vien', NUDGE);
    life.check('truong-phong');
    expect(life.act('chuyen-vien', NUDGE)).toEqual(['HoldersNudged']);
  });

  test('is the drafter, and the document is with somebody else', () => {
    const life = waiting();
    expect(life.act('chanh-van-phong', NUDGE)).toBe('NOT_YOUR_TURN');
    life.act('truong-phong', { kind: 'return', toStepId: 'draft', wordsId: 'sua' });
    expect(life.act('chuyen-vien', NUDGE)).toBe('WRONG_STEP');
  });

  test('changes nothing of its deadline', () => {
    const life = waiting();
    const before = life.state().current;
    life.act('chuyen-vien', NUDGE);
    expect(life.state().current).toMatchObject({ dueAt: before?.dueAt, remindAt: before?.remindAt, seen: false });
  });
});

function waiting(): Life {
  const life = newLife();
  life.submit('van-ban-thuong');
  life.typeset();
  return life;
}
