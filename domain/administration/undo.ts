import { refuse, type Refusal } from '../stream/refusal';
import { addDays, type CivilDate } from '../time/instant';
import type { Change } from './change';
import type { AskedBy } from './plan-change';

/**
 * The change that takes another back, from `today` on: what it did until then stays true. It goes through the same rules as any
 * change, so it is refused when something later stands on it.
 */
export function undoing(
  change: Change, { organisation, calendar, today }: Pick<AskedBy, 'organisation' | 'calendar' | 'today'>,
): Change | { readonly refusal: Refusal } {
  switch (change.kind) {
    case 'appoint': {
      const before = organisation.appointments.find((one) => one.postId === change.postId && one.until === addDays(change.from, -1));
      const begins = later(today, change.from);
      // whoever held the post before holds it again; without anybody before, it simply ends
      return before && change.from <= today
        ? { kind: 'appoint', personId: before.personId, postId: before.postId, from: addDays(begins, 1), acting: before.acting }
        : { kind: 'end-appointment', personId: change.personId, postId: change.postId, from: change.from, until: begins };
    }
    case 'end-appointment': {
      const acting = organisation.appointments.find((one) => one.postId === change.postId && one.from === change.from)?.acting ?? false;
      return { kind: 'appoint', personId: change.personId, postId: change.postId, from: addDays(later(today, change.until), 1), acting };
    }
    case 'give-mandate':
      return { kind: 'end-mandate', mandateId: change.mandate.id, until: later(today, change.mandate.from) };
    case 'join-committee': {
      const { committeeId, postIds, ground } = change;
      return { kind: 'leave-committee', committeeId, postIds, ground, until: later(today, change.from) };
    }
    case 'leave-committee': {
      const { committeeId, postIds, ground } = change;
      return { kind: 'join-committee', committeeId, postIds, ground, from: addDays(later(today, change.until), 1) };
    }
    case 'set-day':
      return calendar.days.some((day) => day.on === change.day.on) ? { kind: 'clear-day', on: change.day.on } : refuse('CANNOT_BE_UNDONE');
    case 'end-mandate':
    case 'set-group':
    case 'clear-day':
    case 'confirm-year':
    case 'add-person':
    case 'invite':
    case 'set-agency':
    case 'set-rule':
    case 'lay-out':
    case 'add-series':
    case 'open-book':
    case 'hand-over-seal':
    case 'add-seal':
    case 'set-picture':
    case 'bring-in-certificate':
      return refuse('CANNOT_BE_UNDONE');
  }
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}
