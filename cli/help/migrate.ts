import type { CommandHelp } from '../command';

export const migrateHelp: CommandHelp = {
  name: 'migrate',
  summary: 'cập nhật cấu trúc cơ sở dữ liệu',
  help: `Dùng: trinh migrate [--status] [--json]

Đưa cơ sở dữ liệu (DATABASE_URL, hoặc của văn phòng đang mở trên máy này) lên cấu trúc mới nhất. Chạy lại không làm thay đổi gì.
DATABASE_OWNER_URL là vai trò sở hữu các bảng; khi đặt, vai trò của DATABASE_URL (tạo nếu chưa có) chỉ được thêm và đọc sự kiện, không sửa, xóa được.
  --status   chỉ liệt kê các bước còn thiếu
  --json     in kết quả dưới dạng JSON
`,
};
