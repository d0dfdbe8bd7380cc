import { join } from 'node:path';
import type { Config, Folders, StartConfig } from './config';
import { ConfigError, type ConfigProblem } from './config-error';
import { productionProblems } from './production-rules';
import { projectRoot } from './project-root';
import { settings, type Settings } from './settings';

type Environment = Readonly<Record<string, string | undefined>>;

const DEMO_SENDER = 'Văn phòng UBND phường Hoa Sen <vanphong@hoasen.example>';

/** What the API and the workers need. @throws ConfigError naming every setting that is missing or wrong */
export function readConfig(environment: Environment = process.env): Config {
  const { read, need } = reading(environment, ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'SESSION_SECRET']);
  return {
    mode: read.TRINH_MODE,
    web: {
      host: read.TRINH_HOST, port: read.PORT, publicUrl: read.PUBLIC_URL ?? `http://localhost:${read.PORT}`,
      trustedProxies: read.TRINH_TRUSTED_PROXIES,
    },
    databaseUrl: need('DATABASE_URL'),
    temporal: { address: need('TEMPORAL_ADDRESS'), namespace: read.TEMPORAL_NAMESPACE, taskQueue: read.TEMPORAL_TASK_QUEUE },
    mail: { smtpUrl: need('SMTP_URL'), from: read.MAIL_FROM ?? DEMO_SENDER },
    mailboxUrl: read.MAILBOX_URL ?? null,
    sessionSecret: need('SESSION_SECRET'),
    timestamps: timestampsOf(read),
    trustedAuthorities: read.TRINH_TRUSTED_CA ?? null,
    folders: foldersOf(read),
    demoAccounts: read.TRINH_DEMO_ACCOUNTS ?? read.TRINH_MODE === 'demo',
    developmentCa: read.TRINH_DEVELOPMENT_CA ?? read.TRINH_MODE === 'demo',
    logLevel: read.TRINH_LOG_LEVEL,
  };
}

/** What `start` needs: outside production, what is not named is started embedded. @throws ConfigError */
export function readStartConfig(environment: Environment = process.env): StartConfig {
  const { read } = reading(environment, []);
  return {
    mode: read.TRINH_MODE,
    web: { host: read.TRINH_HOST, port: read.PORT, publicUrl: read.PUBLIC_URL ?? null },
    databaseUrl: read.DATABASE_URL ?? null,
    databaseOwnerUrl: read.DATABASE_OWNER_URL ?? null,
    temporalAddress: read.TEMPORAL_ADDRESS ?? null,
    temporalNamespace: read.TEMPORAL_NAMESPACE,
    smtpUrl: read.SMTP_URL ?? null,
    sessionSecret: read.SESSION_SECRET ?? null,
    trustedAuthorities: read.TRINH_TRUSTED_CA ?? null,
    folders: foldersOf(read),
    workerCount: read.TRINH_WORKERS,
  };
}

/** The database alone, for commands that need nothing else. @throws ConfigError */
export function readDatabaseUrl(environment: Environment = process.env): string {
  return reading(environment, ['DATABASE_URL']).need('DATABASE_URL');
}

function reading(environment: Environment, required: readonly RequiredName[]) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => ({ name: String(issue.path[0]), sentence: sentenceFor(issue.message) })));
  }
  const read = parsed.data;
  const problems = [...missing(read, required), ...(read.TRINH_MODE === 'production' ? productionProblems(read) : [])];
  if (problems.length > 0) throw new ConfigError(problems);
  const need = (name: RequiredName): string => {
    const value = read[name];
    if (value === undefined) throw new ConfigError([{ name, sentence: MISSING[name] }]);
    return value;
  };
  return { read, need };
}

type RequiredName = keyof typeof MISSING;

const MISSING = {
  DATABASE_URL: 'chưa được đặt: hãy cho địa chỉ PostgreSQL, ví dụ postgresql://nguoi-dung:mat-khau@may-chu:5432/trinh.',
  TEMPORAL_ADDRESS: 'chưa được đặt: hãy cho địa chỉ máy chủ Temporal, ví dụ may-chu:7233.',
  SMTP_URL: 'chưa được đặt: hãy cho địa chỉ máy chủ thư, ví dụ smtp://nguoi-dung:mat-khau@may-chu:587.',
  SESSION_SECRET: 'chưa được đặt: hãy đặt một chuỗi ngẫu nhiên, ví dụ bằng lệnh: openssl rand -hex 32.',
  PUBLIC_URL: 'chưa được đặt: hãy cho địa chỉ mà người dùng mở, ví dụ https://trinh.hoasen.example.',
  MAIL_FROM: 'chưa được đặt: hãy cho địa chỉ gửi thư của cơ quan.',
  TRINH_TRUSTED_CA: 'chưa được đặt: hãy chỉ tới tệp hoặc thư mục chứng thư số (PEM) của các cơ quan chứng thực được tin cậy.',
} as const;

const PRODUCTION_NEEDS = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'SESSION_SECRET', 'PUBLIC_URL', 'MAIL_FROM', 'TRINH_TRUSTED_CA'] as const;

/** In production nothing is guessed and nothing runs embedded, so everything has to be named. */
function missing(read: Settings, required: readonly RequiredName[]): ConfigProblem[] {
  const names = read.TRINH_MODE === 'production' ? PRODUCTION_NEEDS : required;
  return names.filter((name) => read[name] === undefined).map((name) => ({ name, sentence: MISSING[name] }));
}

function timestampsOf({ TRINH_TSA_URL: url, TRINH_TSA_CA: authorityFile }: Settings): Config['timestamps'] {
  if (url === undefined && authorityFile === undefined) return null;
  if (url === undefined) throw new ConfigError([{ name: 'TRINH_TSA_URL', sentence: 'chưa được đặt, nhưng TRINH_TSA_CA đã đặt.' }]);
  if (authorityFile === undefined) {
    throw new ConfigError([{ name: 'TRINH_TSA_CA', sentence: 'chưa được đặt: hãy chỉ tới chứng thư gốc của dịch vụ ở TRINH_TSA_URL.' }]);
  }
  return { url, authorityFile };
}

function foldersOf(read: Settings): Folders {
  const root = projectRoot();
  const data = read.TRINH_DATA_DIR ?? join(root, '.trinh');
  return {
    data,
    files: join(data, 'files'),
    keys: join(data, 'keys'),
    heads: join(data, 'heads'),
    logs: join(data, 'logs'),
    workflowBundle: read.TRINH_WORKFLOW_BUNDLE ?? join(root, 'dist', 'workflow-bundle.js'),
    web: join(root, 'web', 'dist'),
  };
}

function sentenceFor(message: string): string {
  return message.startsWith('phải') || message.startsWith('không') ? message : 'có giá trị không hợp lệ.';
}
