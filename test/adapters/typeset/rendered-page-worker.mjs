// Runs in a thread of its own: pdfjs-dist is an ES module only, which the test runner cannot load.
import { parentPort, workerData } from 'node:worker_threads';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const { bytes, number, scale } = workerData;
const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
const page = await document.getPage(number);
const viewport = page.getViewport({ scale });
const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
const alts = [];
const collect = (node) => {
  if (node?.alt) alts.push(node.alt);
  for (const child of node?.children ?? []) collect(child);
};
collect(await page.getStructTree());
parentPort.postMessage({ data: new Uint8ClampedArray(data), width, height, alts });
