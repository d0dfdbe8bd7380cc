const FEWEST = 6;
const MOST = 32;

/** Whether a PIN may be chosen for a key: long enough, and neither one letter again and again nor a run like 123456 or fedcba. */
export function isPinStrong(pin: string): boolean {
  const letters = [...pin];
  if (letters.length < FEWEST || letters.length > MOST) return false;
  const steps = letters.slice(1).map((letter, at) => (letter.codePointAt(0) ?? 0) - (letters[at]?.codePointAt(0) ?? 0));
  return ![0, 1, -1].some((step) => steps.every((one) => one === step));
}
