import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUpHere } from '../backup/back-up-here';
import type { Command } from '../command';
import { backupHelp } from '../help/backup';
import { answer, say } from '../terminal';

export const backupCommand: Command = {
  ...backupHelp,
  run: async (args) => {
    const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
    const [folder] = positionals;
    if (folder === undefined) {
      say(`Hãy cho biết thư mục để sao lưu vào.\n\n${backupHelp.help}`);
      return 2;
    }
    const { note, path, files } = await backUpHere(resolve(folder));
    const rows = note.tables.reduce((sum, table) => sum + table.rows, 0);
    answer(values.json, { path, at: note.at, tables: note.tables.length, rows, files },
      `Đã sao lưu ${note.tables.length} bảng (${rows} dòng) và ${files} tệp mới vào ${path}.`);
    return 0;
  },
};
