import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTrinh } from './support/run-trinh';

const AT_WORK = {
  TRINH_MODE: 'production',
  PUBLIC_URL: 'https://trinh.hoasen.example',
  DATABASE_URL: 'postgresql://trinh:mot-mat-khau-rieng@127.0.0.1:1/trinh',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'vanphong@hoasen.example',
  SESSION_SECRET: '3f9c1d5b7a8e42609b1c2d3e4f506172',
  TRINH_TRUSTED_CA: '/etc/trinh/chung-thuc',
};

const before = process.env;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-production-'));
  process.env = { ...before, ...AT_WORK, TRINH_DATA_DIR: join(folder, 'data') };
});
afterEach(async () => {
  process.env = before;
  await rm(folder, { recursive: true, force: true });
});

describe.each(['start', 'demo'])('trinh %s in an office at work', (command) => {
  it.each(Object.keys(AT_WORK).filter((name) => name !== 'TRINH_MODE'))('stops at once, with its name, when %s is missing', async (name) => {
    delete process.env[name];
    const { code, answer, said } = await runTrinh(command);
    expect([code, answer]).toEqual([1, '']);
    expect(said).toContain(`${name} chưa được đặt: `);
    for (const other of Object.keys(AT_WORK)) if (other !== name) expect(said).not.toContain(`${other} chưa được đặt`);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });
});

test('an office at work tells no story with accounts everybody knows', async () => {
  expect(await runTrinh('demo')).toEqual({
    code: 1, answer: '', said: expect.stringMatching(/^Bản chạy thử không dùng được khi TRINH_MODE=production: .*\n$/),
  });
  expect(existsSync(join(folder, 'data'))).toBe(false);
});
