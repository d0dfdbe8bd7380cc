// Runs in a thread of its own: pdfjs-dist is an ES module only, which the test runner cannot load.
import { parentPort } from 'node:worker_threads';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

// One file after another: whoever sends the next has had the answer to the one before.
parentPort.on('message', (bytes) => void drawnOn(bytes).then((drawn) => parentPort.postMessage(drawn)));

/** What is drawn on each page (`DrawnPage` in drawn-on-pages.ts). */
async function drawnOn(data) {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await drawnOnPage(await document.getPage(number)));
  await document.loadingTask.destroy();
  return pages;
}

async function drawnOnPage(page) {
  const { width, height } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const faceOf = (name) => String(page.commonObjs.get(name).name).replace(/^[A-Z]{6}\+/u, '');
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs = items.filter((item) => item.str?.trim()).map((item) => ({
    text: item.str, left: item.transform[4], right: item.transform[4] + item.width, base: height - item.transform[5],
    sizePt: Math.round(Math.hypot(item.transform[2], item.transform[3]) * 100) / 100, face: faceOf(item.fontName),
  }));
  return { width, height, runs, ...pathsAndGlyphs(fnArray, argsArray, height, faceOf) };
}

/** Level strokes (rules, edges of tables and frames) and the glyphs in the order they are drawn. A Typst page only scales and moves. */
function pathsAndGlyphs(fnArray, argsArray, height, faceOf) {
  const rules = [];
  const glyphs = [];
  const stack = [];
  let now = { scale: 1, flip: 1, x: 0, y: 0 };
  let face = '';
  fnArray.forEach((fn, at) => {
    const given = argsArray[at];
    if (fn === OPS.save) stack.push(now);
    else if (fn === OPS.restore) now = stack.pop() ?? now;
    else if (fn === OPS.transform) {
      const [a, , , d, e, f] = given;
      now = { scale: now.scale * a, flip: now.flip * d, x: now.x + now.scale * e, y: now.y + now.flip * f };
    } else if (fn === OPS.constructPath && given[2]) {
      const [left, low, right, high] = given[2];
      if (Math.abs(high - low) * now.scale <= 0.1) {
        rules.push({ left: now.x + now.scale * left, right: now.x + now.scale * right, y: height - (now.y + now.flip * low) });
      }
    } else if (fn === OPS.setFont) face = faceOf(given[0]);
    else if (fn === OPS.showText) {
      for (const glyph of given[0]) if (typeof glyph !== 'number') glyphs.push({ face, letter: glyph.unicode, code: glyph.originalCharCode });
    }
  });
  return { rules, glyphs };
}
