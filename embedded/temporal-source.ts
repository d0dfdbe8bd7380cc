import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { childEnvironment } from '../config/child-environment';
import { projectRoot } from '../config/project-root';

/** The server the tests and the first run are made for; the CLI of temporal-ways.ts holds the same one. */
export const TEMPORAL_SERVER_VERSION = '1.29.1';

const MODULE = `go.temporal.io/server@v${TEMPORAL_SERVER_VERSION}`;
const OURS = join(projectRoot(), 'embedded', 'temporal-server');
/** Our files under left-out/, and the package of the server, or the one file of it, that each stands for. */
const LEFT_OUT = {
  'gcloud.go': 'common/archiver/gcloud',
  's3store.go': 'common/archiver/s3store',
  'mysql.go': 'common/persistence/sql/sqlplugin/mysql',
  'postgresql.go': 'common/persistence/sql/sqlplugin/postgresql',
  'aws.go': 'common/persistence/visibility/store/elasticsearch/client/aws.go',
};
/** What a file is called that stands for a whole package. */
const WHOLE_PACKAGE = 'left_out.go';

/**
 * Lays out in `folder` the source of a Temporal server that keeps its runs in SQLite: our main program, and beside it the server's module
 * as it was published, where what no office needs (archives in two clouds, other databases) is replaced by files that only say so.
 * Half of what would be downloaded and a fifth of the compiling falls away with it (docs/decisions/0015).
 */
export async function layOutTemporalSource(folder: string): Promise<void> {
  await cp(OURS, folder, { recursive: true, filter: (path) => path !== join(OURS, 'left-out') });
  const leftOut = await filesLeftOut();
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

async function filesLeftOut(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(await Promise.all(Object.entries(LEFT_OUT).map(async ([file, place]) => (
    [place.endsWith('.go') ? place : `${place}/${WHOLE_PACKAGE}`, await readFile(join(OURS, 'left-out', file))] as const
  ))));
}
