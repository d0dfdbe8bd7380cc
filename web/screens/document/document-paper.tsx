import { FileClock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { DocumentView } from '../../api/document-types';
import { Waiting } from '../../frame/states';
import { EarlyText } from '../../paper/early-text';
import { PaperShown } from './paper-shown';

const Paper = lazy(async () => ({ default: (await import('../../paper/paper')).Paper }));

const DECIDES_ON_BYTES = ['approve', 'sign', 'seal'];

/**
 * Whoever approves or signs sees the very bytes that will be signed; until then the pages say DỰ THẢO, and the page as it will be issued is
 * one press away.
 */
export function DocumentPaper({ view }: { readonly view: DocumentView }) {
  const { issued, signed, toSign, draft, original } = view.files;
  const [chosen, choose] = useState<boolean>();
  const asIssued = chosen ?? DECIDES_ON_BYTES.includes(view.current?.kind ?? '');
  const beforeSigning = asIssued ? (toSign ?? draft) : (draft ?? toSign);
  const url = issued ?? signed ?? beforeSigning ?? original;
  const hasBoth = issued === undefined && signed === undefined && toSign !== undefined && draft !== undefined;
  const early = isReadable(view, url) && <EarlyText reading={view.reading} />;
  if (url === undefined) return view.typesettingFailed === undefined ? <BeingLaidOut /> : <NotLaidOut />;
  return (
    <Suspense
      fallback={
        <div className="paper">
          {early ? (
            <div className="paper-scroll" tabIndex={0} role="group" aria-label="Nội dung văn bản">
              {early}
            </div>
          ) : (
            <Waiting what="Đang mở văn bản…" />
          )}
        </div>
      }
    >
      <Paper
        url={url}
        head={hasBoth && <PaperShown asIssued={asIssued} show={choose} />}
        blanks={url === toSign ? 'before-signature' : url === signed ? 'after-signature' : 'none'}
        version={`${url}/${view.bytesSha256 ?? view.text?.textSha256 ?? ''}/${view.printedNumber ?? ''}`}
        early={early}
        label="văn bản"
      />
    </Suspense>
  );
}

type Read = DocumentView & { readonly reading: NonNullable<DocumentView['reading']> };

/** The words of the very text the page is set from; once signed or issued the page alone counts, and a scan has no words. */
function isReadable(view: DocumentView, url: string | undefined): view is Read {
  const { draft, toSign } = view.files;
  return url !== undefined && (url === draft || url === toSign) && (view.reading?.body.length ?? 0) > 0;
}

function BeingLaidOut() {
  return (
    <div className="paper">
      <div className="state centred" role="status">
        <FileClock size={28} aria-hidden />
        <h2>Văn bản đang được trình bày</h2>
        <p>Trang văn bản tự hiện khi xong, thường trong vài giây.</p>
      </div>
    </div>
  );
}

function NotLaidOut() {
  return (
    <div className="paper">
      <div className="state centred" role="status">
        <FileClock size={28} aria-hidden />
        <h2>Chưa trình bày được trang văn bản</h2>
        <p>Người soạn thảo cần sửa nội dung rồi đưa dự thảo mới.</p>
      </div>
    </div>
  );
}
