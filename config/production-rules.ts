import type { ConfigProblem } from './config-error';
import type { SettingName, Settings } from './settings';

/** Values that stand in our own examples: everybody knows them. */
const KNOWN_SECRETS = /^(doi-gia-tri-nay|change-?me|secret|chi-de-thu)/i;
const KNOWN_PASSWORDS = ['', 'trinh', 'postgres', 'password', 'temporal', 'chi-de-thu'];

/** What an office at work must not run with: keys, accounts, secrets and servers made for trying out. */
export function productionProblems(settings: Settings): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const refuse = (name: SettingName, sentence: string): void => {
    problems.push({ name, sentence });
  };
  if (settings.TRINH_DEVELOPMENT_CA === true) refuse('TRINH_DEVELOPMENT_CA', 'phải tắt: chứng thư số thử không có giá trị pháp lý.');
  if (settings.TRINH_DEMO_ACCOUNTS === true) refuse('TRINH_DEMO_ACCOUNTS', 'phải tắt: ai cũng biết mật khẩu của tài khoản thử.');
  if (settings.SESSION_SECRET !== undefined && KNOWN_SECRETS.test(settings.SESSION_SECRET)) {
    refuse('SESSION_SECRET', 'đang là giá trị mẫu. Hãy đặt một chuỗi ngẫu nhiên riêng, ví dụ bằng lệnh: openssl rand -hex 32.');
  }
  if (settings.DATABASE_URL !== undefined && KNOWN_PASSWORDS.includes(decodeURIComponent(new URL(settings.DATABASE_URL).password))) {
    refuse('DATABASE_URL', 'đang dùng mật khẩu mẫu hoặc không có mật khẩu. Hãy đổi mật khẩu cơ sở dữ liệu.');
  }
  if (settings.DATABASE_OWNER_URL !== undefined && KNOWN_PASSWORDS.includes(decodeURIComponent(new URL(settings.DATABASE_OWNER_URL).password))) {
    refuse('DATABASE_OWNER_URL', 'đang dùng mật khẩu mẫu hoặc không có mật khẩu. Hãy đổi mật khẩu của vai trò sở hữu.');
  }
  if (settings.PUBLIC_URL !== undefined && !settings.PUBLIC_URL.startsWith('https://')) {
    refuse('PUBLIC_URL', 'phải bắt đầu bằng https:// để phiên đăng nhập không bị lộ.');
  }
  if (settings.TRINH_EMBEDDED.length > 0) {
    refuse('TRINH_EMBEDDED', `không được dùng: các phần chạy kèm (${settings.TRINH_EMBEDDED.join(', ')}) chỉ để dùng thử.`);
  }
  if (settings.MAILBOX_URL !== undefined) refuse('MAILBOX_URL', 'không được đặt: hộp thư thử không gửi thư đi.');
  if (settings.TRINH_WORKFLOW_BUNDLE !== undefined) refuse('TRINH_WORKFLOW_BUNDLE', 'không được đặt: luồng xử lý là bản đã dựng cùng chương trình.');
  return problems;
}
