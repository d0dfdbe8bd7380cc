import type { OurRows } from '../rows';
import type { Comparison, PeerFigures } from './comparison';

/** The table as it is printed: a ratio that misses its aim says so. */
export function tableOf(comparisons: readonly Comparison[], ours: OurRows, peer: PeerFigures): string {
  const header = ['', 'Trình', peer.source === 'same-run' ? 'đối chứng' : 'ghi ở máy khác', 'tỷ số', 'mục tiêu', ''];
  const lines = comparisons.map(({ row, unit, ours: value, peer: other, ratio, aim, met }) => [
    row, `${value} ${unit}`, other === null ? '' : `${other} ${unit}`, ratio === null ? '' : `${ratio} ×`, aim, verdictOf(met),
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)));
  const table = [header, ...lines].map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
  return [...table, '', ...notes(ours, peer)].join('\n');
}

function verdictOf(met: boolean | null): string {
  if (met === null) return '';
  return met ? 'đạt' : 'CHƯA ĐẠT';
}

function notes({ full, openItems }: OurRows, peer: PeerFigures): readonly string[] {
  const parts = Object.entries(full.at(-1)?.cpuMsPerDocument ?? {}).map(([part, ms]) => `${part} ${ms}`).join(' · ');
  const others = full.map(({ cores }) => (cores.machine - cores.measured).toFixed(2)).join(', ');
  return [
    `CPU ms một hồ sơ, lần cuối: ${parts}`,
    `${openItems.open} việc mở sẵn, ${openItems.ofBusyPerson} của một người.`,
    `Số nhân CPU bị chương trình khác chiếm trong mỗi lần đo: ${others}; tải trung bình: ${full.map((run) => run.loadAverage).join(', ')}.`,
    ...(peer.source === 'recorded-elsewhere' ? [ELSEWHERE] : []),
  ];
}

const ELSEWHERE =
  'Cột thứ hai ghi ngày 21/11/2026 trên máy khác, chỉ để tham khảo. Thêm --peer THƯ_MỤC để đo hệ thống đối chứng trong cùng lần chạy.';
