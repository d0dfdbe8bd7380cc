import type { Pool } from 'pg';
import { createAttempts, type Attempts } from './attempts';
import { createSessions, type Sessions } from './sessions';
import { createSignIn, type SignIn } from './sign-in';

/** Who comes in: accounts, sessions and the limits on guessing, all in PostgreSQL. */
export interface Identity {
  readonly signIn: SignIn['signIn'];
  readonly sessions: Sessions;
  readonly attempts: Attempts;
}

export function createIdentity(pool: Pool): Identity {
  const sessions = createSessions(pool);
  const attempts = createAttempts(pool);
  return { signIn: createSignIn({ pool, sessions, attempts }).signIn, sessions, attempts };
}
