// Runs in a thread of its own: a PDF comes from outside, and a hostile one may take all time and memory it is given.
// Plain JavaScript, because a thread cannot run TypeScript from source; pdfjs-dist is an ES module only.
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

parentPort.postMessage(await readItems(workerData.bytes, workerData.mostPages));

/** The text runs of each page, or why the file is refused (`PdfItemsMessage` in read-pdf-items.ts). */
async function readItems(data, mostPages) {
  try {
    const document = await getDocument({ data, isEvalSupported: false, useSystemFonts: false, verbosity: 0 }).promise;
    if (document.numPages > mostPages) return { kind: 'refused', code: 'too-large' };
    if ((await document.getJSActions()) !== null || (await document.getAttachments()) !== null) return { kind: 'refused', code: 'unsafe' };
    const pages = [];
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(await document.getPage(number)));
    return { kind: 'pages', pages };
  } catch (error) {
    return { kind: 'refused', code: error?.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  }
}

async function readPage(page) {
  const [left, bottom, right, top] = page.view;
  const content = await page.getTextContent();
  const items = content.items.filter((item) => item.str?.trim()).map(({ str, transform, width, height }) => ({
    text: str, x: transform[4] - left, y: transform[5] - bottom, width, size: Math.abs(transform[3]) || height,
  }));
  return { width: right - left, height: top - bottom, items };
}
