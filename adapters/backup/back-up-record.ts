import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { NOTE, tableFile, type BackedUpTable, type BackupNote } from './backup-note';
import { quoted, tablesOf, type TableShape } from './tables';

/**
 * Copies every table as it stood at one moment into `folder` (COPY, compressed), while people go on working. Files are copied after it:
 * they are only ever added, and always before the record speaks of them.
 */
export async function backUpRecord(databaseUrl: string, folder: string, now: Date): Promise<BackupNote> {
  await mkdir(join(folder, 'tables'), { recursive: true });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const tables: BackedUpTable[] = [];
    for (const table of await tablesOf(client)) tables.push(await copyOut(client, table, folder));
    const { rows } = await client.query<{ name: string }>('select migration_name as name from _prisma_migrations where finished_at is not null order by 1');
    await client.query('commit');
    const note: BackupNote = { format: 1, at: now.toISOString(), migrations: rows.map(({ name }) => name), tables };
    await writeFile(join(folder, NOTE), `${JSON.stringify(note, null, 1)}\n`);
    return note;
  } finally {
    await client.end();
  }
}

async function copyOut(client: Client, { name, columns }: TableShape, folder: string): Promise<BackedUpTable> {
  const out = client.query(copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`));
  const path = join(folder, tableFile(name));
  await pipeline(out, createGzip(), createWriteStream(path));
  return { name, columns: [...columns], rows: out.rowCount, sha256: await sha256OfFile(path) };
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
