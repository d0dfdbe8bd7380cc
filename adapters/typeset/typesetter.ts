import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PageContent, PagePlaces } from '../../domain/document/page-content';
import { layoutProfileOf } from '../../domain/rulepacks/layout/layout-profile-of';
import { picturePath } from './block-data';
import { buildPageData } from './page-data';
import { placesOf, type Mark } from './places';
import { sheetData, type Sheet } from './sheet';
import { findTemplatesFolder } from './templates-folder';
import { pathsOfAllFaces } from './tinos';

export interface TypesetOptions {
  /** Words across every page of a draft that is not yet approved. */
  readonly watermark?: 'DỰ THẢO';
  /** How far below the top margin a copy begins, in points. */
  readonly beginsAtPt?: number;
  /** Bytes of the pictures of the content, by their hash. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
}

export interface TypesetDocument {
  /** PDF/A-2a. The same content gives the same bytes. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly places: PagePlaces;
}

export interface Typesetter {
  typeset(content: PageContent, options?: TypesetOptions): TypesetDocument;
  /** A page of the dossier. PDF/A-2a; the same sheet gives the same bytes. */
  sheet(sheet: Sheet): Uint8Array;
}

/** Used for the metadata of a file whose content does not say when it was written. */
const UNDATED = '2000-01-01T00:00:00.000Z';

/** Opens the Typst compiler with the faces of Tinos; one typesetter serves one thread, and each call is synchronous (about 10 ms). */
export function createTypesetter(): Typesetter {
  const workspace = findTemplatesFolder();
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: pathsOfAllFaces() }] });
  const mainFilePath = join(workspace, 'page.typ');
  return {
    typeset(content, { pictures = {}, ...look } = {}) {
      const data = buildPageData(content, layoutProfileOf(content.profile), look);
      compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(JSON.stringify(data)));
      for (const [sha256, bytes] of Object.entries(pictures)) compiler.mapShadow(join(workspace, picturePath(sha256)), Buffer.from(bytes));
      const document = compileWith(compiler, mainFilePath);
      const marks = readMarks(compiler.query(document, { selector: '<place>', field: 'value' }));
      const creationTimestamp = Math.floor(Date.parse(content.writtenAt ?? UNDATED) / 1000);
      const pdf = exportPdf(() => compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp }));
      compiler.evictCache(10);
      for (const sha256 of Object.keys(pictures)) compiler.unmapShadow(join(workspace, picturePath(sha256)));
      return { pdf: new Uint8Array(pdf), pages: document.numOfPages, places: placesOf(marks) };
    },
    sheet(sheet) {
      compiler.mapShadow(join(workspace, 'sheet.json'), Buffer.from(JSON.stringify(sheetData(sheet))));
      const document = compileWith(compiler, join(workspace, 'sheet.typ'));
      const pdf = exportPdf(() => compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp: Math.floor(Date.parse(UNDATED) / 1000) }));
      compiler.evictCache(10);
      return new Uint8Array(pdf);
    },
  };
}

function compileWith(compiler: NodeCompiler, mainFilePath: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath });
  const error = compiled.takeError();
  if (error) throw asPageError(JSON.stringify(compiler.fetchDiagnostics(error)));
  if (!compiled.result) throw new Error('Typst returned no document.');
  return compiled.result;
}

/** A picture that cannot be decoded never can be: the drafter is told. Anything else is a fault of ours. */
function asPageError(diagnostics: string): Error {
  if (!/failed to decode image|unknown image format|failed to load/u.test(diagnostics)) return new Error(`Typst could not set the page: ${diagnostics}`);
  return unprintable('Một hình trong dự thảo bị hỏng, không in được. Hãy chèn lại hình đó trong dự thảo rồi trình lại.');
}

/** A letter that no face has makes the archive format impossible: the drafter is told which one. */
function exportPdf(write: () => Buffer): Buffer {
  try {
    return write();
  } catch (error) {
    const missing = /the text `\\?"(.+?)\\?"` could not be displayed/.exec(error instanceof Error ? error.message : String(error));
    throw missing ? unprintable(`Phông chữ không có ký tự “${missing[1] ?? ''}”. Hãy thay ký tự này trong dự thảo rồi trình lại.`) : error;
  }
}

/** The `name` of the error that says a draft holds letters or pictures which cannot be printed; its message is for the drafter. */
export const UNPRINTABLE = 'Unprintable';

function unprintable(message: string): Error {
  const error = new Error(message);
  error.name = UNPRINTABLE;
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
