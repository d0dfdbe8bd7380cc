import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupNote } from '../../adapters/backup/backup-note';
import { copyNewFile, copyNewFiles } from '../../adapters/backup/copy-folder';
import { restoreRecord } from '../../adapters/backup/restore-record';
import { projectRoot } from '../../config/project-root';
import { readDatabaseUrl, readStartConfig } from '../../config/read-config';
import { KEPT_FILES, KEPT_FOLDERS } from './kept-beside';

export interface Restored {
  readonly note: BackupNote;
  readonly files: number;
}

/** Files first: once the record is there, everything it speaks of is. */
export async function restoreHere(folder: string, at: string | undefined): Promise<Restored> {
  const path = join(folder, at ?? (await newestIn(folder)));
  const { folders } = readStartConfig();
  if (existsSync(folders.keys)) throw new Error(`${folders.data} đã có khóa của một văn phòng. Hãy đặt TRINH_DATA_DIR tới một thư mục mới.`);
  let files = await copyNewFiles(join(folder, 'files'), folders.files);
  for (const name of KEPT_FOLDERS) files += await copyNewFiles(join(path, 'data', name), join(folders.data, name));
  for (const name of KEPT_FILES) files += await copyNewFile(join(path, 'data', name), join(folders.data, name));
  const note = await restoreRecord(readDatabaseUrl(), path, join(projectRoot(), 'prisma', 'migrations'));
  return { note, files };
}

async function newestIn(folder: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  const newest = names.filter((name) => /^\d{4}-\d{2}-\d{2}T\d{6}$/.test(name)).toSorted().at(-1);
  if (newest === undefined) throw new Error(`Không có bản sao lưu nào trong ${folder}.`);
  return newest;
}
