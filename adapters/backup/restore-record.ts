import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrateDatabase } from '../postgres/migrate';
import { sha256OfFile } from './back-up-record';
import { backupNote, NOTE, tableFile, type BackedUpTable, type BackupNote } from './backup-note';
import { quoted } from './tables';

/**
 * Loads a backup into an empty database: the schema as it was then, the rows, and then the migrations that came since. All rows or none.
 * @throws with a sentence when the backup is damaged or the database already holds a record
 */
export async function restoreRecord(databaseUrl: string, folder: string, migrationsFolder: string): Promise<BackupNote> {
  const note = await readNote(folder);
  for (const { name, sha256 } of note.tables) {
    if ((await sha256OfFile(join(folder, tableFile(name)))) !== sha256) throw new Error(`Bản sao lưu bị hỏng: ${tableFile(name)}.`);
  }
  await refuseUsed(databaseUrl);
  await migrateDatabase(databaseUrl, migrationsFolder, note.migrations);
  await loadRows(databaseUrl, folder, note);
  await migrateDatabase(databaseUrl, migrationsFolder);
  return note;
}

export async function readNote(folder: string): Promise<BackupNote> {
  const text = await readFile(join(folder, NOTE), 'utf8').catch(() => undefined);
  const parsed = text === undefined ? undefined : backupNote.safeParse(JSON.parse(text));
  if (!parsed?.success) throw new Error(`${folder} không phải một bản sao lưu trọn vẹn (thiếu hoặc hỏng ${NOTE}).`);
  return parsed.data;
}

/** A record is never written over: whoever wants that takes another database. */
async function refuseUsed(databaseUrl: string): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ used: boolean }>("select to_regclass('public.event') is not null as used");
    if (rows[0]?.used) throw new Error('Cơ sở dữ liệu này đã có hồ sơ. Hãy phục hồi vào một cơ sở dữ liệu mới, còn trống.');
  });
}

async function loadRows(databaseUrl: string, folder: string, { tables }: BackupNote): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query('begin');
    for (const table of tables) await copyIn(client, table, folder);
    for (const { name, columns } of tables) await continueNumbering(client, name, columns);
    await client.query('commit');
  });
}

async function copyIn(client: Client, { name, columns, rows }: BackedUpTable, folder: string): Promise<void> {
  // What migrations wrote themselves came along with the copy.
  if ((await client.query(`select from ${quoted(name)} limit 1`)).rowCount) await client.query(`delete from ${quoted(name)}`);
  const into = client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`));
  await pipeline(createReadStream(join(folder, tableFile(name))), createGunzip(), into);
  if (into.rowCount !== rows) throw new Error(`Bảng ${name}: bản sao lưu nói ${rows} dòng, nạp được ${into.rowCount}.`);
}

/** Numbers that the database gives itself go on behind the highest that was loaded. */
async function continueNumbering(client: Client, table: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    const { rows } = await client.query<{ sequence: string | null }>('select pg_get_serial_sequence($1, $2) as sequence', [quoted(table), column]);
    const sequence = rows[0]?.sequence;
    if (sequence) await client.query(`select setval($1, coalesce((select max(${quoted(column)}) from ${quoted(table)}), 0) + 1, false)`, [sequence]);
  }
}

async function withClient(databaseUrl: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
