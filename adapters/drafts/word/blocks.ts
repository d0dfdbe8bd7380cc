import type { SourceLine, SourcePiece } from '../../../domain/draft-reading/draft-source';
import { byColumns, isLayout } from './layout-table';
import type { Numbering } from './numbering';
import { readPicture, type DraftPicture } from './pictures';
import { readRuns, type RunText } from './run-text';
import { listPlaceOf, type Styles } from './styles';
import { gridOf, spansOf, type GridCell } from './table-grid';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

export interface BlockSources {
  readonly numbering: Numbering;
  readonly styles: Styles;
  readonly related: (relationId: string) => Buffer | undefined;
}

const CONTAINERS = /^(?:w:sdt|w:sdtContent|w:customXml|w:ins|w:moveTo|mc:AlternateContent|mc:Choice)$/u;

/** Reads paragraphs, tables and pictures in order, counting paragraphs and lists as it goes. */
export class BlockReader {
  readonly pictures: DraftPicture[] = [];
  /** The paragraph each comment stands at. */
  readonly commentPlaces = new Map<string, number>();
  readonly met = { changes: false, picturesLeftOut: false };
  private block = 0;
  private isAfterEmpty = false;

  constructor(private readonly sources: BlockSources) {}

  /** The pieces of an element that holds paragraphs and tables. */
  blocksOf(element: XmlElement): SourcePiece[] {
    return childrenOf(element).flatMap((child) => {
      if (child.name === 'w:p') return this.paragraph(child);
      if (child.name === 'w:tbl') return this.table(child);
      return CONTAINERS.test(child.name) ? this.blocksOf(child) : [];
    });
  }

  /** The same of a part that stands beside the text: its paragraphs are not counted. */
  aside(element: XmlElement): SourcePiece[] {
    const { block } = this;
    const pieces = this.blocksOf(element);
    this.block = block;
    return pieces;
  }

  /** The words of an element in one line. */
  plainText(element: XmlElement): string {
    return childrenOf(element, 'w:p').map((one) => readRuns(one, false).text).join(' ').replace(/\s+/gu, ' ').trim();
  }

  private paragraph(element: XmlElement): SourcePiece[] {
    this.block += 1;
    const properties = childOf(element, 'w:pPr');
    const style = this.sources.styles(childOf(properties, 'w:pStyle')?.attributes['w:val']);
    const read = readRuns(element, style.isCaps);
    this.met.changes ||= read.hasChanges;
    for (const id of read.comments) this.commentPlaces.set(id, this.block);
    const own = childOf(properties, 'w:numPr');
    const list = own === undefined ? style.list : listPlaceOf(own);
    const number = list === undefined || read.text.trim() === '' ? '' : this.sources.numbering.next(list);
    const lines = this.linesOf(number === '' ? read.text : `${number} ${read.text}`);
    return [...lines, ...this.picturesOf(read), ...read.boxes.flatMap((box) => this.blocksOf(box))];
  }

  private linesOf(text: string): SourceLine[] {
    let from = 0;
    const lines = text.split('\n').flatMap((line, at): SourceLine[] => {
      const place = { block: this.block, from, to: from + line.length };
      from += line.length + 1;
      if (line.trim() === '') return [];
      return [{ kind: 'line', text: line, at: [place], gapBefore: at === 0, ...(at === 0 && this.isAfterEmpty && { followsEmpty: true }) }];
    });
    this.isAfterEmpty = lines.length === 0;
    return lines;
  }

  private picturesOf(read: RunText): SourcePiece[] {
    return read.pictures.flatMap((placed): SourcePiece[] => {
      const found = readPicture(placed, this.sources.related);
      if (found === undefined) {
        this.met.picturesLeftOut = true;
        return [];
      }
      this.pictures.push(found);
      const { bytes: _bytes, ...picture } = found;
      return [{ kind: 'picture', picture, at: [{ block: this.block, from: 0, to: 0 }] }];
    });
  }

  private table(element: XmlElement): SourcePiece[] {
    const first = this.block + 1;
    const grid = gridOf(element);
    const cells = grid.cells.map((cell) => ({ ...cell, pieces: this.blocksOf(cell.cell)}))
      .map((cell) => ({ ...cell, text: textOf(cell.pieces) }));
    this.isAfterEmpty = false;
    if (cells.some((cell) => isLayout(cell.text)) || isFrame(cells)) return byColumns(cells);
    const rows = Array.from({ length: grid.rowCount }, () => Array<string>(grid.columnCount).fill(''));
    for (const { row, column, text } of cells) rows[row]?.splice(column, 1, text.replace(/\s+/gu, ' ').trim());
    const at = [{ block: first, from: 0, to: 0 }];
    const pictured = cells.flatMap((cell) => cell.pieces.filter((piece) => piece.kind === 'picture'));
    return [{ kind: 'table', rows, spans: spansOf(grid), ...(grid.headerRows > 0 && { headerRows: grid.headerRows }), at }, ...pictured];
  }
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
