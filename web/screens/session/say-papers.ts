import type { SessionRow } from '../../api/issued-types';
import { sayDay, sayTime } from '../../words/dates';

/** Whether the papers are out, and until when they must be. */
export function sayPapers({ papersSentAt, papersDueAt }: SessionRow): string {
  if (papersSentAt !== undefined) return `đã gửi tài liệu ${sayDay(papersSentAt)}`;
  return papersDueAt === undefined ? 'chưa gửi tài liệu' : `gửi tài liệu trước ${sayTime(papersDueAt)} ${sayDay(papersDueAt)}`;
}
