import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUpHere } from '../backup/back-up-here';
import type { Command } from '../command';
import { answer, say } from '../terminal';

const HELP = `Dùng: trinh backup THƯ_MỤC [--json]

Sao lưu cơ sở dữ liệu (DATABASE_URL, hoặc của văn phòng đang mở trên máy này), văn bản, khóa, danh sách đầu chuỗi; mọi người vẫn làm việc
được. Mỗi lần tạo một thư mục con theo thời điểm; văn bản đã có trong THƯ_MỤC không chép lại. Không cần pg_dump, không cần sao lưu Temporal.
  --json   in kết quả dưới dạng JSON
Bản sao lưu có cả khóa ký: hãy giữ nó kín như thư mục khóa.
`;

export const backupCommand: Command = {
  name: 'backup',
  summary: 'sao lưu cơ sở dữ liệu, văn bản và khóa',
  help: HELP,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
    const [folder] = positionals;
    if (folder === undefined) {
      say(`Hãy cho biết thư mục để sao lưu vào.\n\n${HELP}`);
      return 2;
    }
    const { note, path, files } = await backUpHere(resolve(folder));
    const rows = note.tables.reduce((sum, table) => sum + table.rows, 0);
    answer(values.json, { path, at: note.at, tables: note.tables.length, rows, files },
      `Đã sao lưu ${note.tables.length} bảng (${rows} dòng) và ${files} tệp mới vào ${path}.`);
    return 0;
  },
};
