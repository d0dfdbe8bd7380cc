import type { CommandHelp } from '../command';

export const officeHelp: CommandHelp = {
  name: 'office',
  summary: 'lập cơ quan đầu tiên trong cơ sở dữ liệu trống',
  help: `Dùng: trinh office create --code MÃ --kind LOẠI --level CẤP --name TÊN --place ĐỊA-DANH --admin HỌ-TÊN --admin-email THƯ [tùy chọn] [--json]
      trinh office link THƯ [--json]

create lập một cơ quan với một người quản trị và in đường liên kết để người đó vào lần đầu, đặt mật khẩu (dùng một lần, trong 7 ngày).
Mọi việc còn lại (đơn vị, người, sổ, con dấu, chứng thư số) người quản trị làm ở màn hình “Bắt đầu dùng”. Lập thêm cơ quan bằng cách chạy lại.
  --code         mã của cơ quan: chữ thường không dấu, số và gạch nối, ví dụ ubnd-hoa-sen
  --kind         ubnd, hdnd hoặc dang-uy
  --level        province (tỉnh), ward (phường), commune (xã) hoặc special-zone (đặc khu)
  --name         tên đầy đủ như in trên văn bản
  --place        địa danh ghi trên văn bản
  --superior     cơ quan cấp trên in phía trên tên cơ quan (nếu có)
  --email        thư điện tử của cơ quan
  --council      mã của HĐND mà UBND báo cáo, đã lập trước
  --term         nhiệm kỳ của cấp ủy, ví dụ "2025-2030 2025-07-01 2030-06-30" (bắt buộc với dang-uy)
  --admin        họ và tên người quản trị đầu tiên
  --admin-email  thư điện tử, cũng là tên đăng nhập của người đó
link cấp lại đường liên kết cho một người đã có trong danh sách, khi đường liên kết cũ đã hết hạn hoặc quên mật khẩu.
  --json         in kết quả dưới dạng JSON
`,
};
