import { useInfiniteQuery } from '@tanstack/react-query';
import { read } from './client';
import type { Inbox, InboxTab } from './types';

/** What is in sight when the list opens, and what comes each time its end comes near. */
const FIRST_ROWS = 50;
const MORE_ROWS = 200;

/** The rows of a list as far as they were read, due first first; its end is read when it comes near. */
export function useInbox(tab: InboxTab) {
  return useInfiniteQuery({
    queryKey: ['inbox', tab],
    queryFn: ({ pageParam, signal }) => read<Inbox>(`/inbox?${asked(tab, pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => ({ items: pages.flatMap((page) => page.items) }),
  });
}

function asked(tab: InboxTab, cursor: string): URLSearchParams {
  return new URLSearchParams({ tab, limit: String(cursor === '' ? FIRST_ROWS : MORE_ROWS), ...(cursor !== '' && { cursor }) });
}
