import { spawn } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { childEnvironment } from '../../config/child-environment';
import { readMachine } from '../../config/machine';
import { findFreePort } from '../../embedded/free-port';
import { startGuarded } from '../../embedded/guarded-process';
import { ensureDatabase } from '../../embedded/postgres';
import type { Say } from '../../embedded/say';
import { CALM_IN_FLIGHT, IN_FLIGHT, type BenchOptions } from '../options';

/** What the peer's own load client reports; times in milliseconds. */
export interface PeerRows {
  readonly full: PeerLoad;
  readonly calm: PeerLoad;
}

export interface PeerLoad {
  readonly runs: readonly PeerStretch[];
  readonly busyPersonAlone?: PeerSpread;
  readonly busyPersonUnderLoad?: PeerSpread;
}

interface PeerSpread {
  readonly p50: number;
  readonly p95: number;
}

export interface PeerStretch {
  readonly actsPerSecond: number;
  readonly documentsPerSecond: number;
  readonly act: PeerSpread;
  readonly inbox: PeerSpread;
  readonly machine: Readonly<Record<string, { readonly cores: number }>>;
}

/** Builds the peer with its own script in a copy of its folder, runs it on the same PostgreSQL, and drives it with its own client. */
export async function measurePeer(
  peerFolder: string, serverUrl: string, options: BenchOptions,
  at: { readonly folder: string; readonly postgresPid: number; readonly say: Say },
): Promise<PeerRows> {
  const { folder, postgresPid, say } = at;
  const sources = join(readMachine().cacheFolder, 'bench-peer');
  await cp(peerFolder, sources, { recursive: true, filter: (path) => !path.startsWith(join(peerFolder, 'target')) });
  const database = await ensureDatabase(serverUrl, 'flowable');
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  say('Dựng và khởi động hệ thống đối chứng…');
  const peer = await startGuarded({
    command: join(sources, 'run.sh'), args: [database.replace('postgresql:', 'postgres:'), String(port)], folder: sources,
    logFile: join(folder, 'peer.log'), endSignal: 'SIGTERM', graceMs: 10_000, runAs: null,
  });
  try {
    await untilReady(url, () => peer.hasEnded(), join(folder, 'peer.log'));
    const drive = async (name: string, ...more: string[]): Promise<PeerLoad> => {
      const result = join(folder, `peer-${name}.json`);
      const always = ['--url', url, '--server', String(peer.pid), '--postgres', String(postgresPid), '--json', result];
      await runLoad(join(peerFolder, 'load.mjs'), [...always, ...more]);
      // written by the client just run: its README says what is in it
      const rows: PeerLoad = JSON.parse(await readFile(result, 'utf8'));
      return rows;
    };
    const { openItems, busyItems, runs, runSeconds, warmUpSeconds } = options;
    say(`  đối chứng: mở ${openItems} việc, rồi ${runs} lần đo…`);
    const full = await drive(
      'full', '--docs', String(IN_FLIGHT), '--backlog', String(openItems), '--person', String(busyItems),
      '--warmup', String(warmUpSeconds), '--seconds', String(runSeconds), '--runs', String(runs),
    );
    const calmSeconds = String(Math.min(runSeconds, 20));
    const calm = await drive('calm', '--docs', String(CALM_IN_FLIGHT), '--warmup', '3', '--seconds', calmSeconds, '--runs', '1');
    return { full, calm };
  } finally {
    await peer.stop();
  }
}

async function untilReady(url: string, hasEnded: () => boolean, logFile: string): Promise<void> {
  const until = Date.now() + 300_000;
  while (Date.now() < until && !hasEnded()) {
    const status = await fetch(`${url}/inbox`, { headers: { 'x-user': 'ai-do' } }).then((response) => response.status, () => 0);
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const lastLines = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-3).join('\n');
  throw new Error(`Hệ thống đối chứng không khởi động được:\n${lastLines}`);
}

function runLoad(script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const load = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: childEnvironment({}) });
    load.on('error', reject);
    load.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${script}: mã ${code}`))));
  });
}
