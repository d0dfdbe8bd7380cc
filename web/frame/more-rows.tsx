import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

type List = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;

interface Props {
  readonly list: List;
  /** What the rows are: "việc", "hồ sơ". */
  readonly what: string;
}

/** Stands at the end of a list of which more is to be read: it comes by itself when one scrolls near, or with a press. */
export function MoreRows({ list, what }: Props) {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = end.current;
    if (!element || isFetchingNextPage) return;
    const near = { root: element.closest('.queue-rows, .main'), rootMargin: '600px 0px' };
    const sight = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchNextPage(), near);
    sight.observe(element);
    return () => sight.disconnect();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div className="more-rows" ref={end}>
      <button type="button" className="word-button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {isFetchingNextPage ? `Đang lấy thêm ${what}…` : `Xem thêm ${what}`}
      </button>
    </div>
  );
}
