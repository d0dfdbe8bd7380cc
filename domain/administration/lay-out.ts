import { sayDay } from '../calendar/say-day';
import type { Organisation } from '../organisation/organisation';
import { appointmentsFrom } from '../organisation/posts';
import { nameKey } from '../recipients/name-key';
import { refuse } from '../stream/refusal';
import type { LayOut, NewAppointment, Write } from './change';
import { addressOf } from './people';
import type { AskedBy, Plan } from './plan-change';

/** Units, posts, people and who holds what: all of it is new, fits together and contradicts nothing, or none of it is done. */
export function layOut(change: LayOut, by: AskedBy): Plan {
  const { organisation, agencyId } = by;
  const { units, posts, persons, appointments } = change;
  if (units.length + posts.length + persons.length + appointments.length === 0) return refuse('ALREADY_SO');
  if ([...units, ...posts].some((one) => one.agencyId !== agencyId)) return refuse('NOT_IN_AGENCY');
  const known = {
    ...organisation, units: [...organisation.units, ...units], posts: [...organisation.posts, ...posts],
    persons: [...organisation.persons, ...persons],
  };
  if (posts.some((post) => post.unitId !== undefined && !known.units.some((unit) => unit.id === post.unitId && unit.agencyId === agencyId))) {
    return refuse('NOT_IN_AGENCY');
  }
  const names = known.units.filter((unit) => unit.agencyId === agencyId).map((unit) => nameKey(unit.name));
  if (units.length > 0 && isRepeated(names)) return refuse('ALREADY_SO', undefined, 'units');
  if (persons.length > 0 && isRepeated(known.persons.map((person) => addressOf(person.email)))) return refuse('ALREADY_SO', undefined, 'persons');
  const refused = appointments.map((one) => refusalOf(one, known, by)).find((refusal) => refusal !== undefined);
  return refused ?? { writes: writesOf(change) };
}

/** A post is given to somebody when nobody holds it from that day on; into a post that was there before, from today on. */
function refusalOf({ personId, postId, from }: NewAppointment, known: Organisation, by: AskedBy) {
  if (!known.posts.some((post) => post.id === postId && post.agencyId === by.agencyId)) return refuse('NOT_IN_AGENCY');
  if (!known.persons.some((person) => person.id === personId)) return refuse('NOT_IN_AGENCY');
  if (personId === by.personId) return refuse('NOT_YOURSELF');
  const wasThere = by.organisation.posts.some((post) => post.id === postId);
  if (wasThere && from < by.today) return refuse('DATE_IN_PAST', { today: sayDay(by.today) }, 'from');
  return appointmentsFrom(by.organisation, postId, from).length > 0 ? refuse('LATER_CHANGE_STANDS', undefined, 'from') : undefined;
}

function writesOf({ units, posts, persons, appointments }: LayOut): readonly Write[] {
  return [
    ...units.map((unit) => ({ kind: 'add-unit' as const, unit })),
    ...posts.map((post) => ({ kind: 'add-post' as const, post })),
    ...persons.map((person) => ({ kind: 'add-person' as const, personId: person.id, fullName: person.fullName, email: person.email })),
    ...appointments.map((appointment) => ({ kind: 'open-appointment' as const, ...appointment })),
  ];
}

function isRepeated(keys: readonly string[]): boolean {
  return new Set(keys).size !== keys.length;
}
