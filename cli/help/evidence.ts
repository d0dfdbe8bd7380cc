import type { CommandHelp } from '../command';

export const evidenceHelp: CommandHelp = {
  name: 'evidence',
  summary: 'ghi toàn bộ một hồ sơ thành tệp tự kiểm tra được',
  help: `Dùng: trinh evidence MÃ-HỒ-SƠ [--out TỆP.zip] [--json]

Ghi toàn bộ một hồ sơ vào một tệp nén: các lần dự thảo, ý kiến, biểu quyết, bản đã duyệt, đã ký, đã phát hành, nơi nhận và xác nhận,
chuỗi sự kiện, chữ ký tách riêng, chứng thư, trang đọc được và hướng dẫn. Người nhận tự kiểm tra chỉ bằng openssl, không cần hệ thống này.
MÃ-HỒ-SƠ là mã trong địa chỉ trang của hồ sơ, hoặc số ký hiệu đã in: 641/BC-UBND.
  --out    tệp được ghi; bỏ trống thì ho-so-MÃ.zip trong thư mục hiện tại
  --json   in kết quả dưới dạng JSON
`,
};
