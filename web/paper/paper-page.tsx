import { useEffect, useRef, useState, type ReactNode } from 'react';
import { drawPage, type MarkedBlanks } from './draw-page';
import type { PDFDocumentProxy } from './pdf';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly zoom: number;
  readonly blanks: MarkedBlanks;
  readonly over?: LaidOver | undefined;
  readonly onDrawn?: (() => void) | undefined;
}

/** In points. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** What is laid over a page, by its number (from 1). */
export type LaidOver = (page: number, size: SheetSize) => ReactNode;

const A4: SheetSize = { width: 595.28, height: 841.89 };

/** One sheet. It keeps its place from the start and is drawn when it comes near the eye, again when its width changes. */
export function PaperPage({ pdf, number, zoom, blanks, over, onDrawn }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const told = useRef(onDrawn);
  told.current = onDrawn;
  const [size, setSize] = useState(A4);
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
      stop = drawPage({ pdf, number, sheet: element, widthPx: width, blanks, tellSize: setSize, tellDrawn: () => told.current?.() });
    };
    let near = false;
    const sight = new IntersectionObserver(
      ([entry]) => {
        near = entry?.isIntersecting ?? false;
        if (near) draw();
      },
      { root: element.closest('.paper-scroll'), rootMargin: '800px 0px' },
    );
    const resized = new ResizeObserver(() => near && draw());
    sight.observe(element);
    resized.observe(element);
    return () => {
      sight.disconnect();
      resized.disconnect();
      stop();
    };
  }, [pdf, number, blanks]);
  return (
    <div className="paper-page" style={{ aspectRatio: `${size.width} / ${size.height}`, width: `calc(min(100%, 54rem) * ${zoom})` }}>
      <div ref={sheet} className="paper-drawn" />
      {over?.(number, size)}
    </div>
  );
}
