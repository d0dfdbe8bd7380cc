import type { CalendarNotice } from '../calendar/working-calendar';
import type { Instant } from '../time/instant';

/** A deadline that a change of the calendar moved, with both moments and the changed days as its reason. */
export interface MovedDeadline {
  readonly from: Instant;
  readonly to: Instant;
  readonly because: readonly Omit<CalendarNotice, 'number'>[];
  /** The change of the calendar it was last reckoned with. */
  readonly calendar: number;
}

/** The reason as it is kept: whatever number its change had. */
export function reasonsOf(notices: readonly CalendarNotice[]): MovedDeadline['because'] {
  return notices.map(({ number: _number, ...notice }) => notice);
}
