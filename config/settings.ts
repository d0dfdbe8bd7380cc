import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number({ error: 'phải là một số cổng từ 1 đến 65535.' }).int().min(1).max(65_535);
const onOff = z.enum(['on', 'off'], { error: 'phải là on hoặc off.' }).transform((value) => value === 'on');
const count = (most: number) => z.coerce.number({ error: `phải là một số từ 1 đến ${most}.` }).int().min(1).max(most);

function addressOf(protocol: RegExp, error: string) {
  return z.url({ protocol, error });
}

/** As the proxy settings of Express take it: loopback, an address, or a network such as 10.0.3.0/24. */
function isAddressOrNetwork(words: string): boolean {
  const [address = '', bits, ...rest] = words.split('/');
  if (words === 'loopback') return true;
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && longest > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest));
}

/** Every name Trình reads from its environment, with the sentence a person reads when the value is wrong. */
export const settings = z.object({
  TRINH_MODE: z.enum(['demo', 'production'], { error: 'phải là demo hoặc production.' }).default('demo'),
  TRINH_HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(8080),
  PUBLIC_URL: addressOf(/^https?$/, 'phải là địa chỉ trang web, ví dụ https://trinh.hoasen.example.').optional(),
  /** Who may say in X-Forwarded-For for whom it asks: nobody but the proxy in front of us, or every client could choose its own address. */
  TRINH_TRUSTED_PROXIES: z.string().default('loopback').transform((list) => list.split(',').map((one) => one.trim()))
    .refine((list) => list.every(isAddressOrNetwork), 'phải là địa chỉ IP hoặc mạng của máy chủ chuyển tiếp, cách nhau bằng dấu phẩy, ví dụ 172.20.0.1.'),
  DATABASE_URL: addressOf(
    /^postgres(ql)?$/,
    'phải là địa chỉ PostgreSQL, ví dụ postgresql://nguoi-dung:mat-khau@may-chu:5432/trinh.',
  ).optional(),
  /** Of the role that owns the tables, for `migrate` and `start` alone; the office itself works as the role of DATABASE_URL. */
  DATABASE_OWNER_URL: addressOf(
    /^postgres(ql)?$/,
    'phải là địa chỉ PostgreSQL của vai trò sở hữu các bảng, ví dụ postgresql://chu-so-huu:mat-khau@may-chu:5432/trinh.',
  ).optional(),
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s/:]+:\d+$/, 'phải có dạng máy-chủ:cổng, ví dụ 127.0.0.1:7233.').optional(),
  TEMPORAL_NAMESPACE: z.string().min(1, 'không được để trống.').default('default'),
  TEMPORAL_TASK_QUEUE: z.string().min(1, 'không được để trống.').default('trinh'),
  SMTP_URL: addressOf(/^smtps?$/, 'phải là địa chỉ máy chủ thư, ví dụ smtp://nguoi-dung:mat-khau@may-chu:587.').optional(),
  MAIL_FROM: z.string().includes('@', { error: 'phải là một địa chỉ thư, ví dụ Văn phòng UBND <vanphong@hoasen.example>.' }).optional(),
  MAILBOX_URL: addressOf(/^http$/, 'phải là địa chỉ trang web của hộp thư thử.').optional(),
  SESSION_SECRET: z.string().min(32, 'phải dài ít nhất 32 ký tự ngẫu nhiên.').optional(),
  TRINH_TSA_URL: addressOf(/^https?$/, 'phải là địa chỉ dịch vụ cấp dấu thời gian (RFC 3161), ví dụ http://tsa.example/.').optional(),
  TRINH_TSA_CA: z.string().refine(isAbsolute, 'phải là đường dẫn đầy đủ tới chứng thư gốc (PEM) của dịch vụ cấp dấu thời gian.').optional(),
  TRINH_TRUSTED_CA: z.string().refine(isAbsolute, 'phải là đường dẫn đầy đủ tới tệp hoặc thư mục chứng thư số của các cơ quan chứng thực được tin cậy.')
    .optional(),
  TRINH_DATA_DIR: z.string().refine(isAbsolute, 'phải là đường dẫn đầy đủ của một thư mục.').optional(),
  /** Other workflows than those that were built: a test gives some that lose patience sooner. */
  TRINH_WORKFLOW_BUNDLE: z.string().refine(isAbsolute, 'phải là đường dẫn đầy đủ của một tệp.').optional(),
  TRINH_DEMO_ACCOUNTS: onOff.optional(),
  TRINH_DEVELOPMENT_CA: onOff.optional(),
  /** Set by `start` alone: which of the parts run embedded on this machine. */
  TRINH_EMBEDDED: z.string().default('').transform((list) => list.split(',').filter((part) => part !== '')),
  TRINH_WORKERS: count(16).default(1),
  TRINH_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], { error: 'phải là debug, info, warn hoặc error.' }).default('info'),
});

export type Settings = z.infer<typeof settings>;
export type SettingName = keyof Settings;
