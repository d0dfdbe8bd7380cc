import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrateDatabase, pendingMigrations } from '../../adapters/postgres/migrate';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';
import { databaseHere } from '../office/database-here';
import { answer } from '../terminal';

const HELP = `Dùng: trinh migrate [--status] [--json]

Đưa cơ sở dữ liệu (DATABASE_URL, hoặc của văn phòng đang mở trên máy này) lên cấu trúc mới nhất. Chạy lại không làm thay đổi gì.
  --status   chỉ liệt kê các bước còn thiếu
  --json     in kết quả dưới dạng JSON
`;

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'cập nhật cấu trúc cơ sở dữ liệu',
  help: HELP,
  run: async (args) => {
    const options = { status: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const folder = join(projectRoot(), 'prisma', 'migrations');
    const databaseUrl = databaseHere();
    if (values.status) {
      const pending = await pendingMigrations(databaseUrl, folder);
      answer(values.json, { pending }, pending.length === 0 ? 'Cấu trúc đã mới nhất.' : `Còn thiếu: ${pending.join(', ')}`);
      return 0;
    }
    const applied = await migrateDatabase(databaseUrl, folder);
    answer(values.json, { applied }, applied.length === 0 ? 'Cấu trúc đã mới nhất.' : `Đã áp dụng: ${applied.join(', ')}`);
    return 0;
  },
};
