import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreHere } from '../backup/restore-here';
import type { Command } from '../command';
import { answer, momentInWords, say } from '../terminal';

const HELP = `Dùng: trinh restore THƯ_MỤC [--at THỜI-ĐIỂM] [--json]

Nạp một bản sao lưu vào cơ sở dữ liệu còn trống ở DATABASE_URL và vào thư mục dữ liệu (TRINH_DATA_DIR). Không ghi đè hồ sơ hay tệp đã có.
Sau đó mở văn phòng: mọi hồ sơ còn dở được gọi dậy từ hồ sơ. Nên chạy trinh verify trước khi cho mọi người vào.
  --at     tên thư mục con theo thời điểm; bỏ trống thì bản mới nhất
  --json   in kết quả dưới dạng JSON
`;

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'nạp một bản sao lưu vào cơ sở dữ liệu còn trống',
  help: HELP,
  run: async (args) => {
    const options = { at: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder] = positionals;
    if (folder === undefined) {
      say(`Hãy cho biết thư mục của bản sao lưu.\n\n${HELP}`);
      return 2;
    }
    const { note, files } = await restoreHere(resolve(folder), values.at);
    answer(values.json, { at: note.at, tables: note.tables.length, files },
      `Đã phục hồi bản sao lưu lúc ${momentInWords(note.at)}: ${note.tables.length} bảng, ${files} tệp. Hãy chạy trinh verify, rồi mở văn phòng.`);
    return 0;
  },
};
