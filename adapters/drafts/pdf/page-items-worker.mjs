// Runs in a thread of its own: a PDF comes from outside, and a hostile one may take all time and memory it is given.
// Plain JavaScript, because a thread cannot run TypeScript from source; pdfjs-dist is an ES module only.
import { parentPort } from 'node:worker_threads';
import { inspectPdf } from './inspect-streams.mjs';

// One file after another: whoever sends the next has had the end of the one before.
parentPort.on('message', ({ bytes, mostPages }) => {
  parentPort.postMessage({ kind: 'ready' });
  void readPages(bytes, mostPages);
});

/** Sends the text runs and ruled lines of each page as it is read, or why the file is refused (`PageMessage` in read-pages.ts). */
async function readPages(data, mostPages) {
  let document;
  try {
    const why = inspectPdf(data);
    if (why !== undefined) return refuse(why);
    // The big library is loaded only for a file worth it. Pictures are never drawn here, so none is unpacked.
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    document = await getDocument({ data, isEvalSupported: false, useSystemFonts: false, maxImageSize: 1, verbosity: 0 }).promise;
    if (document.numPages > mostPages) return refuse('too-many-pages');
    if (document.numPages === 0) return refuse('no-pages');
    const [scripts, attachments] = await Promise.all([document.getJSActions(), document.getAttachments()]);
    if (scripts !== null || attachments !== null) return refuse('active-content');
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      parentPort.postMessage({ kind: 'page', page: await readPage(page) });
      page.cleanup();
    }
    parentPort.postMessage({ kind: 'end' });
  } catch (error) {
    refuse(error?.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await document?.loadingTask.destroy().catch(() => undefined);
  }
}

function refuse(code) {
  parentPort.postMessage({ kind: 'refused', code });
}

async function readPage(page) {
  const { rulesOf } = await import('./page-rules.mjs');
  const [left, bottom, right, top] = page.view;
  const [content, operators] = await Promise.all([page.getTextContent(), page.getOperatorList()]);
  const items = content.items.filter((item) => item.str?.trim()).map(({ str, transform, width, height }) => ({
    text: str, x: transform[4] - left, y: transform[5] - bottom, width, size: Math.abs(transform[3]) || height,
  }));
  return { width: right - left, height: top - bottom, items, rules: rulesOf(operators, left, bottom) };
}
