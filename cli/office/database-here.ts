import { readDatabaseUrl, readStartConfig } from '../../config/read-config';
import { findRunningOffice } from './running-file';

/** The database of this installation: `DATABASE_URL`, or that of the office that is open on this machine. @throws ConfigError */
export function databaseHere(): string {
  const start = readStartConfig();
  return start.databaseUrl ?? findRunningOffice(start.folders.data)?.databaseUrl ?? readDatabaseUrl();
}
