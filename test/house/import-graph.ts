import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const ROOT = join(__dirname, '..', '..');
export const ROOMS = [
  'domain', 'workflows', 'activities', 'adapters', 'config', 'api', 'worker', 'embedded', 'cli', 'prisma', 'bench', 'test', 'web',
] as const;

export interface Import {
  /** Path of the importing file from the project's root. */
  readonly from: string;
  /** Path of the imported file from the root, or the name of a package (`pg`, `node:fs`, `@temporalio/client`). */
  readonly to: string;
  readonly isPackage: boolean;
  readonly typeOnly: boolean;
}

const MADE = new Set(['node_modules', 'dist', 'generated', '.trinh', '.git', 'results']);

/** Every file of a room with one of the endings, from the project's root. */
export function filesOf(room: string, endings: readonly string[] = ['.ts', '.tsx']): readonly string[] {
  const walk = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (MADE.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return endings.some((ending) => entry.name.endsWith(ending)) ? [relative(ROOT, path)] : [];
  });
  try {
    return walk(join(ROOT, room));
  } catch {
    return [];
  }
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?((?:[\w*{][^;'"]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What one file imports, statically and dynamically. `import type`, and a list in which every name is a type, are type-only. */
export function importsOf(file: string, known: ReadonlySet<string>): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [...text.matchAll(STATEMENT)].map(([, type, names, specifier]) => ({
    specifier: specifier ?? '', typeOnly: type !== undefined || allTypes(names),
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, specifier]) => ({ specifier: specifier ?? '', typeOnly: false }));
  return [...found, ...dynamic].map(({ specifier, typeOnly }) => {
    const isPackage = !specifier.startsWith('.');
    return { from: file, to: isPackage ? packageOf(specifier) : resolveFrom(file, specifier, known), isPackage, typeOnly };
  });
}

function allTypes(names: string | undefined): boolean {
  const list = /\{([^}]*)\}/.exec(names ?? '')?.[1];
  const listed = list?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? [];
  return listed.length > 0 && listed.every((name) => name.startsWith('type '));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function resolveFrom(file: string, specifier: string, known: ReadonlySet<string>): string {
  const base = relative(ROOT, resolve(ROOT, dirname(file), specifier));
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((path) => known.has(path)) ?? base;
}

export function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}
