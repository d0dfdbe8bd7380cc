import type { CommandHelp } from '../command';

export const backupHelp: CommandHelp = {
  name: 'backup',
  summary: 'sao lưu cơ sở dữ liệu, văn bản và khóa',
  help: `Dùng: trinh backup THƯ_MỤC [--json]

Sao lưu cơ sở dữ liệu (DATABASE_URL, hoặc của văn phòng đang mở trên máy này), văn bản, khóa, danh sách đầu chuỗi; mọi người vẫn làm việc
được. Mỗi lần tạo một thư mục con theo thời điểm; văn bản đã có trong THƯ_MỤC không chép lại. Không cần pg_dump, không cần sao lưu Temporal.
  --json   in kết quả dưới dạng JSON
Bản sao lưu có cả khóa ký: hãy giữ nó kín như thư mục khóa.
`,
};
