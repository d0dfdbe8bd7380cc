import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../../config/child-environment';
import { readMachine } from '../../config/machine';
import type { Say } from '../../embedded/say';

export const TEMPORAL_SERVER_VERSION = '1.29.1';
const MODULE = `go.temporal.io/server@v${TEMPORAL_SERVER_VERSION}`;
const run = promisify(execFile);

export interface TemporalPrograms {
  readonly server: string;
  /** The tool that makes Temporal's tables. */
  readonly sql: string;
  /** `schema/postgresql/v12` of the same version. */
  readonly schemaFolder: string;
}

/**
 * Temporal's own server, as an office at work runs it: in the folder named by `--temporal-server` or TRINH_TEMPORAL_SERVER, on PATH, in
 * our cache, or built there with Go. Its tables come with the module's source.
 */
export async function findTemporalPrograms(named: string | null, say: Say): Promise<TemporalPrograms> {
  const { programFolders, cacheFolder } = readMachine();
  const cache = join(cacheFolder, `temporal-server-${TEMPORAL_SERVER_VERSION}`);
  const schemaFolder = await findSchema();
  for (const folder of [named, cache].filter((one) => one !== null)) {
    if (hasBoth(folder, 'server', 'sql')) return { server: join(folder, 'server'), sql: join(folder, 'sql'), schemaFolder };
  }
  if (named !== null) throw new Error(`Không có hai chương trình server và sql của Temporal trong ${named}.`);
  const onPath = programFolders.find((folder) => hasBoth(folder, 'temporal-server', 'temporal-sql-tool'));
  if (onPath !== undefined) return { server: join(onPath, 'temporal-server'), sql: join(onPath, 'temporal-sql-tool'), schemaFolder };
  say(`Dựng máy chủ Temporal ${TEMPORAL_SERVER_VERSION} vào ${cache} (vài phút, chỉ một lần)…`);
  await mkdir(cache, { recursive: true });
  const programs = ['cmd/server', 'cmd/tools/sql'].map((path) => `go.temporal.io/server/${path}@v${TEMPORAL_SERVER_VERSION}`);
  await run('go', ['install', '-ldflags=-s -w', ...programs], { env: childEnvironment({ GOBIN: cache }) });
  return { server: join(cache, 'server'), sql: join(cache, 'sql'), schemaFolder };
}

function hasBoth(folder: string, server: string, sql: string): boolean {
  return existsSync(join(folder, server)) && existsSync(join(folder, sql));
}

async function findSchema(): Promise<string> {
  try {
    const { stdout } = await run('go', ['mod', 'download', '-json', MODULE], { cwd: '/' });
    const found: unknown = JSON.parse(stdout);
    const folder = typeof found === 'object' && found !== null && 'Dir' in found ? found.Dir : undefined;
    if (typeof folder !== 'string') throw new Error(stdout);
    return join(folder, 'schema', 'postgresql', 'v12');
  } catch (error) {
    throw new Error(`Không lấy được cấu trúc bảng của Temporal bằng Go (${MODULE}).`, { cause: error });
  }
}
