import { addDays, type CivilDate } from '../time/instant';
import { sayDay } from './say-day';
import type { CalendarDay, CalendarNotice, WorkingCalendar } from './working-calendar';

/** The latest change of the calendar a deadline reckoned now takes in; 0 before the first. */
export function latestNotice({ notices = [] }: WorkingCalendar): number {
  return notices.at(-1)?.number ?? 0;
}

/** What was changed after `since` of the days from the one after `after` to `until`: of each day the last word. */
export function noticesAfter(
  { notices = [] }: WorkingCalendar, { since, after, until }: { readonly since: number; readonly after: CivilDate; readonly until: CivilDate },
): readonly CalendarNotice[] {
  const first = addDays(after, 1);
  const newer = notices.filter(({ number, on }) => number > since && on >= first && on <= until);
  return [...new Map(newer.map((notice) => [notice.on, notice])).values()].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** The calendar as it would be after one more change. */
export function withNotice(calendar: WorkingCalendar, change: CalendarDay | { readonly on: CivilDate; readonly kind: 'plain' }): WorkingCalendar {
  const others = calendar.days.filter(({ on }) => on !== change.on);
  const days = change.kind === 'plain' ? others : [...others, change].toSorted((one, other) => one.on.localeCompare(other.on));
  const notice = { number: latestNotice(calendar) + 1, on: change.on, kind: change.kind };
  return { ...calendar, days, notices: [...(calendar.notices ?? []), notice] };
}

/** "ngày 31/12/2026 nghỉ (Thông báo số 12)" of each, as the reason a deadline moved. */
export function sayNotices(notices: readonly Omit<CalendarNotice, 'number'>[]): string {
  return notices.map(({ on, kind, source }) => `ngày ${sayDay(on)} ${KIND_WORDS[kind]}${source ? ` (${source})` : ''}`).join('; ');
}

const KIND_WORDS: Readonly<Record<CalendarNotice['kind'], string>> = { off: 'nghỉ', worked: 'làm bù', plain: 'theo tuần làm việc thường' };
