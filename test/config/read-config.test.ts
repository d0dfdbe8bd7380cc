import { ConfigError } from '../../config/config-error';
import { readConfig, readStartConfig } from '../../config/read-config';

const atWork = {
  TRINH_MODE: 'production',
  PUBLIC_URL: 'https://trinh.hoasen.example',
  DATABASE_URL: 'postgresql://trinh:mot-mat-khau-rieng@csdl:5432/trinh',
  TEMPORAL_ADDRESS: 'temporal:7233',
  SMTP_URL: 'smtp://thu:587',
  MAIL_FROM: 'vanphong@hoasen.example',
  SESSION_SECRET: '3f9c1d5b7a8e42609b1c2d3e4f506172',
  TRINH_TRUSTED_CA: '/etc/trinh/chung-thuc',
};

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(({ name }) => name);
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('names every setting that is missing, all at once', () => {
    expect(problemsOf(() => readConfig({}))).toEqual(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'SESSION_SECRET']);
  });

  it('takes an empty value for a missing one', () => {
    expect(problemsOf(() => readConfig({ ...atWork, DATABASE_URL: '' }))).toEqual(['DATABASE_URL']);
  });

  it.each([
    ['PORT', '99999'],
    ['PORT', 'tám nghìn'],
    ['DATABASE_URL', 'mysql://csdl/trinh'],
    ['TEMPORAL_ADDRESS', 'http://temporal'],
    ['SMTP_URL', 'thu.hoasen.example'],
    ['SESSION_SECRET', 'ngắn'],
    ['TRINH_DATA_DIR', 'thu-muc'],
    ['TRINH_MODE', 'test'],
    ['TRINH_TRUSTED_PROXIES', 'nginx'],
    ['TRINH_TRUSTED_PROXIES', '10.0.3.0/33'],
    ['TRINH_TRUSTED_PROXIES', '10.0.3.1,'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(problemsOf(() => readConfig({ ...atWork, [name]: value }))).toEqual([name]);
  });

  it('believes this machine alone about who asks, or the proxies it is told', () => {
    expect(readConfig(atWork).web.trustedProxies).toEqual(['loopback']);
    const told = readConfig({ ...atWork, TRINH_TRUSTED_PROXIES: '10.0.3.1, 172.16.0.0/12,fd00::/8' });
    expect(told.web.trustedProxies).toEqual(['10.0.3.1', '172.16.0.0/12', 'fd00::/8']);
  });

  it('says in a sentence what to do, without showing the value', () => {
    const read = (): unknown => readConfig({ ...atWork, SESSION_SECRET: 'ngan-qua' });
    expect(read).toThrow('SESSION_SECRET phải dài ít nhất 32 ký tự ngẫu nhiên.');
    expect(read).not.toThrow('ngan-qua');
  });

  it('gives an office at work what it named', () => {
    const config = readConfig(atWork);
    expect(config).toMatchObject({ mode: 'production', demoAccounts: false, developmentCa: false, mailboxUrl: null });
    expect(config.temporal).toEqual({ address: 'temporal:7233', namespace: 'default', taskQueue: 'trinh' });
  });

  it('lets a first run leave out what is started embedded', () => {
    expect(readStartConfig({})).toMatchObject({ mode: 'demo', databaseUrl: null, temporalAddress: null, smtpUrl: null });
  });
});

describe('an office at work', () => {
  it.each([
    ['the development authority', { TRINH_DEVELOPMENT_CA: 'on' }, 'TRINH_DEVELOPMENT_CA'],
    ['the accounts of the demo', { TRINH_DEMO_ACCOUNTS: 'on' }, 'TRINH_DEMO_ACCOUNTS'],
    ['a secret from an example', { SESSION_SECRET: 'doi-gia-tri-nay-truoc-khi-dung-that-000' }, 'SESSION_SECRET'],
    ['a database password from an example', { DATABASE_URL: 'postgresql://trinh:trinh@csdl/trinh' }, 'DATABASE_URL'],
    ['a page without encryption', { PUBLIC_URL: 'http://trinh.hoasen.example' }, 'PUBLIC_URL'],
    ['servers that run embedded', { TRINH_EMBEDDED: 'postgres,mailbox' }, 'TRINH_EMBEDDED'],
    ['workflows that were not built with it', { TRINH_WORKFLOW_BUNDLE: '/tmp/workflows.js' }, 'TRINH_WORKFLOW_BUNDLE'],
    ['a mailbox that sends nothing', { MAILBOX_URL: 'http://127.0.0.1:9000' }, 'MAILBOX_URL'],
  ])('refuses %s', (_, change, name) => {
    expect(problemsOf(() => readConfig({ ...atWork, ...change }))).toEqual([name]);
  });

  const NAMED = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'SESSION_SECRET', 'PUBLIC_URL', 'MAIL_FROM', 'TRINH_TRUSTED_CA'] as const;

  it.each(NAMED)('starts nothing embedded and guesses nothing: %s must be named', (name) => {
    const without = { ...atWork, [name]: undefined };
    expect(problemsOf(() => readStartConfig(without))).toEqual([name]);
    expect(problemsOf(() => readConfig(without))).toEqual([name]);
  });

  it('names all that is missing at once', () => {
    expect(problemsOf(() => readStartConfig({ TRINH_MODE: 'production' }))).toEqual(NAMED);
  });
});
