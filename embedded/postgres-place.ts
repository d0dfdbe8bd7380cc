import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The role that owns the tables and brings them up to date, and the one the office works as. */
export const OWNER_ROLE = 'trinh_owner';
export const APPLICATION_ROLE = 'trinh_app';

/** Where the data of one PostgreSQL lies, or null for beside this account of it, and the owner's password. */
export interface PostgresPlace {
  readonly folder: string | null;
  readonly password: string;
}

/** The account of the PostgreSQL wanted in `folder`. @throws when there is none or it is damaged */
export function readPlace(folder: string): PostgresPlace {
  const file = placeFileIn(folder);
  const place: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isPlace(place)) throw new Error(`Tệp ${file} bị hỏng: không biết dữ liệu PostgreSQL ở đâu.`);
  return place;
}

export function placeFileIn(folder: string): string {
  return join(folder, 'place.json');
}

/** The password of one of our roles. The application's is derived, so that it is never kept and tells nothing of the owner's. */
export function passwordOf(role: typeof OWNER_ROLE | typeof APPLICATION_ROLE, { password }: PostgresPlace): string {
  return role === OWNER_ROLE ? password : createHmac('sha256', password).update(APPLICATION_ROLE).digest('hex');
}

function isPlace(value: unknown): value is PostgresPlace {
  return (
    typeof value === 'object' && value !== null && 'folder' in value && 'password' in value &&
    typeof value.password === 'string' && (value.folder === null || typeof value.folder === 'string')
  );
}
