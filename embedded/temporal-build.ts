import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { childEnvironment } from '../config/child-environment';
import { doExclusively } from './exclusive';
import type { Say } from './say';
import { TEMPORAL_CLI_VERSION } from './temporal-ways';

const SOURCE = `github.com/temporalio/cli/cmd/temporal@v${TEMPORAL_CLI_VERSION}`;

/** Builds Temporal's CLI with Go into `path`, saying so every ten seconds; two starts build it once. Answers null or why it failed. */
export async function buildTemporal(path: string, say: Say): Promise<string | null> {
  const waiting = (pid: number | null): void => say(`Một tiến trình khác${pid === null ? '' : ` (${pid})`} đang dựng Temporal; đang chờ.`);
  return doExclusively(`${dirname(path)}.lock`, waiting, async () => {
    if (existsSync(path)) return null;
    await mkdir(dirname(path), { recursive: true });
    const made = await mkdtemp(join(dirname(path), 'build-'));
    try {
      const failure = await runGo(made, say);
      if (failure === null) await rename(join(made, basename(path)), path);
      return failure;
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  });
}

function runGo(outputFolder: string, say: Say): Promise<string | null> {
  const beganAt = Date.now();
  const progress = setInterval(() => {
    say(`  đang dựng Temporal: ${Math.round((Date.now() - beganAt) / 1000)} giây (thường mất 2–3 phút, chỉ một lần)`);
  }, 10_000);
  return new Promise<string | null>((resolve) => {
    const go = spawn('go', ['install', '-trimpath', '-ldflags=-s -w', SOURCE], {
      env: childEnvironment({ GOBIN: outputFolder, CGO_ENABLED: '0', GOFLAGS: undefined }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    go.stderr.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString('utf8')).slice(-2_000);
    });
    go.on('error', () => resolve('máy không có Go'));
    go.on('close', (code) => resolve(code === 0 ? null : words.trim().split('\n').slice(-2).join(' ')));
  }).finally(() => clearInterval(progress));
}
