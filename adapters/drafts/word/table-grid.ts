import type { CellSpan } from '../../../domain/document/page-content';
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from './xml-tree';

/** A cell of Word with where it stands in the grid of its table. */
export interface GridCell {
  readonly cell: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableGrid {
  readonly cells: readonly GridCell[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly headerRows: number;
}

/** Wider than any table of a paper; a stated width beyond it is not believed. */
const MOST_COLUMNS = 120;

/** Lays the rows of a table out on its grid: cells over several columns (gridSpan) and several rows (vMerge), rows that begin later. */
export function gridOf(table: XmlElement): TableGrid {
  const rows = rowsOf(table);
  const cells: (GridCell & { rows: number })[] = [];
  for (const [row, element] of rows.entries()) {
    let column = numberOf(childOf(element, 'w:trPr', 'w:gridBefore'), 0);
    for (const cell of cellsOf(element)) {
      const columns = Math.min(Math.max(numberOf(childOf(cell, 'w:tcPr', 'w:gridSpan'), 1), 1), MOST_COLUMNS);
      const merge = childOf(cell, 'w:tcPr', 'w:vMerge');
      const above = merge !== undefined && valueOf(merge) !== 'restart' ? coveringCell(cells, row, column) : undefined;
      if (above === undefined) cells.push({ cell, row, column, rows: 1, columns });
      else above.rows = row - above.row + 1;
      column += columns;
    }
  }
  const firstOfBody = rows.findIndex((row) => !isOn(childOf(row, 'w:trPr', 'w:tblHeader')));
  return {
    cells, rowCount: rows.length, columnCount: Math.max(0, ...cells.map((cell) => cell.column + cell.columns)),
    headerRows: firstOfBody === -1 ? rows.length : firstOfBody,
  };
}

export function spansOf({ cells }: TableGrid): CellSpan[] {
  return cells.filter((cell) => cell.rows > 1 || cell.columns > 1).map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
}

/** Rows stand in the table itself, in content controls, or in accepted insertions; deleted rows are left out. */
function rowsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:tr') return childOf(child, 'w:trPr', 'w:del') === undefined ? [child] : [];
    return /^w:(?:sdt|sdtContent|customXml)$/u.test(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    return /^w:(?:sdt|sdtContent|customXml)$/u.test(child.name) ? cellsOf(child) : [];
  });
}

function coveringCell<Cell extends GridCell>(cells: readonly Cell[], row: number, column: number): Cell | undefined {
  return cells.findLast((cell) => cell.column === column && cell.row + cell.rows === row);
}

function numberOf(property: XmlElement | undefined, otherwise: number): number {
  const value = Number(valueOf(property));
  return Number.isInteger(value) && value >= 0 ? Math.min(value, MOST_COLUMNS) : otherwise;
}
