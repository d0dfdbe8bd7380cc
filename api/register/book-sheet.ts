import { cell, type Sheet } from '../../adapters/typeset/sheet';
import { sayDay } from '../../domain/calendar/say-day';
import type { Column } from './book-file';

interface BookCover {
  readonly isParty: boolean;
  readonly agency: string;
  readonly superior: string;
  /** "SỔ ĐĂNG KÝ VĂN BẢN ĐI". */
  readonly title: string;
  /** "Năm 2026 · Sổ Báo cáo". */
  readonly part: string;
  /** "Quyển số" of a book that is bound in several; to be written in by hand when it is not said. */
  readonly volume?: number | undefined;
  /** When it was printed. */
  readonly today: string;
}

interface Printed {
  readonly number: number;
  readonly on: string;
}

/**
 * A book as pages to print and bind: a cover with agency, year, first and last day and number, and which volume it is (Decree 30/2020,
 * annex IV), then the ten columns, repeated on each page. A book kept in the system has to be printed with all of them (art. 15).
 */
export function bookSheet<Row>(
  cover: BookCover, columns: readonly Column<Row>[], rows: readonly Row[], printed: (row: Row) => Printed,
): Sheet {
  const span = spanOf(rows.map(printed));
  return {
    isParty: cover.isParty, agency: cover.superior, unit: cover.agency, title: cover.title, subtitle: [cover.part, ...span].join(' · '),
    cover: [cover.part, ...span, `Quyển số: ${cover.volume ?? '……………'}`],
    isWide: true,
    tables: [{
      header: columns.map(({ title }) => title), shares: columns.map(({ printedMm }) => printedMm),
      rows: rows.map((row) => columns.map(({ value }) => cell([value(row)]))),
    }],
    notes: [`In từ hệ thống ngày ${sayDay(cover.today)}. Văn thư ký, ghi rõ họ tên: …………………………………`],
  };
}

function spanOf(rows: readonly Printed[]): readonly string[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return ['Chưa có văn bản'];
  const days = rows.map(({ on }) => on).toSorted();
  const numbers = rows.map(({ number }) => number).toSorted((one, other) => one - other);
  return [`Từ ngày ${sayDay(days[0] ?? first.on)} đến ngày ${sayDay(days.at(-1) ?? last.on)}`, `Từ số ${numbers[0]} đến số ${numbers.at(-1)}`];
}
