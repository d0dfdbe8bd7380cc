import type { Pool } from 'pg';
import { hashPassword } from './password';
import { hashToken } from './session-token';

export interface FirstEntry {
  readonly personId: string;
  readonly login: string;
}

/** The first sign-in by a link that works once: whoever holds it chooses the password of that account. */
export interface FirstEntries {
  /** Undefined when the link was used, ended, replaced by a later one, or never was. */
  find(token: string): Promise<FirstEntry | undefined>;
  /** Sets the password and ends every other session of the person. Undefined when the link no longer works. */
  use(token: string, password: string): Promise<FirstEntry | undefined>;
}

export function createFirstEntries(pool: Pool): FirstEntries {
  const ask = async (name: string, text: string, values: readonly unknown[]): Promise<FirstEntry | undefined> => {
    const { rows } = await pool.query<{ person_id: string; login: string }>({ name, text, values: [...values] });
    return rows[0] && { personId: rows[0].person_id, login: rows[0].login };
  };
  return {
    find: (token) => ask('find-first-entry', FIND, [hashToken(token)]),
    async use(token, password) {
      // hashing is made to be slow: not for whoever only guesses at links
      if (!(await ask('find-first-entry', FIND, [hashToken(token)]))) return undefined;
      return ask('use-first-entry', USE, [hashToken(token), await hashPassword(password)]);
    },
  };
}

const FIND = `
  select e.person_id, a.login from first_entry e join account a on a.person_id = e.person_id
  where e.token_sha256 = $1 and e.used_at is null and e.ends_at > now() and a.disabled_at is null`;

const USE = `
  with used as (
    update first_entry set used_at = now() where token_sha256 = $1 and used_at is null and ends_at > now() returning person_id
  ), ended as (delete from session_token where person_id in (select person_id from used))
  update account a set password_hash = $2, must_change_password = false, updated_at = now() from used
  where a.person_id = used.person_id and a.disabled_at is null returning a.person_id, a.login`;
