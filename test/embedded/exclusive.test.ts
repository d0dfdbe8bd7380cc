import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doExclusively } from '../../embedded/exclusive';
import { eventually } from '../support/eventually';
import { startScript } from '../support/process-script';

// Starts processes of its own: seconds on a busy machine.
jest.setTimeout(60_000);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-lock-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('work done exclusively', () => {
  it('is never done twice at the same time', async () => {
    const lock = join(folder, 'lock');
    const seen = { now: 0, most: 0, done: 0 };
    const work = async (): Promise<void> => {
      seen.now += 1;
      seen.most = Math.max(seen.most, seen.now);
      await new Promise((resolve) => setImmediate(resolve));
      seen.now -= 1;
      seen.done += 1;
    };
    await Promise.all([1, 2, 3].map(() => doExclusively(lock, () => undefined, work)));
    expect(seen).toEqual({ now: 0, most: 1, done: 3 });
    expect(existsSync(lock)).toBe(false);
  });

  it('tells who is waited for', async () => {
    const lock = join(folder, 'lock');
    const waitedFor: (number | null)[] = [];
    const { second } = await doExclusively(lock, () => undefined, async () => {
      const waiting = doExclusively(lock, (pid) => waitedFor.push(pid), () => Promise.resolve('done'));
      await eventually(() => expect(waitedFor).toEqual([process.pid]));
      return { second: waiting };
    });
    expect(await second).toBe('done');
  });

  it('goes on when the one who held it was killed', async () => {
    const ended = startScript('tell(process.pid);');
    const pid = await ended.nextAnswer();
    await new Promise((resolve) => (ended.child.exitCode === null ? ended.child.once('exit', resolve) : resolve(null)));
    await mkdir(join(folder, 'lock'));
    await writeFile(join(folder, 'lock', 'pid'), String(pid));
    expect(await doExclusively(join(folder, 'lock'), () => undefined, () => Promise.resolve('done'))).toBe('done');
  });

  it('gives the lock back when the work fails', async () => {
    const lock = join(folder, 'lock');
    await expect(doExclusively(lock, () => undefined, () => Promise.reject(new Error('lỗi')))).rejects.toThrow('lỗi');
    expect(existsSync(lock)).toBe(false);
  });
});
