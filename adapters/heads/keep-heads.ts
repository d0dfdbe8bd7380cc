import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { HeadKeeping } from '../../activities/ports';
import { hasCode, writeOnce } from '../signing/exclusive-file';
import { NO_FILE_BEFORE, readHeads, writeHeads, type KeptHead } from './heads-file';
import { openRecordKey } from './record-key';

export interface HeadKeepingParts {
  readonly pool: Pool;
  /** Where the lists lie: outside the database, and best copied to another machine each morning. */
  readonly folder: string;
  readonly keysFolder: string;
}

/** A commit that was under way while the list before was written may bear an earlier time; what was listed already does no harm. */
const OVERLAP_MS = 60 * 60_000;
const EVER = '1970-01-01T00:00:00.000Z';

/** Writes each night's list of the heads of all streams that have moved, signed, and tied to the list before it. */
export function createHeadKeeping({ pool, folder, keysFolder }: HeadKeepingParts): HeadKeeping {
  return {
    async keep(day, now) {
      await mkdir(folder, { recursive: true });
      const names = await headsFilesIn(folder);
      const path = join(folder, `${day}.heads`);
      const before = names.filter((name) => name < `${day}.heads`).at(-1);
      const previous = before === undefined ? undefined : await readFile(join(folder, before), 'utf8');
      const since = previous === undefined ? EVER : new Date(Date.parse(readHeads(previous)?.at ?? EVER) - OVERLAP_MS).toISOString();
      const previousSha256 = previous === undefined ? NO_FILE_BEFORE : sha256(previous);
      // Of two that write one night's list the first wins, and what stands there is what gets signed.
      const text = await writeOnce(path, writeHeads({ at: now, previousSha256, heads: await headsSince(pool, since) }));
      const key = await openRecordKey(keysFolder);
      await writeOnce(`${path}.sig`, Buffer.from(key.sign(Buffer.from(text))).toString('base64'));
      return { streams: readHeads(text)?.heads.length ?? 0 };
    },
  };
}

async function headsSince(pool: Pool, since: string): Promise<readonly KeptHead[]> {
  const { rows } = await pool.query<KeptHead>(MOVED, [since]);
  return rows;
}

const MOVED = 'select stream_id as "streamId", seq, head from stream where updated_at >= $1 and seq > 0 order by stream_id';

/** The lists there are, the oldest first. */
export async function headsFilesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.heads')).toSorted();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
