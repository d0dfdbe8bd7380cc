import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '../../config/child-environment';
import { projectRoot } from '../../config/project-root';
import { runTrinh } from './support/run-trinh';

/** A copy of the sources in which nothing was ever built: only what the words need. */
let checkout: string;
beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'trinh-help-'));
  for (const part of ['package.json', 'cli', 'config']) await cp(join(projectRoot(), part), join(checkout, part), { recursive: true });
  await symlink(join(projectRoot(), 'node_modules'), join(checkout, 'node_modules'));
});
afterAll(() => rm(checkout, { recursive: true, force: true }));

function trinh(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(checkout, 'cli', 'bin', 'trinh.mjs'), ...args], {
    env: childEnvironment({}), encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

async function commandNames(): Promise<string[]> {
  return (await readdir(join(projectRoot(), 'cli', 'commands'))).map((file) => file.replace('.ts', ''));
}

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('lists the commands for %j and builds nothing', (args: string[]) => {
    const { status, stdout, stderr } = trinh(...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('\n  demo        xem một văn bản đi từ dự thảo đến nơi nhận trong văn phòng mẫu\n');
    expect(existsSync(join(checkout, 'dist'))).toBe(false);
  });

  it.each([[['demo', '--help']], [['demo', 'draft.txt', '-h']], [['help', 'demo']]])('says how a command is used for %j and builds nothing', (args: string[]) => {
    const { status, stdout, stderr } = trinh(...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Dùng: trinh demo \[TỆP\]/);
    expect(existsSync(join(checkout, 'dist'))).toBe(false);
  });

  it('says of every command how it is used', async () => {
    for (const name of await commandNames()) {
      expect(await runTrinh(name, '--help')).toMatchObject({ code: 0, answer: expect.stringContaining(`Dùng: trinh ${name}`) });
    }
  });

  it('leaves out what belongs to the workshop where the workshop is not', () => {
    expect(trinh('--help').stdout).not.toMatch(/^ {2}(bench|judges) /m);
    expect(trinh('--help').stdout).toMatch(/^ {2}verify /m);
  });
});
