import { tableData } from '../../../adapters/typeset/table-data';

const text = (cells: ReturnType<typeof tableData>['cells']): readonly string[] => cells.map(({ runs }) => runs.map((run) => run.text).join(''));

test('leaves out the cells that a merged one covers', () => {
  const { header, cells } = tableData({
    kind: 'table', headerRows: 2,
    rows: [['TT', 'Chỉ tiêu', 'Kết quả', ''], ['', '', 'Số', 'Tỷ lệ'], ['1', 'Cây xanh', '240', '40,0']],
    spans: [{ row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 1, rows: 2, columns: 1 }, { row: 0, column: 2, rows: 1, columns: 2 }],
  });
  expect(text(header)).toEqual(['TT', 'Chỉ tiêu', 'Kết quả', 'Số', 'Tỷ lệ']);
  expect(header.map(({ rows, columns }) => [rows, columns])).toEqual([[2, 1], [2, 1], [1, 2], [1, 1], [1, 1]]);
  expect(text(cells)).toEqual(['1', 'Cây xanh', '240', '40,0']);
});

test('fills short rows, and clips what would reach over the edge', () => {
  const { cells, shares } = tableData({ kind: 'table', headerRows: 0, rows: [['a', 'b', 'c'], ['d']], spans: [{ row: 1, column: 1, rows: 5, columns: 9 }] });
  expect(text(cells)).toEqual(['a', 'b', 'c', 'd', '']);
  expect(cells.at(-1)).toMatchObject({ rows: 1, columns: 2 });
  expect(shares).toHaveLength(3);
});

test('a footnote stands in its cell', () => {
  const { cells } = tableData({ kind: 'table', headerRows: 0, rows: [['a', 'hộ']], notes: [{ row: 0, column: 1, after: 2, text: 'Số liệu tháng 6.' }] });
  expect(cells[1]?.runs).toEqual([{ text: 'hộ', note: 'Số liệu tháng 6.' }, { text: '', note: '' }]);
});

test('an empty table is one empty cell wide and holds nothing', () => {
  expect(tableData({ kind: 'table', headerRows: 3, rows: [] })).toEqual({ header: [], cells: [], tail: 0, shares: [5] });
});

test('its last two rows can be parted from the rest, unless a merged cell reaches into them', () => {
  const rows = [['1', 'a'], ['2', 'b'], ['3', 'c'], ['4', 'd']];
  expect(tableData({ kind: 'table', headerRows: 0, rows }).tail).toBe(4);
  expect(tableData({ kind: 'table', headerRows: 0, rows, spans: [{ row: 2, column: 0, rows: 2, columns: 1 }] }).tail).toBe(3);
  expect(tableData({ kind: 'table', headerRows: 0, rows, spans: [{ row: 1, column: 0, rows: 2, columns: 1 }] }).tail).toBe(0);
});
