import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RunAs } from './guarded-process';
import type { PostgresHome } from './postgres-home';
import { OWNER_ROLE } from './postgres-place';
import { endFormerRun } from './running-process';

const MAJOR_VERSION = '18';

/** Makes the empty cluster unless it is there. Half a cluster, left by a kill, is thrown away. */
export async function ensureCluster(binaries: string, home: PostgresHome, runAs: RunAs | null): Promise<void> {
  const versionFile = join(home.dataFolder, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = (await readFile(versionFile, 'utf8')).trim();
    if (version === MAJOR_VERSION) return;
    throw new Error(
      `Dữ liệu tại ${home.dataFolder} là của PostgreSQL ${version}, bản đi kèm là ${MAJOR_VERSION}. Hãy sao lưu bằng bản cũ rồi phục hồi.`,
    );
  }
  const made = `${home.dataFolder}.new`;
  const passwordFile = join(home.folder, 'initial-password');
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { mode: 0o700 });
  await writeFile(passwordFile, `${home.password}\n`, { mode: 0o600 });
  if (runAs !== null) await Promise.all([made, passwordFile].map((path) => chown(path, runAs.uid, runAs.gid)));
  try {
    await promisify(execFile)(join(binaries, 'bin', 'initdb'), initdbArguments(made, passwordFile), {
      cwd: home.folder,
      ...(runAs ?? {}),
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(made, home.dataFolder);
}

// The built-in C.UTF-8 locale does not depend on what the machine has installed; Vietnamese order is asked for by "vi-x-icu".
function initdbArguments(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`, `--username=${OWNER_ROLE}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
  ];
}

/** After a kill -9 a PostgreSQL of ours may still be ending, or its pid may have gone to a stranger: both must not stop this start. */
export async function clearFormerRun(home: PostgresHome): Promise<void> {
  const pidFile = join(home.dataFolder, 'postmaster.pid');
  const way = await endFormerRun(pidFile, home.dataFolder, ['SIGINT', 'SIGQUIT', 'SIGKILL']);
  if (way === 'stranger') await rm(pidFile);
  if (way === 'stuck') throw new Error(`PostgreSQL của lần chạy trước (${pidFile}) không tắt được. Hãy tắt tiến trình đó rồi chạy lại.`);
}
