// Runs in a thread of its own: a PDF comes from outside, and a hostile one may take all time and memory it is given.
// Plain JavaScript, because a thread cannot run TypeScript from source; pdfjs-dist is an ES module only.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { rulesOf } from './page-rules.mjs';

parentPort.postMessage({ kind: 'ready' });
await readPages(workerData.bytes, workerData.mostPages);

/** Sends the text runs and ruled lines of each page as it is read, or why the file is refused (`PageMessage` in read-pages.ts). */
async function readPages(data, mostPages) {
  try {
    const document = await getDocument({ data, isEvalSupported: false, useSystemFonts: false, stopAtErrors: false, verbosity: 0 }).promise;
    if (document.numPages > mostPages) return refuse('too-many-pages');
    if (document.numPages === 0) return refuse('no-pages');
    const [scripts, attachments, opening] = await Promise.all([document.getJSActions(), document.getAttachments(), document.getOpenAction()]);
    if (scripts !== null || attachments !== null || opening?.action !== undefined) return refuse('active-content');
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      if (await isActive(page)) return refuse('active-content');
      parentPort.postMessage({ kind: 'page', page: await readPage(page) });
      page.cleanup();
    }
    parentPort.postMessage({ kind: 'end' });
  } catch (error) {
    refuse(error?.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

function refuse(code) {
  parentPort.postMessage({ kind: 'refused', code });
}

/** Annotations that run a script, start a program or carry a file; a link to a page or an address is none of these. */
async function isActive(page) {
  const annotations = await page.getAnnotations({ intent: 'any' });
  return (await page.getJSActions()) !== null
    || annotations.some((one) => one.subtype === 'FileAttachment' || one.actions !== undefined && one.actions !== null || one.attachment !== undefined
      || one.unsafeUrl?.startsWith('file:') === true || /^(?:RichMedia|Screen|Movie|Sound|3D)$/u.test(one.subtype ?? ''));
}

async function readPage(page) {
  const [left, bottom, right, top] = page.view;
  const [content, operators] = await Promise.all([page.getTextContent(), page.getOperatorList()]);
  const items = content.items.filter((item) => item.str?.trim()).map(({ str, transform, width, height }) => ({
    text: str, x: transform[4] - left, y: transform[5] - bottom, width, size: Math.abs(transform[3]) || height,
  }));
  return { width: right - left, height: top - bottom, items, rules: rulesOf(operators, left, bottom) };
}
