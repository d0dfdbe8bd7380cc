import type { Client } from 'pg';
import { newToken } from '../../adapters/identity/session-token';
import { changeStatements } from '../../adapters/postgres/administration/change-statements';
import { readStartConfig } from '../../config/read-config';
import { addDays, type CivilDate } from '../../domain/time/instant';
import { findRunningOffice } from '../office/running-file';

/** As long as a link an administrator hands out. */
const LASTS_DAYS = 7;

export interface FirstEntryLink {
  readonly link: string;
  /** The last day it works. */
  readonly until: CivilDate;
}

/** A link by which a person comes in once and chooses a password; earlier ones of theirs stop. */
export async function writeFirstEntryLink(client: Client, personId: string, today: CivilDate): Promise<FirstEntryLink> {
  const { token, tokenSha256 } = newToken();
  const until = addDays(today, LASTS_DAYS);
  for (const statement of changeStatements({ kind: 'write-invitation', personId, tokenSha256, until })) await client.query(statement);
  return { link: new URL(`/vao-lan-dau/${token}`, addressHere()).href, until };
}

function addressHere(): string {
  const { web: { publicUrl, port }, folders } = readStartConfig();
  return publicUrl ?? findRunningOffice(folders.data)?.url ?? `http://localhost:${port}`;
}
