import type { Pool } from 'pg';
import { newToken } from '../../adapters/identity/session-token';
import { officialCalendar } from '../../domain/calendar/official-days';
import { civilDateOf } from '../../domain/time/instant';
import { insertRows } from '../../prisma/seed/insert-rows';
import { writeCalendar } from '../../prisma/seed/write-calendar';
import { writeOrganisation } from '../../prisma/seed/write-organisation';
import { benchOrganisation } from './organisation';
import { personAt } from './people';

/** Session cookies by post: everybody is signed in already, since signing in is not what is measured. */
export type Sessions = ReadonlyMap<string, string>;

/** Writes the office into an empty, migrated database. */
export async function layOutBenchOffice(pool: Pool): Promise<Sessions> {
  const organisation = benchOrganisation(civilDateOf(new Date().toISOString()));
  const sessions = organisation.posts.map(({ id }) => ({ postId: id, ...newToken() }));
  const client = await pool.connect();
  try {
    await writeOrganisation(client, organisation);
    await writeCalendar(client, officialCalendar);
    await insertRows(client, 'account', sessions.map(({ postId }) => ({
      person_id: personAt(postId), login: postId, password_hash: 'none', must_change_password: false, created_at: 'now', updated_at: 'now',
    })));
    await insertRows(client, 'session_token', sessions.map(({ postId, tokenSha256 }) => ({
      token_sha256: tokenSha256, person_id: personAt(postId), created_at: 'now', seen_at: 'now', ends_at: 'tomorrow 23:59',
    })));
  } finally {
    client.release();
  }
  return new Map(sessions.map(({ postId, token }) => [postId, token]));
}
