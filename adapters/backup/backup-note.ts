import { z } from 'zod';

/** What a backup says of itself, in `backup.json`. */
export const backupNote = z.object({
  format: z.literal(1),
  at: z.string(),
  /** Applied to the database, oldest first. */
  migrations: z.array(z.string()),
  /** In the order in which they are loaded. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number(), sha256: z.string() })),
});

export type BackupNote = z.infer<typeof backupNote>;
export type BackedUpTable = BackupNote['tables'][number];

/** Laid in the folder once everything else is there: a backup without it is none. */
export const NOTE = 'backup.json';

export function tableFile(name: string): string {
  return `tables/${name}.copy.gz`;
}
