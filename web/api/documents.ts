import { useInfiniteQuery } from '@tanstack/react-query';
import { read } from './client';
import type { DocumentRow } from './document-types';
import type { Page } from './types';

/** Documents as far as they were read, the latest change first: one's own, or those of the office one may see. */
export function useDocuments(scope: 'mine' | 'agency', search: string) {
  return useInfiniteQuery({
    queryKey: ['documents', scope, search, 'pages'],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ scope, ...(search && { q: search }), ...(pageParam && { cursor: pageParam }) });
      return read<Page<DocumentRow>>(`/documents?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => ({ items: pages.flatMap((page) => page.items) }),
  });
}
