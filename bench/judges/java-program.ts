import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readMachine } from '../../config/machine';
import { projectRoot } from '../../config/project-root';
import { isInstalled, run } from './judge';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** A judge that is a Java library: one source file, and a pom naming what it needs. Fetched once into the user's cache folder. */
export interface JavaProgram {
  /** Why it cannot run here; undefined when it can. The first call fetches its libraries. */
  missing(): Promise<string | undefined>;
  /** Asks about all files in one process, since its start costs more than the files. */
  ask(args: readonly string[], paths: readonly string[]): Promise<JavaAnswer>;
}

/** The fields of a line, separated by tabs. */
export type Row = readonly string[];

export interface JavaAnswer {
  /** All that was printed. */
  readonly out: string;
  /** What was said of a file, without its path. */
  rowsOf(path: string): readonly Row[];
}

export function javaProgram(folder: string, source: string): JavaProgram {
  const home = join(projectRoot(), 'bench', 'judges', 'java', folder);
  const libraries = async (): Promise<string> => {
    const version = createHash('sha256').update(await readFile(join(home, 'pom.xml'))).digest('hex').slice(0, 12);
    return join(readMachine().cacheFolder, 'judges', `${folder}-${version}`);
  };
  return {
    async missing() {
      const absent = ['java', 'mvn'].filter((program) => !isInstalled(program));
      if (absent.length > 0) return `không có ${absent.join(' và ')} trên máy này (JDK 17 trở lên và Maven)`;
      return fetchLibraries(home, await libraries());
    },
    async ask(args, paths) {
      const { out } = await run('java', ['-cp', join(await libraries(), '*'), join(home, source), ...args, ...paths]);
      const rows = out.split('\n').filter((line) => line.includes('\t')).map((line) => line.split('\t'));
      return { out, rowsOf: (path) => rows.filter(([about]) => about === path).map((row) => row.slice(1)) };
    },
  };
}

/** Beside its place and then renamed, so that a fetch that was cut off leaves nothing that looks whole. */
async function fetchLibraries(home: string, libraries: string): Promise<string | undefined> {
  if (existsSync(libraries)) return undefined;
  const draft = `${libraries}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  const { code, out } = await run('mvn', ['-q', '-B', '-f', join(home, 'pom.xml'), COPY, `-DoutputDirectory=${draft}`]);
  if (code === 0) {
    await rename(draft, libraries);
    return undefined;
  }
  await rm(draft, { recursive: true, force: true });
  const reason = out.split('\n').find((line) => line.startsWith('[ERROR]'))?.slice('[ERROR] '.length, 200) ?? `mã ${code}`;
  return `Maven không lấy được thư viện: ${reason}`;
}
