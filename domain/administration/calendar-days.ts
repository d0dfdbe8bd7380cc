import { sayDay } from '../calendar/say-day';
import { refuse } from '../stream/refusal';
import type { Change } from './change';
import type { AskedBy, Plan } from './plan-change';

/** A day off or a Saturday worked, with the notice it rests on. Days gone by stay: deadlines were counted with them. */
export function setDay({ day }: Extract<Change, { kind: 'set-day' }>, { today }: AskedBy): Plan {
  if (day.on <= today) return refuse('DATE_IN_PAST', { today: sayDay(today) }, 'on');
  if (day.source.trim() === '') return refuse('GROUND_REQUIRED', undefined, 'source');
  return { writes: [{ kind: 'write-day', day }] };
}

/** The day is again what the week makes of it. */
export function clearDay({ on }: Extract<Change, { kind: 'clear-day' }>, { today, calendar }: AskedBy): Plan {
  if (on <= today) return refuse('DATE_IN_PAST', { today: sayDay(today) }, 'on');
  if (!calendar.days.some((day) => day.on === on)) return refuse('ALREADY_SO', undefined, 'on');
  return { writes: [{ kind: 'drop-day', on }] };
}

/** The notice of the year is out: its days are no longer provisional. */
export function confirmYear({ year, source }: Extract<Change, { kind: 'confirm-year' }>, { calendar }: AskedBy): Plan {
  if (source.trim() === '') return refuse('GROUND_REQUIRED', undefined, 'source');
  const known = calendar.years.find((one) => one.year === year);
  return known?.confirmed ? refuse('ALREADY_SO', undefined, 'year') : { writes: [{ kind: 'write-year', year, source }] };
}
