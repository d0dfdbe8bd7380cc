import type { SourceLine, SourcePiece } from '../../../domain/draft-reading/draft-source';
import { byColumns, isLayout } from './layout-table';
import type { Numbering } from './numbering';
import { readPicture, type DraftPicture } from './pictures';
import { readRuns, type RunText } from './run-text';
import { listPlaceOf, type Styles } from './styles';
import { gridOf, spansOf, type GridCell } from './table-grid';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

export interface BlockReader {
  /** The pieces of an element that holds paragraphs and tables. */
  blocksOf(element: XmlElement): SourcePiece[];
  /** The same of a part that stands beside the text: its paragraphs are not counted. */
  aside(element: XmlElement): SourcePiece[];
  /** The words of an element in one line. */
  plainText(element: XmlElement): string;
  readonly pictures: DraftPicture[];
  /** The paragraph each comment stands at. */
  readonly commentPlaces: ReadonlyMap<string, number>;
  readonly met: { changes: boolean; picturesLeftOut: boolean };
}

export interface BlockSources {
  readonly numbering: Numbering;
  readonly styles: Styles;
  readonly related: (relationId: string) => Buffer | undefined;
}

const CONTAINERS = /^(?:w:sdt|w:sdtContent|w:customXml|w:ins|w:moveTo|mc:AlternateContent|mc:Choice)$/u;

/** Reads paragraphs, tables and pictures in order, counting paragraphs and lists as it goes. */
export function createBlockReader(sources: BlockSources): BlockReader {
  const pictures: DraftPicture[] = [];
  const commentPlaces = new Map<string, number>();
  const met = { changes: false, picturesLeftOut: false };
  const state = { block: 0, afterEmpty: false };

  const blocksOf = (element: XmlElement): SourcePiece[] => childrenOf(element).flatMap((child) => {
    if (child.name === 'w:p') return paragraph(child);
    if (child.name === 'w:tbl') return table(child);
    return CONTAINERS.test(child.name) ? blocksOf(child) : [];
  });

  const paragraph = (element: XmlElement): SourcePiece[] => {
    state.block += 1;
    const properties = childOf(element, 'w:pPr');
    const style = sources.styles(childOf(properties, 'w:pStyle')?.attributes['w:val']);
    const read = readRuns(element, style.isCaps);
    note(read);
    const own = childOf(properties, 'w:numPr');
    const list = own === undefined ? style.list : listPlaceOf(own);
    const number = list === undefined || read.text.trim() === '' ? '' : sources.numbering.next(list);
    const lines = linesOf(number === '' ? read.text : `${number} ${read.text}`);
    return [...lines, ...picturesOf(read), ...read.boxes.flatMap(blocksOf)];
  };

  const linesOf = (text: string): SourceLine[] => {
    let from = 0;
    const lines = text.split('\n').flatMap((line, at): SourceLine[] => {
      const place = { block: state.block, from, to: from + line.length };
      from += line.length + 1;
      if (line.trim() === '') return [];
      return [{ kind: 'line', text: line, at: [place], gapBefore: at === 0, ...(at === 0 && state.afterEmpty && { followsEmpty: true }) }];
    });
    state.afterEmpty = lines.length === 0;
    return lines;
  };

  const note = (read: RunText): void => {
    met.changes ||= read.hasChanges;
    for (const id of read.comments) commentPlaces.set(id, state.block);
  };

  const picturesOf = (read: RunText): SourcePiece[] => read.pictures.flatMap((placed): SourcePiece[] => {
    const found = readPicture(placed, sources.related);
    if (found === undefined) {
      met.picturesLeftOut = true;
      return [];
    }
    pictures.push(found);
    const { bytes: _bytes, ...picture } = found;
    return [{ kind: 'picture', picture, at: [{ block: state.block, from: 0, to: 0 }] }];
  });

  const table = (element: XmlElement): SourcePiece[] => {
    const first = state.block + 1;
    const grid = gridOf(element);
    const cells = grid.cells.map((cell) => ({ ...cell, pieces: blocksOf(cell.cell) }));
    state.afterEmpty = false;
    const texts = cells.map((cell) => textOf(cell.pieces));
    if (texts.some(isLayout) || isFrame(cells)) return byColumns(cells);
    const rows = Array.from({ length: grid.rowCount }, () => Array<string>(grid.columnCount).fill(''));
    cells.forEach((cell, at) => {
      const row = rows[cell.row];
      if (row !== undefined) row[cell.column] = (texts[at] ?? '').replace(/\s+/gu, ' ').trim();
    });
    const at = [{ block: first, from: 0, to: 0 }];
    const pictured = cells.flatMap((cell) => cell.pieces.filter((piece) => piece.kind === 'picture'));
    return [{ kind: 'table', rows, spans: spansOf(grid), ...(grid.headerRows > 0 && { headerRows: grid.headerRows }), at }, ...pictured];
  };

  return {
    blocksOf, pictures, commentPlaces, met,
    aside: (element) => {
      const { block } = state;
      const pieces = blocksOf(element);
      state.block = block;
      return pieces;
    },
    plainText: (element) => childrenOf(element, 'w:p').map((one) => readRuns(one, false).text).join(' ').replace(/\s+/gu, ' ').trim(),
  };
}

/** One cell around everything is a frame, not a table. */
function isFrame(cells: readonly GridCell[]): boolean {
  return cells.length === 1;
}

function textOf(pieces: readonly SourcePiece[]): string {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'line') return [piece.text];
    return piece.kind === 'table' ? [piece.rows.map((row) => row.filter((cell) => cell !== '').join(' ')).join('\n')] : [];
  }).join('\n');
}
