import type { Walk } from './walk';
import type { WebRow } from './rows';

/** The table as it is printed: a row over its budget says so. */
export function webTable(rows: readonly WebRow[], traffic: Walk['traffic'], pages: number): string {
  const header = ['', 'trung vị', 'mức đặt ra', '', 'trả lời trần', 'gấp'];
  const lines = rows.map(({ row, unit, median, budget, met, floor, ratio }) => [
    row, `${median} ${unit}`, budget === null ? '' : `< ${budget} ${unit}`, verdictOf(met), floor === null ? '' : `${floor} ${unit}`,
    ratio === null ? '' : `${ratio} ×`,
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)));
  const table = [header, ...lines].map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
  return [...table, '', `Văn bản mở ra có ${pages} trang.`, ...Object.entries(traffic).map(sayTraffic)].join('\n');
}

const VIEWS: Readonly<Record<string, string>> = {
  firstRows: 'mở danh sách', open: 'mở văn bản', nextAfterAct: 'duyệt và sang văn bản sau', search: 'mở trang tìm và tìm',
};

function sayTraffic([view, { requests, kilobytes }]: [string, { readonly requests: number; readonly kilobytes: number }]): string {
  return `${VIEWS[view] ?? view}: ${requests} lượt hỏi máy chủ, ${kilobytes} KiB`;
}

function verdictOf(met: boolean | null): string {
  if (met === null) return '';
  return met ? 'đạt' : 'CHƯA ĐẠT';
}
