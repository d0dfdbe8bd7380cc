import { lazy, Suspense, useContext, useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { DeskForPreview } from '../../drafting/desk-for-preview';
import { Trouble, Waiting } from '../../frame/states';
import { usePagesOf, type Revision } from './revision';

const Paper = lazy(async () => ({ default: (await import('../../paper/paper')).Paper }));

const SETTING = 'Đang trình bày các trang…';

/** The pages as they would be handed in, in the place of the paper that is read; on a phone under the form. */
export function RevisionPreview({ revision }: { readonly revision: Revision }) {
  const desk = useContext(DeskForPreview);
  const pages = <Pages revision={revision} />;
  return desk ? createPortal(pages, desk) : <div className="preview-in-form">{pages}</div>;
}

function Pages({ revision }: { readonly revision: Revision }) {
  const { data: bytes, error, refetch } = usePagesOf(revision);
  const url = useAddressOf(bytes);
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!bytes || url === undefined) return <Waiting what={SETTING} />;
  return (
    <Suspense fallback={<Waiting what={SETTING} />}>
      <Paper url={url} bytes={bytes} version={url} label="bản xem trước" waiting={SETTING} />
    </Suspense>
  );
}

/** An address of the bytes, to save them under, for as long as they are shown. */
function useAddressOf(bytes: Uint8Array<ArrayBuffer> | undefined): string | undefined {
  const url = useMemo(() => bytes && URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' })), [bytes]);
  useEffect(() => () => {
    if (url !== undefined) URL.revokeObjectURL(url);
  }, [url]);
  return url;
}
