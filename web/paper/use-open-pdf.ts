import { useEffect, useState } from 'react';
import { OFFLINE, Problem } from '../api/problem';
import type { PDFDocumentProxy } from './pdf';
import { openPdf } from './pdf';

interface Opened {
  readonly pdf?: PDFDocumentProxy;
  readonly error?: Problem;
}

/** Opens the bytes at `url`, or those at hand, again for each `version`, and lets go of them with the page. */
export function useOpenPdf(url: string, version: string, bytes?: Uint8Array) {
  const [opened, setOpened] = useState<Opened>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    let held: PDFDocumentProxy | undefined;
    setOpened({});
    openPdf(url, bytes).then(
      (pdf) => {
        held = pdf;
        if (left) void pdf.loadingTask.destroy();
        else setOpened({ pdf });
      },
      (error: unknown) => {
        if (!left) setOpened({ error: problemOf(error) });
      },
    );
    return () => {
      left = true;
      void held?.loadingTask.destroy();
    };
  }, [url, version, bytes, attempt]);
  return { ...opened, again: () => setAttempt((times) => times + 1) };
}

/** pdf.js tells a refused request by a status on its error. */
function problemOf(error: unknown): Problem {
  const status =
    typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  if (status === undefined) {
    return new Problem({
      ...OFFLINE,
      status: 0,
      detail: 'Chưa mở được tệp văn bản. Hãy thử lại; nếu vẫn không được, hãy tải tệp về để xem.',
    });
  }
  return new Problem({
    title: 'Chưa mở được',
    status,
    code: `HTTP_${status}`,
    detail: 'Máy chủ chưa trả tệp văn bản. Hãy thử lại sau ít giây.',
  });
}
