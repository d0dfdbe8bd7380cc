import { hash, verify } from '@node-rs/argon2';

/** argon2id with the parameters OWASP names for it: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is the one behind the hash. Without a hash it works as long as with one, and says no. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await someHash()), password);
  return passwordHash !== undefined && matches;
}

let made: Promise<string> | undefined;

/** Of a password nobody has: a login that does not exist must take as long to refuse as one that does. */
function someHash(): Promise<string> {
  made ??= hashPassword(crypto.randomUUID());
  return made;
}
