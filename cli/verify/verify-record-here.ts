import { join } from 'node:path';
import { ALL_MODELS } from '../../adapters/postgres/all-models';
import { createReadPool } from '../../adapters/postgres/pool';
import type { Finding, FindingKind } from '../../adapters/postgres/verify/finding';
import { verifyRecord, type Verified } from '../../adapters/postgres/verify/verify';
import { verifyHeads } from '../../adapters/heads/verify-heads';
import { readIfThere } from '../../adapters/signing/exclusive-file';
import { readStartConfig } from '../../config/read-config';
import { databaseHere } from '../office/database-here';
import { answer, say } from '../terminal';

const TELL_EVERY = 5_000;

/** Goes through the record of this installation and changes nothing. Answers the exit code: 1 with findings. */
export async function verifyRecordHere(asJson: boolean): Promise<number> {
  const pool = createReadPool({ connectionString: databaseHere(), max: 1 });
  try {
    const verified = await verifyRecord(pool, ALL_MODELS, (streams) => {
      if (streams > 0 && streams % TELL_EVERY === 0) say(`Đã kiểm tra ${streams} chuỗi…`);
    });
    const { heads, keys } = readStartConfig().folders;
    const kept = await verifyHeads(pool, heads, await readIfThere(join(keys, 'record.pem')));
    const whole = { ...verified, keptLists: kept.files, findings: [...verified.findings, ...kept.findings] };
    answer(asJson, whole, linesOf(whole).join('\n'));
    return whole.findings.length === 0 ? 0 : 1;
  } finally {
    await pool.end();
  }
}

interface VerifiedHere extends Verified {
  /** Lists of heads kept outside the database that the record was held against. */
  readonly keptLists: number;
}

function linesOf({ streams, events, numberBooks, keptLists, findings }: VerifiedHere): readonly string[] {
  const extent = `${streams} chuỗi, ${events} sự kiện, ${numberBooks} sổ số, ${keptLists} danh sách đầu chuỗi`;
  if (findings.length === 0) return [`Hồ sơ nguyên vẹn: ${extent}.`];
  return [
    ...findings.flatMap(lineOf),
    `${findings.length} điều không khớp trong ${extent}. Hãy giữ nguyên cơ sở dữ liệu, lưu kết quả này và xem phần “Khi kiểm tra thấy sai” `
      + 'trong docs/operator.md.',
  ];
}

function lineOf({ kind, where, detail }: Finding): readonly string[] {
  return [`SAI  ${where}: ${SENTENCES[kind]}`, `       ${kind}: ${detail}`];
}

const SENTENCES: Readonly<Record<FindingKind, string>> = {
  'chain-broken': 'sự kiện đã bị sửa, xóa, thêm hoặc đổi chỗ sau khi ghi.',
  'head-differs': 'dòng đầu chuỗi không nối tiếp các sự kiện của nó.',
  'state-differs': 'trạng thái lưu lại khác với kết quả tính từ các sự kiện.',
  'standing-differs': 'bước hiện tại lưu lại khác với kết quả tính từ các sự kiện.',
  'tasks-differ': 'việc đang chờ trong hộp việc khác với kết quả tính từ các sự kiện.',
  'document-differs': 'dòng trong danh sách hồ sơ khác với các sự kiện.',
  'document-missing': 'hồ sơ không có trong danh sách.',
  'projection-differs': 'một dòng trong bảng suy ra từ sự kiện không đúng với sự kiện.',
  'number-missing': 'một số bị bỏ qua mà không có lý do.',
  'number-out-of-order': 'ngày của một số đứng trước ngày của số liền trước.',
  'number-without-record': 'một số được ghi tay hoặc hủy mà không có sự kiện nào nói đến.',
  'number-without-document': 'một số đã cấp nhưng văn bản của nó không mang số đó.',
  'kept-heads-broken': 'danh sách đầu chuỗi lưu ngoài cơ sở dữ liệu bị sửa, thiếu hoặc chữ ký không đúng.',
  'kept-head-differs': 'sự kiện khác với chuỗi băm đã lưu ngoài cơ sở dữ liệu đêm đó.',
  'counter-differs': 'số kế tiếp của sổ không khớp với các số đã cấp.',
};
