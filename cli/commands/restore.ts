import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreHere } from '../backup/restore-here';
import type { Command } from '../command';
import { restoreHelp } from '../help/restore';
import { answer, momentInWords, say } from '../terminal';

export const restoreCommand: Command = {
  ...restoreHelp,
  run: async (args) => {
    const options = { at: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder] = positionals;
    if (folder === undefined) {
      say(`Hãy cho biết thư mục của bản sao lưu.\n\n${restoreHelp.help}`);
      return 2;
    }
    const { note, files } = await restoreHere(resolve(folder), values.at);
    answer(values.json, { at: note.at, tables: note.tables.length, files },
      `Đã phục hồi bản sao lưu lúc ${momentInWords(note.at)}: ${note.tables.length} bảng, ${files} tệp. Hãy chạy trinh verify, rồi mở văn phòng.`);
    return 0;
  },
};
