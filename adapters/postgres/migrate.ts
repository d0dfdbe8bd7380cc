import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm';
import { withSchemaEngine } from './schema-engine';

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Brings a database to the newest schema by the folders of `migrationsFolder` (`<name>/migration.sql`) and keeps the account in
 * `_prisma_migrations`. Doing it again changes nothing. Returns the names applied now, oldest first. `only`: these and no later ones,
 * for a backup that is older than the folder.
 */
export async function migrateDatabase(databaseUrl: string, migrationsFolder: string, only?: readonly string[]): Promise<readonly string[]> {
  const migrationsList = await readMigrations(migrationsFolder, only);
  if (migrationsList.migrationDirectories.length === 0) return [];
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    return appliedMigrationNames;
  });
}

/** The migrations a database still lacks, oldest first; nothing is changed. */
export async function pendingMigrations(databaseUrl: string, migrationsFolder: string): Promise<readonly string[]> {
  const migrationsList = await readMigrations(migrationsFolder);
  return withSchemaEngine(databaseUrl, async (engine) => {
    const diagnosis = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: NO_FILTERS });
    const { history } = diagnosis;
    if (history === null || history.diagnostic === 'migrationsDirectoryIsBehind') return [];
    return history.unappliedMigrationNames;
  });
}

async function readMigrations(migrationsFolder: string, only?: readonly string[]): Promise<MigrationList> {
  const entries = existsSync(migrationsFolder) ? await readdir(migrationsFolder, { withFileTypes: true }) : [];
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const names = folders.filter((name) => only?.includes(name) ?? true).sort();
  const lockfile = join(migrationsFolder, 'migration_lock.toml');
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? await readFile(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map((name) => readMigration(migrationsFolder, name))),
  };
}

async function readMigration(migrationsFolder: string, name: string): Promise<MigrationDirectory> {
  const content = await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8');
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: content } } };
}
