import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PageContent, PagePlaces } from '../../domain/document/page-content';
import { LAYOUT_PROFILES } from './layout-profiles';
import { buildPageData } from './page-data';
import { placesOf, type Mark } from './places';
import { findTemplatesFolder } from './templates-folder';
import { pathsOfAllFaces } from './tinos';

export interface TypesetOptions {
  /** Words across every page of a draft that is not yet approved. */
  readonly watermark?: 'DỰ THẢO';
}

export interface TypesetDocument {
  /** PDF/A-2a. The same content gives the same bytes. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly places: PagePlaces;
}

export interface Typesetter {
  typeset(content: PageContent, options?: TypesetOptions): TypesetDocument;
}

/** Used for the metadata of a file whose content does not say when it was written. */
const UNDATED = '2000-01-01T00:00:00.000Z';

/** Opens the Typst compiler with the faces of Tinos; one typesetter serves one thread, and each call is synchronous (about 10 ms). */
export function createTypesetter(): Typesetter {
  const workspace = findTemplatesFolder();
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: pathsOfAllFaces() }] });
  const mainFilePath = join(workspace, 'page.typ');
  return {
    typeset(content, { watermark } = {}) {
      const data = buildPageData(content, LAYOUT_PROFILES[content.profile], watermark);
      compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)));
      const document = compileWith(compiler, mainFilePath);
      const marks = readMarks(compiler.query(document, { selector: '<place>', field: 'value' }));
      const creationTimestamp = Math.floor(Date.parse(content.writtenAt ?? UNDATED) / 1000);
      const pdf = exportPdf(() => compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp }));
      compiler.evictCache(10);
      return { pdf: new Uint8Array(pdf), pages: document.numOfPages, places: placesOf(marks) };
    },
  };
}

function compileWith(compiler: NodeCompiler, mainFilePath: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath });
  const error = compiled.takeError();
  if (error) throw new Error(`Typst could not set the page: ${JSON.stringify(compiler.fetchDiagnostics(error))}`);
  if (!compiled.result) throw new Error('Typst returned no document.');
  return compiled.result;
}

/** A letter that no face has makes the archive format impossible: the drafter is told which one. */
function exportPdf(write: () => Buffer): Buffer {
  try {
    return write();
  } catch (error) {
    const missing = /the text `\\?"(.+?)\\?"` could not be displayed/.exec(error instanceof Error ? error.message : String(error));
    throw missing ? unprintable(missing[1] ?? '') : error;
  }
}

/** The `name` of the error that says a draft holds letters which cannot be printed; its message is for the drafter. */
export const UNPRINTABLE_TEXT = 'UnprintableText';

function unprintable(letters: string): Error {
  const error = new Error(`Phông chữ không có ký tự “${letters}”. Hãy thay ký tự này trong dự thảo rồi trình lại.`);
  error.name = UNPRINTABLE_TEXT;
  return error;
}

/** The compiler's query is untyped: each mark is checked before it is used. */
function readMarks(found: unknown): Mark[] {
  if (!Array.isArray(found)) throw new Error('Typst returned no marks.');
  return found.map((value: unknown) => {
    if (!isMark(value)) throw new Error('Typst returned a mark of another shape.');
    return value;
  });
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const measures = ['page', 'x', 'y', 'width', 'height'];
  return typeof fields.get('name') === 'string' && measures.every((key) => typeof fields.get(key) === 'number');
}
