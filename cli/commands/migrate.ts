import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrateDatabase, pendingMigrations } from '../../adapters/postgres/migrate';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';
import { migrateHelp } from '../help/migrate';
import { admitApplication, roleIn } from '../../adapters/postgres/application-role';
import { databaseHere, ownedDatabaseHere } from '../office/database-here';
import { answer } from '../terminal';

export const migrateCommand: Command = {
  ...migrateHelp,
  run: async (args) => {
    const options = { status: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const folder = join(projectRoot(), 'prisma', 'migrations');
    const ownerUrl = ownedDatabaseHere();
    if (values.status) {
      const pending = await pendingMigrations(ownerUrl, folder);
      answer(values.json, { pending }, pending.length === 0 ? 'Cấu trúc đã mới nhất.' : `Còn thiếu: ${pending.join(', ')}`);
      return 0;
    }
    const applied = await migrateDatabase(ownerUrl, folder);
    const role = roleIn(databaseHere());
    if (role.name !== roleIn(ownerUrl).name) await admitApplication(ownerUrl, role);
    answer(values.json, { applied }, applied.length === 0 ? 'Cấu trúc đã mới nhất.' : `Đã áp dụng: ${applied.join(', ')}`);
    return 0;
  },
};
