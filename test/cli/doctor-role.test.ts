import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { admitApplication } from '../../adapters/postgres/application-role';
import { examineRole } from '../../cli/doctor/examine-role';
import { createTestDatabase, type TestDatabase } from '../support/database';

const before = process.env;
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => {
  process.env = before;
});
afterAll(() => database.drop());

test('doctor says when the office works as a role that could change events, and how to mend it', async () => {
  process.env = { ...before, DATABASE_URL: database.url };
  expect(await examineRole()).toEqual([{
    part: 'Vai trò CSDL', state: 'optional',
    sentence: expect.stringMatching(/^trinh_owner sửa, xóa được act, administration_change, event, signing_key_log; hãy đặt DATABASE_OWNER_URL/),
  }]);
});

test('doctor is content with a role that only adds', async () => {
  const name = `app_${randomBytes(6).toString('hex')}`;
  await admitApplication(database.url, { name, password: 'rieng' });
  const url = new URL(database.url);
  url.username = name;
  url.password = 'rieng';
  process.env = { ...before, DATABASE_URL: url.href };
  try {
    expect(await examineRole()).toEqual([{ part: 'Vai trò CSDL', state: 'ready', sentence: `${name} chỉ thêm và đọc được sự kiện` }]);
  } finally {
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`drop owned by ${name}; drop role ${name}`);
    await owner.end();
  }
});

test('doctor says when the database does not answer', async () => {
  process.env = { ...before, DATABASE_URL: 'postgresql://ai:do@127.0.0.1:1/trinh' };
  expect(await examineRole()).toEqual([{ part: 'Vai trò CSDL', state: 'missing', sentence: expect.stringContaining('ECONNREFUSED') }]);
});
