import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimDataFolder, findRunningOffice, forgetRunningOffice, thisProcess, writeRunningOffice } from '../../cli/office/running-file';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-running-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const office = {
  startedAt: '2026-11-21T01:00:00.000Z',
  url: 'http://localhost:8080',
  mailboxUrl: null,
  databaseUrl: 'postgresql://trinh_owner:bi-mat@127.0.0.1:5555/trinh',
  temporalAddress: '127.0.0.1:7777',
  pids: { api: 1 },
};

describe('the data folder', () => {
  it('belongs to the first of two starts that come at once', async () => {
    const claims = await Promise.all([claimDataFolder(folder), claimDataFolder(folder)]);
    expect(claims.filter((other) => other === null)).toHaveLength(1);
    expect(claims.find((other) => other !== null)).toMatchObject({ pid: process.pid, url: null });
  });

  it('tells a second start where the first is open', async () => {
    await claimDataFolder(folder);
    await writeRunningOffice(folder, { ...office, ...thisProcess() });
    expect(await claimDataFolder(folder)).toMatchObject({ url: 'http://localhost:8080' });
  });

  it('is free again after the office was closed, or killed', async () => {
    await claimDataFolder(folder);
    forgetRunningOffice(folder);
    expect(findRunningOffice(folder)).toBeNull();
    const noProcessHasThis = 2 ** 22 + 1;
    await writeRunningOffice(folder, { ...office, ...thisProcess(), pid: noProcessHasThis });
    expect(findRunningOffice(folder)).toBeNull();
    await writeRunningOffice(folder, { ...office, pid: process.pid, command: 'a stranger under the same pid' });
    expect(findRunningOffice(folder)).toBeNull();
    expect(await claimDataFolder(folder)).toBeNull();
  });

  it('keeps the database password for its owner alone', async () => {
    await writeRunningOffice(folder, { ...office, ...thisProcess() });
    expect((await stat(join(folder, 'running.json'))).mode & 0o077).toBe(0);
  });
});
