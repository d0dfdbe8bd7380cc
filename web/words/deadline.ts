import { civilDateOf, daysBetween, sayDay, sayTime } from './dates';

export type DueTone = 'overdue' | 'near' | 'today' | 'later';

export interface Due {
  readonly dueAt?: string;
  /** The server's words in working days: "còn 2 ngày làm việc". Only it knows the calendar. */
  readonly dueWords?: string;
}

const HOUR_MS = 3_600_000;

export function toneOf({ dueAt }: Due, nowMs = Date.now()): DueTone {
  if (dueAt === undefined) return 'later';
  const leftMs = Date.parse(dueAt) - nowMs;
  if (leftMs < 0) return 'overdue';
  if (leftMs <= 2 * HOUR_MS) return 'near';
  return civilDateOf(dueAt) === civilDateOf(nowMs) ? 'today' : 'later';
}

/** Short, for the right edge of a row: "quá 1 ngày", "16:30 · còn 2 giờ", "thứ Ba 25/11". */
export function sayDueShort(due: Due, nowMs = Date.now()): string {
  if (due.dueAt === undefined) return '';
  switch (toneOf(due, nowMs)) {
    case 'overdue':
      return sayLeft(due, nowMs).replace('quá hạn', 'quá').replace(' làm việc', '');
    case 'near':
    case 'today':
      return `${sayTime(due.dueAt)} · ${sayLeft(due, nowMs)}`;
    case 'later':
      return sayDay(due.dueAt, civilDateOf(nowMs));
  }
}

/** Both ways, for the decision box: ["Hạn thứ Ba 25/11, 17:00", "còn 2 ngày làm việc"]. */
export function sayDueBothWays(due: Due, nowMs = Date.now()): readonly [string, string] {
  if (due.dueAt === undefined) return ['Không đặt thời hạn', ''];
  const isToday = civilDateOf(due.dueAt) === civilDateOf(nowMs);
  const day = isToday ? 'hôm nay' : sayDay(due.dueAt, civilDateOf(nowMs));
  return [`Hạn ${day}, ${sayTime(due.dueAt)}`, sayLeft(due, nowMs)];
}

/** How much is left: hours on the day itself, else the server's working days, else plain days. */
function sayLeft({ dueAt, dueWords }: Due, nowMs: number): string {
  if (dueAt === undefined) return '';
  const leftMs = Date.parse(dueAt) - nowMs;
  const days = daysBetween(civilDateOf(nowMs), civilDateOf(dueAt));
  if (days !== 0) return firstPart(dueWords) ?? (days > 0 ? `còn ${days} ngày` : `quá ${-days} ngày`);
  const minutes = Math.round(Math.abs(leftMs) / 60_000);
  return `${leftMs < 0 ? 'quá' : 'còn'} ${sayMinutes(minutes)}`;
}

/** The server may say the deadline both ways in one string; a row has its own place for the date. */
function firstPart(dueWords: string | undefined): string | undefined {
  return dueWords?.split(' · ').find((part) => /^(còn|quá)/u.test(part));
}

function sayMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} phút`;
  const rest = minutes % 60;
  return minutes < 240 && rest >= 15 && rest < 45 ? `${Math.floor(minutes / 60)} giờ 30` : `${Math.round(minutes / 60)} giờ`;
}
