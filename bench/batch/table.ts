import type { BatchRow } from './rows';

/** Aims for 200 signatures, and what the peer is on record with: SIGA signs one in 6 s and no more than 200 together. */
const AIMS = { allSeconds: 20, firstRowSeconds: 1, of: 200 } as const;
const SIGA_SECONDS_EACH = 6;

export function batchTable({ documents, signed, preparing, firstRowMs, allMs, longestSilenceMs }: BatchRow): string {
  const seconds = allMs / 1_000;
  const aim = (AIMS.allSeconds * documents) / AIMS.of;
  const verdict = (met: boolean): string => (met ? 'đạt' : 'CHƯA ĐẠT');
  return [
    `ký một loạt ${documents} văn bản sau một lần nhập PIN: ${signed} đã ký và kiểm tra đúng, ${preparing} còn đang chuẩn bị`,
    `  tất cả        ${seconds.toFixed(1)} s (${(seconds / documents * 1_000).toFixed(0)} ms một văn bản), mục tiêu < ${aim} s: ${verdict(seconds < aim)}`,
    `  dòng đầu tiên ${firstRowMs} ms, mục tiêu < ${AIMS.firstRowSeconds * 1_000} ms: ${verdict(firstRowMs < AIMS.firstRowSeconds * 1_000)}`,
    `  lâu nhất không có dòng nào ${longestSilenceMs} ms`,
    `  đối chứng (số đã công bố): SIGA ${SIGA_SECONDS_EACH} s một chữ ký; bằng ${(seconds / (documents * SIGA_SECONDS_EACH)).toFixed(3)} ×`,
  ].join('\n');
}
