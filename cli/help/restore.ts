import type { CommandHelp } from '../command';

export const restoreHelp: CommandHelp = {
  name: 'restore',
  summary: 'nạp một bản sao lưu vào cơ sở dữ liệu còn trống',
  help: `Dùng: trinh restore THƯ_MỤC [--at THỜI-ĐIỂM] [--json]

Nạp một bản sao lưu vào cơ sở dữ liệu còn trống ở DATABASE_URL và vào thư mục dữ liệu (TRINH_DATA_DIR). Không ghi đè hồ sơ hay tệp đã có.
Sau đó mở văn phòng: mọi hồ sơ còn dở được gọi dậy từ hồ sơ. Nên chạy trinh verify trước khi cho mọi người vào.
  --at     tên thư mục con theo thời điểm; bỏ trống thì bản mới nhất
  --json   in kết quả dưới dạng JSON
`,
};
