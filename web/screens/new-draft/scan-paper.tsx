import { lazy, Suspense } from 'react';
import { Waiting } from '../../frame/states';

const Paper = lazy(async () => ({ default: (await import('../../paper/paper')).Paper }));

/** The pages of a scan beside the fields one keys in from them. */
export function ScanPaper({ draftId }: { readonly draftId: string }) {
  const url = `/api/drafts/${encodeURIComponent(draftId)}/page.pdf`;
  return (
    <Suspense fallback={<Waiting what="Đang mở bản quét…" />}>
      <Paper url={url} version={url} label="bản quét" />
    </Suspense>
  );
}
