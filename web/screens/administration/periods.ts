import { sayDate } from '../../words/dates';

export const STATE_WORDS = { 'in-force': 'đang hiệu lực', coming: 'sắp có hiệu lực', ended: 'đã kết thúc' } as const;

/** "từ 01/12/2026", "từ 01/12/2026 đến hết 31/12/2026". */
export function sayPeriod({ from, until }: { readonly from: string; readonly until?: string }): string {
  return until === undefined ? `từ ${sayDate(from)}` : `từ ${sayDate(from)} đến hết ${sayDate(until)}`;
}
