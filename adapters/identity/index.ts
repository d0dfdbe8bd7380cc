import type { Pool } from 'pg';
import { createAttempts, type Attempts } from './attempts';
import { createFirstEntries, type FirstEntries } from './first-entries';
import { createSessions, type Sessions } from './sessions';
import { createSignIn, type SignIn } from './sign-in';

/** Who comes in: accounts, sessions and the limits on guessing, all in PostgreSQL. */
export interface Identity {
  readonly signIn: SignIn['signIn'];
  readonly sessions: Sessions;
  readonly firstEntries: FirstEntries;
  readonly attempts: Attempts;
}

export function createIdentity(pool: Pool): Identity {
  const sessions = createSessions(pool);
  const attempts = createAttempts(pool);
  return { signIn: createSignIn({ pool, sessions, attempts }).signIn, sessions, attempts, firstEntries: createFirstEntries(pool) };
}
