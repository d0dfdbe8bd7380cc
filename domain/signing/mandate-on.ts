import { sayDay } from '../calendar/say-day';
import { inForce } from '../organisation/in-force';
import type { Mandate } from '../organisation/mandate';
import { addDays } from '../time/instant';
import type { CivilDate } from '../time/instant';
import { refused } from './signing-answer';
import type { SigningRefused } from './signing-answer';

/** The mandate among those that fit which holds on `day`; else why none does, by its dates. Undefined: none fits at all. */
export function mandateOn<Fitting extends Mandate>(fitting: readonly Fitting[], day: CivilDate): Fitting | SigningRefused | undefined {
  const holding = fitting.find((mandate) => inForce(mandate, day));
  if (holding) return holding;
  const lastDay = fitting.flatMap(({ until }) => (until !== undefined && until < day ? [until] : [])).toSorted().at(-1);
  if (lastDay !== undefined) return refused('mandate-ended', ` từ ngày ${sayDay(addDays(lastDay, 1))}`);
  const begins = fitting.map(({ from }) => from).toSorted()[0];
  return begins === undefined ? undefined : refused('mandate-not-begun', `, bắt đầu từ ngày ${sayDay(begins)}`);
}

export function isRefused(answer: Mandate | SigningRefused | undefined): answer is SigningRefused {
  return answer !== undefined && 'allowed' in answer;
}
