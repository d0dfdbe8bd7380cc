import { join } from 'node:path';
import { readDatabaseUrl, readStartConfig } from '../../config/read-config';
import { APPLICATION_ROLE, OWNER_ROLE, passwordOf, readPlace } from '../../embedded/postgres-place';
import { findRunningOffice } from './running-file';

/** The database of this installation, as the office works with it: `DATABASE_URL`, or that of the office open here. @throws ConfigError */
export function databaseHere(): string {
  const { databaseUrl: named, folders } = readStartConfig();
  return named ?? embeddedDatabase(folders.data, APPLICATION_ROLE) ?? readDatabaseUrl();
}

/** The same as its owner, who alone changes its structure: `DATABASE_OWNER_URL` where there is such a role. @throws ConfigError */
export function ownedDatabaseHere(): string {
  const { databaseUrl: named, databaseOwnerUrl: owned, folders } = readStartConfig();
  return owned ?? named ?? embeddedDatabase(folders.data, OWNER_ROLE) ?? readDatabaseUrl();
}

/** The database embedded in the office that is open on this data folder, or null. Its password stands beside its data alone. */
export function embeddedDatabase(dataFolder: string, role: typeof APPLICATION_ROLE | typeof OWNER_ROLE): string | null {
  const office = findRunningOffice(dataFolder);
  if (!office?.databaseUrl || office.pids['postgres'] === undefined) return null;
  const url = new URL(office.databaseUrl);
  url.username = role;
  url.password = passwordOf(role, readPlace(join(dataFolder, 'postgres')));
  return url.href;
}
