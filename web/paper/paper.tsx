import { useRef, useState, type ReactNode } from 'react';
import { Trouble, Waiting } from '../frame/states';
import type { MarkedBlanks } from './draw-page';
import { PaperPage, type LaidOver } from './paper-page';
import { PaperTools } from './paper-tools';
import { useOpenPdf } from './use-open-pdf';
import { usePageInView } from './use-page-in-view';
import './paper.css';

interface Props {
  readonly url: string;
  /** The bytes, where they are at hand: `url` then only serves to save them. */
  readonly bytes?: Uint8Array;
  /** Names the exact bytes shown: another hash is another paper. */
  readonly version: string;
  readonly label: string;
  /** Stands over the pages: which paper this is. */
  readonly head?: ReactNode;
  /** Whether places that wait for number, date, signature and seal are marked. */
  readonly blanks?: MarkedBlanks;
  readonly over?: LaidOver;
  /** In sight over the first sheet until it is drawn. */
  readonly early?: ReactNode;
  /** What is being done while the pages are awaited. */
  readonly waiting?: string;
}

/** The document as it will be or was issued: every page, selectable, from fit-to-width to 3 times. */
export function Paper({ url, bytes, version, label, head, blanks = 'none', over, early, waiting = 'Đang mở văn bản…' }: Props) {
  const { pdf, error, again } = useOpenPdf(url, version, bytes);
  const [zoom, setZoom] = useState(1);
  const [drawn, setDrawn] = useState<string>();
  const scroller = useRef<HTMLDivElement>(null);
  const [pageInView, goTo] = usePageInView(scroller, pdf?.numPages ?? 0);
  if (error !== undefined) return <Trouble error={error} retry={again} />;
  return (
    <section className="paper" aria-label={label}>
      {head}
      <PaperTools url={url} pages={pdf?.numPages} page={pageInView} goTo={goTo} zoom={zoom} setZoom={setZoom} />
      <div className="paper-scroll" ref={scroller} tabIndex={0} role="group" aria-label={`Các trang của ${label}`}>
        {drawn !== version && early}
        {pdf ? (
          Array.from({ length: pdf.numPages }, (_, index) => (
            <PaperPage
              key={`${version}/${index}`} pdf={pdf} number={index + 1} zoom={zoom} blanks={blanks} over={over}
              onDrawn={index === 0 ? () => setDrawn(version) : undefined}
            />
          ))
        ) : (
          <>
            <div className="paper-page paper-blank" />
            {!early && (
              <div className="paper-waiting">
                <Waiting what={waiting} />
              </div>
            )}
          </>
        )}
      </div>
    </section>
  );
}
