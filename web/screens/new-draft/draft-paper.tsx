import { lazy, Suspense, useState } from 'react';
import type { Draft, Submission } from '../../api/draft-types';
import { useSettled } from '../../drafting/use-settled';
import { Waiting } from '../../frame/states';
import { ReadingPaper } from '../../paper/reading-paper';

const Paper = lazy(async () => ({ default: (await import('../../paper/paper')).Paper }));

interface Props {
  readonly draft: Draft;
  readonly chosen: Submission;
}

/** The draft as it was read, or the pages as they will be typeset with what is chosen now. */
export function DraftPaper({ draft, chosen }: Props) {
  const [typeset, setTypeset] = useState(false);
  return (
    <>
      <div className="paper-shown" role="group" aria-label="Bản đang xem">
        <div>
          <button type="button" className="button" aria-pressed={!typeset} onClick={() => setTypeset(false)}>
            Nội dung đã đọc
          </button>
          <button type="button" className="button" aria-pressed={typeset} onClick={() => setTypeset(true)}>
            Xem trước
          </button>
        </div>
      </div>
      {typeset ? <Preview draft={draft} chosen={chosen} /> : <ReadingPaper reading={draft.reading} shape="sheet" />}
    </>
  );
}

/** The very typesetting of the document, marked DỰ THẢO; made again when a field or a choice that shows on the page has changed. */
function Preview({ draft, chosen }: Props) {
  const asked = useSettled(addressOf(draft, chosen));
  const read = useSettled(JSON.stringify([draft.reading.subject, draft.reading.addressees, draft.reading.recipients]));
  return (
    <Suspense fallback={<Waiting what="Đang trình bày các trang…" />}>
      <Paper url={asked} version={`${asked}/${read}`} label="bản xem trước" waiting="Đang trình bày các trang…" />
    </Suspense>
  );
}

function addressOf({ draftId }: Draft, { postId, signerPostId, coSignerPostId, field, committeeId, route, urgency }: Submission): string {
  const chosen = {
    postId, ...(signerPostId && { signerPostId }), ...(coSignerPostId && { coSignerPostId }), ...(field && { field }), ...(urgency && { urgency }),
    ...(route === 'kl-du' && committeeId && { committeeId }),
  };
  return `/api/drafts/${encodeURIComponent(draftId)}/preview.pdf?${new URLSearchParams(chosen)}`;
}
