import type { Organisation } from '../../domain/organisation/organisation';
import { civilDateOf, instantAt, msBetween } from '../../domain/time/instant';
import type { Instant } from '../../domain/time/instant';
import type { LockedStream } from './queries/lock-streams';

/** ", do Nguyễn Văn An thực hiện lúc 14 giờ 05, ngày 05/3/2026": fills `{by}` of the refusal of a stale version. */
export function whoActedLast(stream: LockedStream | undefined, organisation: Organisation): string {
  if (stream === undefined) return '';
  const person = organisation.persons.find((candidate) => candidate.id === stream.actedBy);
  return `${person ? `, do ${person.fullName} thực hiện` : ''} lúc ${clockTime(stream.updatedAt)}`;
}

function clockTime(at: Instant): string {
  const on = civilDateOf(at);
  const minutes = Math.floor(msBetween(instantAt(on, '00:00'), at) / 60_000);
  const [year, month, day] = on.split('-');
  return `${Math.floor(minutes / 60)} giờ ${String(minutes % 60).padStart(2, '0')}, ngày ${day}/${month}/${year}`;
}
