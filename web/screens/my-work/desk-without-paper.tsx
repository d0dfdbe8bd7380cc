import { useEffect } from 'react';
import { Nothing } from '../../frame/states';
import { loadPdfJs } from '../../paper/pdf';

/** The list itself comes first. */
const QUIET_MS = 300;

/** While one looks for what to read, what draws pages is fetched: the first of them is then there sooner. */
export function DeskWithoutPaper({ isListEmpty }: { readonly isListEmpty: boolean }) {
  useEffect(() => {
    const fetching = setTimeout(() => void loadPdfJs().catch(() => undefined), QUIET_MS);
    return () => clearTimeout(fetching);
  }, []);
  // The list has said it: there is nothing to choose.
  if (isListEmpty) return <div className="desk" />;
  return (
    <div className="desk">
      <Nothing title="Chọn một việc để đọc văn bản" centred>
        <p className="keys">
          Dùng phím <kbd>J</kbd> <kbd>K</kbd> để di chuyển, <kbd>Enter</kbd> để mở.
        </p>
      </Nothing>
    </div>
  );
}
