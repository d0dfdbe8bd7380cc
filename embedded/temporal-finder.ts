import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Machine } from '../config/machine';
import type { Say } from './say';
import { buildTemporal } from './temporal-build';
import { downloadTemporal } from './temporal-download';
import { TEMPORAL_CLI_VERSION, temporalWays, type TemporalWay } from './temporal-ways';

/** Where a Temporal server is, or the program that starts one. */
export type FoundTemporal =
  | { readonly kind: 'server'; readonly address: string }
  | { readonly kind: 'program'; readonly path: string };

export class TemporalNotFound extends Error {}

/** Finds Temporal, saying each step aloud; makes it when nothing is there yet. */
export async function findTemporal(machine: Machine, say: Say): Promise<FoundTemporal> {
  for (const way of temporalWays(machine)) {
    const found = await tryWay(way, say);
    if (found !== null) return found;
  }
  throw new TemporalNotFound(
    `Chưa có máy chủ Temporal: hãy đặt TEMPORAL_ADDRESS tới máy chủ có sẵn, hoặc cài Temporal CLI ${TEMPORAL_CLI_VERSION} vào PATH ` +
      '(hoặc chỉ bằng TEMPORAL_CLI_PATH), hoặc cài Go để chương trình tự dựng, rồi chạy lại.',
  );
}

async function tryWay(way: TemporalWay, say: Say): Promise<FoundTemporal | null> {
  switch (way.kind) {
    case 'address':
      say(`Dùng máy chủ Temporal tại ${way.address} (TEMPORAL_ADDRESS).`);
      return { kind: 'server', address: way.address };
    case 'named-program':
      return useNamed(way.path, say);
    case 'program-on-path':
      return useIfItRuns(way.path, 'trên PATH', say);
    case 'cache':
      return existsSync(way.path) ? useIfItRuns(way.path, 'đã chuẩn bị từ trước', say) : null;
    case 'sdk-download': {
      say(`Máy chưa có Temporal; thử tải bản ${TEMPORAL_CLI_VERSION} qua bộ công cụ Temporal.`);
      const path = await downloadTemporal(way.folder, say);
      return path === null ? null : useIfItRuns(path, 'vừa tải', say);
    }
    case 'go-install': {
      say(`Dựng Temporal ${TEMPORAL_CLI_VERSION} từ mã nguồn bằng Go, chỉ làm một lần.`);
      const failure = await buildTemporal(way.path, say);
      if (failure === null) return useIfItRuns(way.path, 'vừa dựng', say);
      say(`  không dựng được: ${failure}.`);
      return null;
    }
  }
}

async function useNamed(path: string, say: Say): Promise<FoundTemporal> {
  const found = await useIfItRuns(path, 'theo TEMPORAL_CLI_PATH', say);
  if (found === null) throw new TemporalNotFound(`TEMPORAL_CLI_PATH chỉ tới ${path}, nhưng đó không phải Temporal CLI chạy được.`);
  return found;
}

async function useIfItRuns(path: string, origin: string, say: Say): Promise<FoundTemporal | null> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    if (!stdout.startsWith('temporal version')) return null;
    say(`Dùng Temporal ${origin}: ${path}`);
    return { kind: 'program', path };
  } catch {
    say(`Bỏ qua ${path} (${origin}): không chạy được.`);
    return null;
  }
}
