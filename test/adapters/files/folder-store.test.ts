import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFolderStore } from '../../../adapters/files/folder-store';
import { FileDamaged, FileMissing } from '../../../adapters/files/file-errors';
import type { FileStore } from '../../../activities/ports';

let folder: string;
let files: FileStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-files-'));
  files = createFolderStore(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = Buffer.from('Trình');
// By sha256sum.
const SHA256 = '765557d4d6d3643dfc69051c2f5afe5a9510a428d6e8f1f63643f5e5f87b5337';

it('keeps bytes under their hash and gives the same back', async () => {
  expect(await files.put(bytes)).toEqual({ sha256: SHA256, bytes: 6 });
  expect(Buffer.from(await files.get(SHA256))).toEqual(bytes);
  expect(await files.has(SHA256)).toBe(true);
});

it('the same bytes many times at once are one file, and nothing half-written stays', async () => {
  await Promise.all(Array.from({ length: 10 }, () => files.put(bytes)));
  expect(await readdir(join(folder, SHA256.slice(0, 2)))).toEqual([SHA256]);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

it('says what it does not have', async () => {
  expect(await files.has(SHA256)).toBe(false);
  await expect(files.get(SHA256)).rejects.toThrow(FileMissing);
});

it('never gives out damaged bytes, and takes the right ones in again', async () => {
  await files.put(bytes);
  await writeFile(join(folder, SHA256.slice(0, 2), SHA256), 'Trinh');
  await expect(files.get(SHA256)).rejects.toThrow(FileDamaged);
  await files.put(bytes);
  expect(Buffer.from(await files.get(SHA256))).toEqual(bytes);
});

it.each(['', '../../etc/passwd', SHA256.toUpperCase(), `${SHA256}/..`])('refuses a name that is no hash: %p', async (name) => {
  await expect(files.get(name)).rejects.toThrow(RangeError);
  await expect(files.has(name)).rejects.toThrow(RangeError);
});
