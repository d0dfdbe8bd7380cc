import type { CivilDate } from '../../domain/time/instant';

/** How something dated stands on a day. */
export function stateOf(from: CivilDate, until: CivilDate | undefined, today: CivilDate): 'in-force' | 'coming' | 'ended' {
  if (until !== undefined && until < today) return 'ended';
  return from > today ? 'coming' : 'in-force';
}
