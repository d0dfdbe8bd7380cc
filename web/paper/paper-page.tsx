import { useEffect, useRef, useState } from 'react';
import { drawPage, type MarkedBlanks } from './draw-page';
import type { PDFDocumentProxy } from './pdf';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly zoom: number;
  readonly blanks: MarkedBlanks;
}

const A4 = 297 / 210;

/** One sheet. It keeps its place from the start and is drawn when it comes near the eye, again when its width changes. */
export function PaperPage({ pdf, number, zoom, blanks }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const [ratio, setRatio] = useState(A4);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    let stop = () => {};
    let drawnWidth = 0;
    const draw = () => {
      const width = element.clientWidth;
      if (width === 0 || width === drawnWidth) return;
      drawnWidth = width;
      stop();
      stop = drawPage({ pdf, number, sheet: element, widthPx: width, blanks, tellRatio: setRatio });
    };
    let near = false;
    const sight = new IntersectionObserver(
      ([entry]) => {
        near = entry?.isIntersecting ?? false;
        if (near) draw();
      },
      { root: element.parentElement, rootMargin: '800px 0px' },
    );
    const size = new ResizeObserver(() => near && draw());
    sight.observe(element);
    size.observe(element);
    return () => {
      sight.disconnect();
      size.disconnect();
      stop();
    };
  }, [pdf, number, blanks]);
  return <div ref={sheet} className="paper-page" style={{ aspectRatio: `1 / ${ratio}`, width: `calc(min(100%, 54rem) * ${zoom})` }} />;
}
