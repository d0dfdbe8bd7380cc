import type { Pool } from 'pg';
import type { Attempts } from './attempts';
import { createInTurn } from './in-turn';
import { verifyPassword } from './password';
import type { Sessions } from './sessions';

export type SignedIn =
  | { readonly kind: 'signed-in'; readonly personId: string; readonly token: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number };

export interface SignIn {
  signIn(attempt: { readonly login: string; readonly password: string; readonly address: string }): Promise<SignedIn>;
}

/**
 * Login and password against the accounts. Which of the two was wrong is not told. Attempts on one name go one after another, so that
 * each is counted before the next is looked at; several processes count for each other only between attempts.
 */
export function createSignIn(parts: { readonly pool: Pool; readonly sessions: Sessions; readonly attempts: Attempts }): SignIn {
  const { pool, sessions, attempts } = parts;
  const inTurn = createInTurn();
  return {
    async signIn({ login, password, address }) {
      const subject = login.trim().toLowerCase();
      return inTurn(subject, async () => {
        const seconds = await attempts.waitSeconds(subject, address);
        if (seconds > 0) return { kind: 'wait', seconds };
        const { rows } = await pool.query<AccountRow>({ name: 'find-account', text: FIND_ACCOUNT, values: [subject] });
        const account = rows[0];
        const matches = await verifyPassword(account?.password_hash ?? undefined, password);
        await attempts.note(subject, address, matches);
        if (!account || !matches) return { kind: 'wrong' };
        return { kind: 'signed-in', personId: account.person_id, token: await sessions.begin(account.person_id) };
      });
    },
  };
}

interface AccountRow {
  readonly person_id: string;
  /** Null until the person chose a password. */
  readonly password_hash: string | null;
}

const FIND_ACCOUNT = 'select person_id, password_hash from account where login = $1 and disabled_at is null';
