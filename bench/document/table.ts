import type { Repeated } from './repeat';
import type { DocumentRows } from './rows';

/** Aims of the work on one document, p95 in milliseconds. */
const AIMS = { read: 150, typeset: 20 } as const;
/** How many times as fast as the other tool. */
const TIMES_AS_FAST = 3;

/** The rows of the document itself as they are printed: a figure that misses its aim says so. */
export function documentTable({ read, typeset, signVisible, issue, pyHanko }: DocumentRows): string {
  const lines = [
    ['', 'văn bản/giây', 'p50', 'p95', 'đối chứng', 'mục tiêu', ''],
    row('đọc dự thảo Word 10 trang', read, '', `p95 < ${AIMS.read} ms`, (read.p95 ?? Infinity) < AIMS.read),
    row(`trình bày ${typeset.pages} trang (PDF/A-2a)`, typeset, '', `p95 < ${AIMS.typeset} ms`, (typeset.p95 ?? Infinity) < AIMS.typeset),
    row('ký hình hiện và kiểm tra', signVisible, ...besidePyHanko(signVisible, pyHanko)),
    row('ký, cấp số, đóng dấu và kiểm tra', issue, '', '', undefined),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const table = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
  return [...table, ...('missing' in pyHanko ? ['', `Đối chứng: ${pyHanko.missing}.`] : ['', `Đối chứng: pyHanko ${pyHanko.version}.`])].join('\n');
}

function row(name: string, { perSecond, p50, p95 }: Repeated, other: string, aim: string, met: boolean | undefined): readonly string[] {
  return [name, String(perSecond), `${p50} ms`, `${p95} ms`, other, aim, met === undefined ? '' : met ? 'đạt' : 'CHƯA ĐẠT'];
}

function besidePyHanko(ours: Repeated, other: DocumentRows['pyHanko']): readonly [other: string, aim: string, met: boolean | undefined] {
  if ('missing' in other) return ['', `≥ ${TIMES_AS_FAST} ×`, undefined];
  const ratio = ours.perSecond / other.signVisible.perSecond;
  return [`${other.signVisible.perSecond}/giây (${ratio.toFixed(1)} ×)`, `≥ ${TIMES_AS_FAST} ×`, ratio >= TIMES_AS_FAST];
}
