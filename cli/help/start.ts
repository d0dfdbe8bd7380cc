import type { CommandHelp } from '../command';

export const startHelp: CommandHelp = {
  name: 'start',
  summary: 'mở văn phòng trên máy này',
  help: `Dùng: trinh start [--json]

Mở văn phòng trên máy này và giữ cho đến khi nhấn Ctrl+C. Dữ liệu ở thư mục .trinh (đổi bằng TRINH_DATA_DIR) và còn nguyên cho lần sau.
Phần nào không được chỉ tới (DATABASE_URL, TEMPORAL_ADDRESS, SMTP_URL) thì chạy kèm trên máy này.
  --json   in địa chỉ và cổng dưới dạng JSON khi đã sẵn sàng
`,
};
