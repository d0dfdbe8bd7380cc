import { createReadPool } from '../../adapters/postgres/pool';
import { openDevelopmentAuthority } from '../../adapters/signing/development-authority';
import { readConfig } from '../../config/read-config';
import { seedDemoOffice } from './seed-demo-office';

async function main(): Promise<void> {
  const config = readConfig();
  if (!config.demoAccounts || !config.developmentCa) throw new Error('Văn phòng mẫu không được tạo ở chế độ production.');
  const pool = createReadPool({ connectionString: config.databaseUrl, max: 2 });
  try {
    const laid = await seedDemoOffice({ pool, authority: await openDevelopmentAuthority(config.folders.keys) });
    process.stdout.write(laid ? 'Đã tạo văn phòng mẫu phường Hoa Sen.\n' : 'Văn phòng mẫu đã có sẵn.\n');
  } finally {
    await pool.end();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
