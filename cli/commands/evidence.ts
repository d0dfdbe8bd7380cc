import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { writeEvidence } from '../evidence/write-evidence';
import { answer, say } from '../terminal';

const HELP = `Dùng: trinh evidence MÃ-HỒ-SƠ [--out TỆP.zip] [--json]

Ghi toàn bộ một hồ sơ vào một tệp nén: các lần dự thảo, ý kiến, biểu quyết, bản đã duyệt, đã ký, đã phát hành, nơi nhận và xác nhận,
chuỗi sự kiện, chữ ký tách riêng, chứng thư, trang đọc được và hướng dẫn. Người nhận tự kiểm tra chỉ bằng openssl, không cần hệ thống này.
MÃ-HỒ-SƠ là mã trong địa chỉ trang của hồ sơ, hoặc số ký hiệu đã in: 641/BC-UBND.
  --out    tệp được ghi; bỏ trống thì ho-so-MÃ.zip trong thư mục hiện tại
  --json   in kết quả dưới dạng JSON
`;

export const evidenceCommand: Command = {
  name: 'evidence',
  summary: 'ghi toàn bộ một hồ sơ thành tệp tự kiểm tra được',
  help: HELP,
  run: async (args) => {
    const options = { out: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [named] = positionals;
    if (named === undefined) {
      say(`Hãy cho biết hồ sơ nào.\n\n${HELP}`);
      return 2;
    }
    const written = await writeEvidence(named, values.out);
    answer(values.json, written, `Đã ghi ${written.files} tệp vào ${resolve(written.path)}. Cách kiểm tra: HUONG-DAN.txt trong đó.`);
    return 0;
  },
};
