import { readFileSync, rmSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { doExclusively } from '../../embedded/exclusive';
import { commandLineOf } from '../../embedded/running-process';

const runningOffice = z.object({
  pid: z.number(),
  /** How that process was begun: the pid alone may have gone to a stranger. */
  command: z.string(),
  startedAt: z.string(),
  /** Null while it is still starting. */
  url: z.string().nullable(),
  mailboxUrl: z.string().nullable(),
  /** Without its password, which stands in `DATABASE_URL` or beside the embedded data. */
  databaseUrl: z.string().nullable(),
  temporalAddress: z.string().nullable(),
  pids: z.record(z.string(), z.number()),
});

/** The office that runs on a data folder, as `running.json` tells it. */
export type RunningOfficeFile = z.infer<typeof runningOffice>;

/** The office running on this data folder, or null; a file left by a killed one counts as none. */
export function findRunningOffice(dataFolder: string): RunningOfficeFile | null {
  try {
    const office = runningOffice.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
    return commandLineOf(office.pid) === office.command ? office : null;
  } catch {
    return null;
  }
}

/** Takes the data folder for this process; answers the office that already has it, or null when it is ours now. */
export async function claimDataFolder(dataFolder: string): Promise<RunningOfficeFile | null> {
  await mkdir(dataFolder, { recursive: true });
  // As root, PostgreSQL runs as another user, who must be able to walk through, but needs to list nothing.
  await chmod(dataFolder, process.getuid?.() === 0 ? 0o711 : 0o700);
  return doExclusively(join(dataFolder, 'start.lock'), () => undefined, async () => {
    const first = findRunningOffice(dataFolder);
    if (first !== null) return first;
    await writeRunningOffice(dataFolder, {
      ...thisProcess(),
      startedAt: new Date().toISOString(),
      url: null,
      mailboxUrl: null,
      databaseUrl: null,
      temporalAddress: null,
      pids: {},
    });
    return null;
  });
}

/** How `running.json` names the process that keeps the office. */
export function thisProcess(): { readonly pid: number; readonly command: string } {
  return { pid: process.pid, command: commandLineOf(process.pid) ?? '' };
}

export async function writeRunningOffice(dataFolder: string, office: RunningOfficeFile): Promise<void> {
  const file = fileIn(dataFolder);
  await writeFile(`${file}.new`, JSON.stringify(office, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** The address of a database as it may be written down. */
export function withoutPassword(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.password = '';
  return url.href;
}

export function forgetRunningOffice(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true });
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}
