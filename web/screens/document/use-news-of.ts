import { useEffect, useRef, useState } from 'react';
import type { DocumentView, TimelineEntry } from '../../api/document-types';
import { useMe } from '../../api/queries';

/** A word of what another person changed while this page stood open. Nothing moves: focus and scroll stay. */
export function useNewsOf(view: DocumentView): string | undefined {
  const me = useMe().personId;
  const seen = useRef({ seq: view.seq, entries: view.timeline.length });
  const [news, setNews] = useState<string>();
  useEffect(() => {
    if (view.seq === seen.current.seq) return;
    const byOthers = view.timeline.slice(seen.current.entries).filter((entry) => entry.who?.personId !== me);
    seen.current = { seq: view.seq, entries: view.timeline.length };
    const latest = byOthers.at(-1);
    if (latest) setNews(say(latest));
  }, [view, me]);
  return news;
}

function say({ who, what }: TimelineEntry): string {
  return who ? `${who.name} vừa cập nhật: ${what.slice(0, 1).toLocaleLowerCase('vi')}${what.slice(1)}.` : `Hồ sơ vừa có thay đổi: ${what}.`;
}
