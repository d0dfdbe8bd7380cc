type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs', { with: { 'resolution-mode': 'import' } });

/**
 * pdfjs-dist is published as an ES module only. Node's own `require` loads it synchronously; the one a test runner puts in its place
 * does not, so Node's is asked for by name.
 */
export function loadPdfjs(): Pdfjs {
  const loaded: Pdfjs = process.getBuiltinModule('node:module').createRequire(__filename)('pdfjs-dist/legacy/build/pdf.mjs');
  return loaded;
}
