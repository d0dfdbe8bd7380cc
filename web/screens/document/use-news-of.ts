import { useEffect, useRef, useState } from 'react';
import type { DocumentView } from '../../api/document-types';
import { useMe } from '../../api/queries';

/** A word of what another person changed while this page stood open. Nothing moves: focus and scroll stay. */
export function useNewsOf(view: DocumentView): string | undefined {
  const me = useMe().name;
  const seen = useRef({ seq: view.seq, entries: view.timeline?.length ?? 0 });
  const [news, setNews] = useState<string>();
  useEffect(() => {
    if (view.seq === seen.current.seq) return;
    const byOthers = (view.timeline ?? []).slice(seen.current.entries).filter((entry) => !entry.what.startsWith(me));
    seen.current = { seq: view.seq, entries: view.timeline?.length ?? 0 };
    const latest = byOthers.at(-1);
    if (latest) setNews(`Hồ sơ vừa có thay đổi: ${latest.what}`);
  }, [view, me]);
  return news;
}
