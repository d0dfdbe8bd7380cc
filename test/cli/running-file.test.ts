import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedDatabase } from '../../cli/office/database-here';
import { claimDataFolder, findRunningOffice, forgetRunningOffice, thisProcess, withoutPassword, writeRunningOffice } from '../../cli/office/running-file';

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
  databaseUrl: 'postgresql://trinh_app@127.0.0.1:5555/trinh',
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

  it('says who runs for its owner alone', async () => {
    await writeRunningOffice(folder, { ...office, ...thisProcess() });
    expect((await stat(join(folder, 'running.json'))).mode & 0o077).toBe(0);
  });

  it('is told of a database by its address, never by its password', () => {
    expect(withoutPassword('postgresql://trinh_app:bi%20mat@127.0.0.1:5555/trinh')).toBe('postgresql://trinh_app@127.0.0.1:5555/trinh');
  });

  it('gives the password of its embedded database from beside the data, for each of the two roles', async () => {
    const owner = 'mat-khau-cua-chu-so-huu';
    await mkdir(join(folder, 'postgres'));
    await writeFile(join(folder, 'postgres', 'place.json'), JSON.stringify({ folder: null, password: owner }));
    await writeRunningOffice(folder, { ...office, ...thisProcess(), pids: { postgres: 1 } });
    expect(embeddedDatabase(folder, 'trinh_owner')).toBe(`postgresql://trinh_owner:${owner}@127.0.0.1:5555/trinh`);
    expect(embeddedDatabase(folder, 'trinh_app')).toMatch(/^postgresql:\/\/trinh_app:[0-9a-f]{64}@127\.0\.0\.1:5555\/trinh$/);
  });

  it('gives none for a database of somebody else', async () => {
    await writeRunningOffice(folder, { ...office, ...thisProcess() });
    expect(embeddedDatabase(folder, 'trinh_app')).toBeNull();
  });
});
