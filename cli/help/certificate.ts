import type { CommandHelp } from '../command';

export const certificateHelp: CommandHelp = {
  name: 'certificate',
  summary: 'xem chứng thư số đang dùng, khai báo thu hồi',
  help: `Dùng: trinh certificate list [--json]
      trinh certificate revoke MÃ --reason "LÝ DO" [--json]

list liệt kê chứng thư số của người và con dấu: mã, tên ghi trên đó, ngày hết hạn, đã thu hồi chưa.
revoke khai báo một chứng thư số bị thu hồi, bị lộ hoặc mất: từ lúc đó không ký được nữa; chữ ký trước đó vẫn có giá trị theo thời điểm ký.
Việc này được ghi nhật ký và không đảo lại được. MÃ là mã in ở list. Ngoài ra vẫn phải báo cơ quan chứng thực thu hồi.
  --reason   lý do, được ghi vào nhật ký (bắt buộc)
  --json     in kết quả dưới dạng JSON
`,
};
