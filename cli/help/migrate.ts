import type { CommandHelp } from '../command';

export const migrateHelp: CommandHelp = {
  name: 'migrate',
  summary: 'cập nhật cấu trúc cơ sở dữ liệu',
  help: `Dùng: trinh migrate [--status] [--json]

Đưa cơ sở dữ liệu (DATABASE_URL, hoặc của văn phòng đang mở trên máy này) lên cấu trúc mới nhất. Chạy lại không làm thay đổi gì.
  --status   chỉ liệt kê các bước còn thiếu
  --json     in kết quả dưới dạng JSON
`,
};
