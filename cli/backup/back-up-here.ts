import { join } from 'node:path';
import { backUpRecord } from '../../adapters/backup/back-up-record';
import type { BackupNote } from '../../adapters/backup/backup-note';
import { copyNewFile, copyNewFiles } from '../../adapters/backup/copy-folder';
import { readStartConfig } from '../../config/read-config';
import { databaseHere } from '../office/database-here';
import { KEPT_FILES, KEPT_FOLDERS } from './kept-beside';

export interface BackedUp {
  readonly note: BackupNote;
  readonly path: string;
  /** Copied this time; those of earlier times stay. */
  readonly files: number;
}

/** The record first, then the files: whatever the record speaks of by then has been written. */
export async function backUpHere(folder: string): Promise<BackedUp> {
  const now = new Date();
  const path = join(folder, now.toISOString().replaceAll(':', '').slice(0, 17));
  const { folders } = readStartConfig();
  const note = await backUpRecord(databaseHere(), path, now);
  const shared = await copyNewFiles(folders.files, join(folder, 'files'));
  let beside = 0;
  for (const name of KEPT_FOLDERS) beside += await copyNewFiles(join(folders.data, name), join(path, 'data', name));
  for (const name of KEPT_FILES) beside += await copyNewFile(join(folders.data, name), join(path, 'data', name));
  return { note, path, files: shared + beside };
}
