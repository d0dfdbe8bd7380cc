import type { ApiParts } from '../api-parts';
import { apiProblem, failWith, ProblemError } from '../problems/problem';

/** The PIN is checked first, and guessing it is slowed down like guessing a password. It is never stored and never logged. */
export async function checkPin(parts: ApiParts, asked: {
  readonly certificateId: string; readonly pin: string; readonly personId: string; readonly address: string
}): Promise<void> {
  const subject = `pin:${asked.personId}`;
  const seconds = await parts.identity.attempts.waitSeconds(subject, asked.address);
  if (seconds > 0) throw new ProblemError(apiProblem('TOO_MANY_ATTEMPTS', { wait: `${Math.ceil(seconds / 60)} phút` }), seconds);
  const check = await parts.signingKeys.checkPin(asked.certificateId, asked.pin);
  if (check.kind === 'refused' && check.code === 'NO_CERTIFICATE') failWith({ code: 'NO_CERTIFICATE' });
  await parts.identity.attempts.note(subject, asked.address, check.kind === 'accepted');
  if (check.kind === 'refused') failWith({ code: check.code, field: 'pin' });
}
