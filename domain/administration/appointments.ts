import { sayDay } from '../calendar/say-day';
import { inForce } from '../organisation/in-force';
import { appointmentsFrom, personOf, postOf } from '../organisation/posts';
import { refuse } from '../stream/refusal';
import { addDays } from '../time/instant';
import type { Change } from './change';
import type { AskedBy, Plan } from './plan-change';

type Appoint = Extract<Change, { kind: 'appoint' }>;
type EndAppointment = Extract<Change, { kind: 'end-appointment' }>;

/** A post has one holder: who held it until then holds it until the day before. */
export function appoint({ personId, postId, from, acting }: Appoint, by: AskedBy): Plan {
  const { organisation, today } = by;
  if (!belongs(by, postId) || !personOf(organisation, personId)) return refuse('NOT_IN_AGENCY');
  if (personId === by.personId) return refuse('NOT_YOURSELF');
  if (from < today) return refuse('DATE_IN_PAST', { today: sayDay(today) }, 'from');
  const others = appointmentsFrom(organisation, postId, from);
  if (others.some((one) => one.personId === personId && inForce(one, from))) return refuse('ALREADY_SO', undefined, 'personId');
  if (others.some((one) => one.from >= from)) return refuse('LATER_CHANGE_STANDS', undefined, 'from');
  const closing = others.map((one) => ({
    kind: 'close-appointment' as const, personId: one.personId, postId, from: one.from, until: addDays(from, -1),
  }));
  return { writes: [...closing, { kind: 'open-appointment', personId, postId, from, acting }] };
}

/** Ends on a day from today on; one that has not begun is dropped, and whoever was to leave for it stays. */
export function endAppointment({ personId, postId, from, until }: EndAppointment, by: AskedBy): Plan {
  const { organisation, today } = by;
  const standing = organisation.appointments.find((one) => one.personId === personId && one.postId === postId && one.from === from);
  if (!standing || !belongs(by, postId)) return refuse('NOT_IN_AGENCY');
  if (standing.until !== undefined && standing.until < today) return refuse('ALREADY_SO', undefined, 'until');
  if (standing.from > today && until <= standing.from) {
    const before = organisation.appointments.filter((one) => one.postId === postId && one.until === addDays(from, -1));
    const staying = before.map((one) => ({ kind: 'reopen-appointment' as const, personId: one.personId, postId, from: one.from }));
    return { writes: [{ kind: 'drop-appointment', personId, postId, from }, ...staying] };
  }
  if (until < today) return refuse('DATE_IN_PAST', { today: sayDay(today) }, 'until');
  return { writes: [{ kind: 'close-appointment', personId, postId, from, until }] };
}

function belongs({ organisation, agencyId }: AskedBy, postId: string): boolean {
  return postOf(organisation, postId)?.agencyId === agencyId;
}
