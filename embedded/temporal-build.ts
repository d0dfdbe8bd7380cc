import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { doExclusively } from './exclusive';
import { startGuarded } from './guarded-process';
import type { Say } from './say';
import { layOutTemporalSource } from './temporal-source';

/** Nothing of it needs C, and compilers that collect their garbage only when they grow large are done sooner. */
const SOONER_DONE = { CGO_ENABLED: '0', GOGC: 'off', GOMEMLIMIT: '1GiB' };

/** No debugger will look into it. */
const FLAGS = ['-ldflags=-s -w', '-gcflags=all=-dwarf=false'];

/** Builds Temporal's server with Go into `path`, saying so every ten seconds; two starts build it once. Answers null or why it failed. */
export async function buildTemporal(path: string, say: Say): Promise<string | null> {
  const waiting = (pid: number | null): void => say(`Một tiến trình khác${pid === null ? '' : ` (${pid})`} đang dựng Temporal; đang chờ.`);
  return doExclusively(`${dirname(path)}.lock`, waiting, async () => {
    if (existsSync(path)) return null;
    const made = await emptyBuildFolder(dirname(path));
    try {
      const failure = await runGo(made, basename(path), say);
      if (failure === null) await rename(join(made, basename(path)), path);
      return failure;
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  });
}

/** A fresh folder to build in; what a killed build left is thrown away. */
async function emptyBuildFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const left = (await readdir(folder)).filter((name) => name.startsWith('build-'));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return mkdtemp(join(folder, 'build-'));
}

async function runGo(folder: string, program: string, say: Say): Promise<string | null> {
  const beganAt = Date.now();
  const logFile = join(folder, 'go.log');
  const progress = setInterval(() => {
    say(`  đang dựng Temporal: ${Math.round((Date.now() - beganAt) / 1000)} giây (thường mất 2–5 phút, chỉ một lần)`);
  }, 10_000);
  try {
    await layOutTemporalSource(folder);
    // Guarded: minutes of compiling must not go on when the one who asked for it is gone.
    const go = await startGuarded({
      command: 'go',
      args: ['build', '-o', program, ...FLAGS, '.'],
      folder,
      logFile,
      endSignal: 'SIGTERM',
      graceMs: 5_000,
      runAs: null,
      environment: SOONER_DONE,
    });
    const how = await go.ended;
    if (how === 'code 0, signal null') return null;
    return (await readFile(logFile, 'utf8')).trim().split('\n').slice(-2).join(' ') || how;
  } catch (error) {
    return noGo(error) ? 'máy không có Go' : 'không tải được mã nguồn của Temporal';
  } finally {
    clearInterval(progress);
  }
}

function noGo(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
