import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunAs } from './guarded-process';
import { isOwnFolder, isReachableByOthers } from './reachable';
import { sharedFolder } from './postgres-binaries';
import { placeFileIn, readPlace, type PostgresPlace } from './postgres-place';
import type { Say } from './say';

/** Where one PostgreSQL keeps its data, and its password. */
export interface PostgresHome {
  /** Holds `data`; belongs to the user PostgreSQL runs as. */
  readonly folder: string;
  readonly dataFolder: string;
  readonly password: string;
}

/**
 * Finds or makes the home of a PostgreSQL whose data is wanted in `wanted`. When PostgreSQL's user cannot reach that folder, the data
 * lies in a shared place and `wanted/place.json` says where: deleting `wanted` therefore always means starting with an empty database.
 */
export async function preparePostgresHome(wanted: string, runAs: RunAs | null, say: Say): Promise<PostgresHome> {
  await mkdir(wanted, { recursive: true });
  if (runAs !== null) await chmod(wanted, 0o711);
  const placeFile = placeFileIn(wanted);
  if (existsSync(placeFile)) return homeIn(wanted, placeFile, runAs);
  const elsewhere = runAs !== null && !isReachableByOthers(wanted);
  const folder = elsewhere ? await mkdtemp(join(sharedFolder(), 'trinh-data-')) : null;
  const place: PostgresPlace = { folder, password: randomBytes(24).toString('hex') };
  await writeFile(`${placeFile}.new`, JSON.stringify(place), { mode: 0o600 });
  await rename(`${placeFile}.new`, placeFile);
  if (folder !== null) say(`Dữ liệu PostgreSQL đặt tại ${folder} vì người dùng chạy PostgreSQL không vào được ${wanted}.`);
  return homeIn(wanted, placeFile, runAs);
}

async function homeIn(wanted: string, placeFile: string, runAs: RunAs | null): Promise<PostgresHome> {
  const place = readPlace(wanted);
  const folder = place.folder ?? join(wanted, 'cluster');
  if (place.folder !== null && !isOwnFolder(folder, [0, runAs?.uid ?? 0, process.getuid?.() ?? 0])) {
    throw new Error(
      `Không còn thư mục dữ liệu PostgreSQL ${folder} (ghi trong ${placeFile}). Hãy phục hồi nó, hoặc xóa ${wanted} để bắt đầu lại.`,
    );
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  if (runAs !== null) await chown(folder, runAs.uid, runAs.gid);
  return { folder, dataFolder: join(folder, 'data'), password: place.password };
}
