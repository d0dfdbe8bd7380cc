import { useEffect, useRef, useState } from 'react';
import type { Acted } from '../../acts/acted';
import type { DocumentView } from '../../api/document-types';
import { useMe } from '../../api/queries';

/** A word of what another person changed while this page stood open. Nothing moves: focus and scroll stay. */
export function useNewsOf(view: DocumentView, done: Acted | undefined): string | undefined {
  const me = useMe().name;
  const seen = useRef(standOf(view, done));
  const [news, setNews] = useState<string>();
  useEffect(() => {
    const earlier = seen.current;
    const now = standOf(view, done);
    if (now.seq === earlier.seq && now.acts === earlier.acts) return;
    seen.current = now;
    // An answer of many leaves the version of the document as it is: it is told where it ends what one was at.
    if (now.seq === earlier.seq && now.done !== earlier.done) return;
    const byOthers = (view.timeline ?? []).slice(earlier.entries).filter((entry) => !entry.what.startsWith(me));
    const latest = byOthers.at(-1);
    if (latest) setNews(`Hồ sơ vừa có thay đổi: ${latest.what}`);
  }, [view, me, done]);
  return news;
}

function standOf({ seq, timeline, acts }: DocumentView, done: Acted | undefined) {
  return { seq, entries: timeline?.length ?? 0, acts: acts.map(({ kind, postId }) => `${kind}/${postId}`).join(), done };
}
