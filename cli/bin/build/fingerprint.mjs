import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const MADE = new Set(['generated', 'dist', 'node_modules', 'results']);

/** A short text that changes when a file below `paths` is added, removed or written. */
export async function fingerprint(root, paths) {
  const lines = [];
  for (const path of paths) await collect(root, path, lines);
  return createHash('sha256').update(lines.sort((one, other) => one.localeCompare(other)).join('\n')).digest('hex').slice(0, 16);
}

async function collect(root, path, lines) {
  const found = await stat(join(root, path)).catch(() => null);
  if (found === null) return;
  if (!found.isDirectory()) {
    lines.push(`${path} ${found.size} ${found.mtimeMs}`);
    return;
  }
  for (const name of await readdir(join(root, path))) {
    if (!MADE.has(name)) await collect(root, join(path, name), lines);
  }
}
