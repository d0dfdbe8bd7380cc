/** A file to fill in has some twenty columns; the reader lays out every cell up to the furthest, written in or not. */
const MOST_COLUMNS = 200;
const IN_ATTRIBUTE = /\sr\s*=\s*["']([^"']*)["']/g;
const CELL_OR_ROW = /^([A-Z]{0,3})(\d{1,7})$/;

/** Whether a sheet (XML) speaks of a cell beyond these limits, or of one in a way that cannot be told. */
export function hasFarCells(sheetXml: string, mostRows: number): boolean {
  return [...sheetXml.matchAll(IN_ATTRIBUTE)].some(([, named = '']) => {
    const [, column = '', row] = CELL_OR_ROW.exec(named) ?? [];
    return row === undefined || Number(row) > mostRows || columnNumber(column) > MOST_COLUMNS;
  });
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
