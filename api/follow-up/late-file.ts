import type { z } from 'zod';
import { sayDay } from '../../domain/calendar/say-day';
import { civilDateOf } from '../../domain/time/instant';
import type { Column } from '../register/book-file';
import type { lateSchema } from './follow-up.schema';

type LateRow = z.infer<typeof lateSchema>['items'][number];

/** The list as a sheet to sort and to print. */
export const LATE_COLUMNS: readonly Column<LateRow>[] = [
  { title: 'Loại văn bản', width: 16, printedMm: 24, value: (row) => row.typeName },
  { title: 'Trích yếu', width: 60, printedMm: 80, value: (row) => row.subject },
  { title: 'Bước', width: 24, printedMm: 30, value: (row) => row.stepLabel },
  { title: 'Người xử lý', width: 24, printedMm: 30, value: (row) => row.holder },
  { title: 'Đơn vị', width: 30, printedMm: 34, value: (row) => row.unitName },
  { title: 'Nhận việc ngày', width: 14, printedMm: 22, value: (row) => sayDay(civilDateOf(row.openedAt)) },
  { title: 'Hạn', width: 14, printedMm: 22, value: (row) => (row.dueAt ? sayDay(civilDateOf(row.dueAt)) : '') },
  { title: 'Tình trạng', width: 14, printedMm: 22, value: (row) => (row.late ? 'quá hạn' : 'trong hạn') },
];
