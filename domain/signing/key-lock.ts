import type { Instant } from '../time/instant';

/** So many wrong PINs in a row lock a key; a right one in between begins the count anew. An administrator opens it again. */
export const WRONG_PINS_LOCK = 5;

/** What the server keeps of a key, whatever restarts: the count, never a PIN. */
export interface KeyLock {
  readonly wrongPins: number;
  readonly lockedAt?: Instant;
}

export function isLocked({ lockedAt }: KeyLock): boolean {
  return lockedAt !== undefined;
}

/** The lock after one more wrong PIN at `now`. A locked key does not count on. */
export function afterWrongPin(lock: KeyLock, now: Instant): KeyLock {
  if (isLocked(lock)) return lock;
  const wrongPins = lock.wrongPins + 1;
  return wrongPins < WRONG_PINS_LOCK ? { wrongPins } : { wrongPins, lockedAt: now };
}

/** Tries left before the key locks; 0 when it is locked. */
export function triesLeft(lock: KeyLock): number {
  return isLocked(lock) ? 0 : WRONG_PINS_LOCK - lock.wrongPins;
}
