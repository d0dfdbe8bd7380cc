import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Book, BookRow, BookSeries } from '../../api/issued-types';
import { queries } from '../../api/queries';
import { civilDateOf } from '../../words/dates';

export interface Kept {
  readonly book: UseQueryResult<Book>;
  /** Series I write into by hand. */
  readonly series: readonly BookSeries[];
  readonly chosen: BookSeries | undefined;
  /** The row the address names, by scope and number. */
  readonly row: BookRow | undefined;
  readonly choose: (seriesId: string) => void;
}

/** The book the address names, and the row in it. Its year is the one the row was written in. */
export function useKeptSeries(): Kept {
  const [search, setSearch] = useSearchParams();
  const scope = search.get('khoa') ?? '';
  const year = /^\d{4}$/.test(scope) ? scope : civilDateOf(Date.now()).slice(0, 4);
  const book = useQuery(queries.book(String(new URLSearchParams({ year }))));
  const series = book.data?.series.filter((one) => one.mayKeep) ?? [];
  const chosen = series.find((one) => one.id === search.get('so')) ?? series[0];
  return {
    book,
    series,
    chosen,
    row: book.data?.items.find((row) => row.seriesId === chosen?.id && row.scope === scope && String(row.number) === search.get('so-vb')),
    choose: (seriesId) => setSearch({ so: seriesId }),
  };
}
