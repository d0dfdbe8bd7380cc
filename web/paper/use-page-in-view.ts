import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** The sheets themselves: the words that lie over the first until it is drawn are none. */
const SHEETS = '.paper-page:not(.paper-early)';

/** Which page is under the eye, and a way to another one. */
export function usePageInView(scroller: RefObject<HTMLDivElement | null>, pages: number) {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const element = scroller.current;
    if (!element || pages === 0) return;
    setPage(1);
    const look = () => {
      const middle = element.getBoundingClientRect().top + element.clientHeight / 3;
      const papers = [...element.querySelectorAll(SHEETS)];
      const inView = papers.findLastIndex((paper) => paper.getBoundingClientRect().top <= middle);
      setPage(Math.max(1, inView + 1));
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, pages]);
  const goTo = (wanted: number) => {
    const target = scroller.current?.querySelectorAll(SHEETS)[Math.min(Math.max(1, wanted), pages) - 1];
    target?.scrollIntoView({ block: 'start' });
  };
  return [page, goTo] as const;
}
