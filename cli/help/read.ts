import type { CommandHelp } from '../command';

export const readHelp: CommandHelp = {
  name: 'read',
  summary: 'xem hệ thống hiểu gì từ một tệp dự thảo',
  help: `Dùng: trinh read TỆP [--json]

Đọc một dự thảo (.docx, .pdf có chữ, .txt) như khi chuyên viên tải lên, và nói hệ thống hiểu gì: loại, trích yếu, nơi nhận, người ký,
chỗ còn thiếu, có độ mật hay không. Không lưu gì, không cần mở văn phòng.
  --json   in toàn bộ kết quả dưới dạng JSON: từng trường, chỗ đọc được nó (trang và khung, hoặc đoạn và vị trí), mức tin cậy
Mã kết thúc: 0 đọc được, 1 tệp không dùng được.
`,
};
