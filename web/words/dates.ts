const ZONE_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** The civil date in Vietnam (fixed UTC+7) of an instant, as YYYY-MM-DD. */
export function civilDateOf(at: string | number | Date): string {
  return new Date(new Date(at).getTime() + ZONE_OFFSET_MS).toISOString().slice(0, 10);
}

/** "16:30" in Vietnam. */
export function sayTime(at: string): string {
  return new Date(new Date(at).getTime() + ZONE_OFFSET_MS).toISOString().slice(11, 16);
}

/** "thứ Sáu 21/11", with the year when it is not this one. */
export function sayDay(date: string, today = civilDateOf(Date.now())): string {
  const civil = date.length > 10 ? civilDateOf(date) : date;
  const [year, month, day] = civil.split('-');
  const weekday = WEEKDAYS[new Date(`${civil}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday} ${day}/${month}${year === today.slice(0, 4) ? '' : `/${year}`}`;
}

/** "20/11/2026". */
export function sayDate(date: string): string {
  const [year, month, day] = (date.length > 10 ? civilDateOf(date) : date).split('-');
  return `${day}/${month}/${year}`;
}

/** When something happened, as short as is clear: "14:21", "hôm qua, 16:52", "19/11". */
export function sayWhen(at: string, today = civilDateOf(Date.now())): string {
  const date = civilDateOf(at);
  const days = daysBetween(date, today);
  if (days === 0) return sayTime(at);
  if (days === 1) return `hôm qua, ${sayTime(at)}`;
  const [year, month, day] = date.split('-');
  return year === today.slice(0, 4) ? `${day}/${month}` : `${day}/${month}/${year}`;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
