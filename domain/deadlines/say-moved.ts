import { sayNotices } from '../calendar/notices';
import { sayMoment } from '../calendar/say-day';
import type { MovedDeadline } from './moved-deadline';

/** "hạn đổi từ 17:00 ngày 31/12/2026 sang 17:00 ngày 04/01/2027 vì ngày 31/12/2026 nghỉ (Thông báo số 12)" */
export function sayMoved({ from, to, because }: Pick<MovedDeadline, 'from' | 'to' | 'because'>): string {
  return `hạn đổi từ ${sayMoment(from)} sang ${sayMoment(to)} vì ${sayNotices(because)}`;
}
