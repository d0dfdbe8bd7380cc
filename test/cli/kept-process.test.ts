import { keepRunning } from '../../cli/office/kept-process';
import type { GuardedProcess } from '../../embedded/guarded-process';
import { eventually } from '../support/eventually';

interface FakeProcess extends GuardedProcess {
  die(): void;
}

function fakeProcess(pid: number): FakeProcess {
  const state = { ended: false, end: (_how: string): void => undefined };
  const ended = new Promise<string>((resolve) => {
    state.end = (how) => {
      state.ended = true;
      resolve(how);
    };
  });
  return { pid, ended, hasEnded: () => state.ended, die: () => state.end('mã 1'), stop: () => Promise.resolve(state.end('tắt')) };
}

describe('a process that is kept running', () => {
  it('is started again when it ends by itself, and the person is told where to read why', async () => {
    const made: FakeProcess[] = [];
    const said: string[] = [];
    const start = (): FakeProcess => {
      const one = fakeProcess(made.length + 1);
      made.push(one);
      return one;
    };
    const kept = await keepRunning({ title: 'Trang web', logFile: '/logs/api.log', say: (line) => said.push(line), start });
    made[0]?.die();
    await eventually(() => expect(kept.pid()).toBe(2));
    expect(said).toEqual(['Trang web dừng bất thường (mã 1); khởi động lại. Chi tiết: /logs/api.log']);
    await kept.stop();
  });

  it('stays ended when it was stopped on purpose, also between two tries', async () => {
    const first = fakeProcess(1);
    const said: string[] = [];
    const kept = await keepRunning({ title: 'Trang web', logFile: '', say: (line) => said.push(line), start: () => first });
    first.die();
    await eventually(() => expect(said).toHaveLength(1));
    await kept.stop();
    expect(first.hasEnded()).toBe(true);
    expect(kept.pid()).toBe(1);
  });

  it('is tried again when a new start fails', async () => {
    const first = fakeProcess(1);
    const tries = [() => first, () => Promise.reject(new Error('cổng bận')), () => fakeProcess(3)];
    const kept = await keepRunning({ title: 'PostgreSQL', logFile: '', say: () => undefined, start: () => tries.shift()?.() ?? first });
    first.die();
    await eventually(() => expect(kept.pid()).toBe(3));
    await kept.stop();
  });
});
