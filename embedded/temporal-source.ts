import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { childEnvironment } from '../config/child-environment';
import { projectRoot } from '../config/project-root';

/** The server the tests and the first run are made for; the CLI of temporal-ways.ts holds the same one. */
export const TEMPORAL_SERVER_VERSION = '1.29.1';

const MODULE = `go.temporal.io/server@v${TEMPORAL_SERVER_VERSION}`;
const OURS = join(projectRoot(), 'embedded', 'temporal-server');
/** Go files by this name stand for their whole package. */
const WHOLE_PACKAGE = 'left_out.go';

/**
 * Lays out in `folder` the source of a Temporal server that keeps its runs in SQLite: our main program, and beside it the server's module
 * as it was published, where what no office needs (archives in two clouds, other databases) is replaced by files that only say so.
 * Half of what would be downloaded and a fifth of the compiling falls away with it (docs/decisions/0015).
 */
export async function layOutTemporalSource(folder: string): Promise<void> {
  await cp(OURS, folder, { recursive: true, filter: (path) => path !== join(OURS, 'left-out') });
  const leftOut = await goFilesUnder(join(OURS, 'left-out'));
  const files = withLeftOut(unzipSync(await publishedModule(), { filter: ({ name }) => !name.endsWith('_test.go') }), leftOut);
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, 'server', path)), { recursive: true });
    await writeFile(join(folder, 'server', path), content);
  }
}

/** The published files (each under "module@version/") by their paths in the module, with ours in the place of what is left out. */
export function withLeftOut(
  published: Readonly<Record<string, Uint8Array>>,
  leftOut: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const replaced = new Set([...leftOut.keys()].filter((path) => path.endsWith(`/${WHOLE_PACKAGE}`)).map((path) => dirname(path)));
  const kept = Object.entries(published)
    .map(([name, content]) => [name.slice(MODULE.length + 1), content] as const)
    .filter(([path]) => path !== '' && !path.endsWith('/') && !replaced.has(dirname(path)));
  return new Map([...kept, ...leftOut]);
}

/** The module as Go fetched it, and checked it against the sum all the world sees. */
async function publishedModule(): Promise<Uint8Array> {
  const { stdout } = await promisify(execFile)('go', ['mod', 'download', '-json', MODULE], { cwd: '/', env: childEnvironment({}) });
  const found: unknown = JSON.parse(stdout);
  const zip = typeof found === 'object' && found !== null && 'Zip' in found ? found.Zip : undefined;
  if (typeof zip !== 'string') throw new Error(stdout);
  return readFile(zip);
}

async function goFilesUnder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.go'));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)));
}
