/** A moment as an ISO 8601 UTC string with milliseconds, e.g. `2026-03-05T02:30:00.000Z`. */
export type Instant = string;

/** A day of the civil calendar in Vietnam, `YYYY-MM-DD`. */
export type CivilDate = string;

const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** The civil day in Vietnam (UTC+7, no daylight saving) on which `at` falls. */
export function civilDateOf(at: Instant): CivilDate {
  return new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** Whether a text that came from outside is a moment as we write it, which everything that reads one understands. */
export function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** A moment on the clock of Vietnam, to the second, by ISO 8601: `2026-03-05T09:30:00+07:00`. */
export function inVietnam(at: Instant): string {
  return `${new Date(Date.parse(at) + VIETNAM_OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}

/** The moment at which the day `on` begins in Vietnam. */
export function startOfDay(on: CivilDate): Instant {
  return new Date(Date.parse(`${on}T00:00:00.000Z`) - VIETNAM_OFFSET_MS).toISOString();
}

/** The moment of `time` (`HH:MM`) in Vietnam on the day `on`. */
export function instantAt(on: CivilDate, time: string): Instant {
  return new Date(Date.parse(`${on}T${time}:00.000Z`) - VIETNAM_OFFSET_MS).toISOString();
}

/** The last moment of the day `on` in Vietnam, one millisecond before midnight. */
export function endOfDay(on: CivilDate): Instant {
  return addMs(startOfDay(on), DAY_MS - 1);
}

export function addMs(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) + ms).toISOString();
}

export function addDays(on: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${on}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Milliseconds from `from` to `to`; negative when `to` is past. */
export function msBetween(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}
