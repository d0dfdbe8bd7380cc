import type { SessionRow } from '../../api/issued-types';
import { sayDay } from '../../words/dates';

/** Whether the papers are out, and until when they must be. */
export function sayPapers({ papersSentAt, papersDueWords }: SessionRow): string {
  if (papersSentAt !== undefined) return `đã gửi tài liệu ${sayDay(papersSentAt)}`;
  return `gửi tài liệu: ${papersDueWords}`;
}
