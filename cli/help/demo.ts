import type { CommandHelp } from '../command';

export const demoHelp: CommandHelp = {
  name: 'demo',
  summary: 'xem một văn bản đi từ dự thảo đến nơi nhận trong văn phòng mẫu',
  help: `Dùng: trinh demo [TỆP] [--exit] [--json TỆP_KẾT_QUẢ]

Mở văn phòng mẫu, đưa văn bản từ dự thảo đến bản đã gửi, rồi giữ văn phòng mở để xem bằng trình duyệt.
  TỆP          dùng dự thảo này (.docx, .pdf, .txt) thay cho hai văn bản mẫu
  --exit       tắt khi xong
  --json TỆP   ghi kết quả ra tệp
Dự thảo mà văn phòng không nhận (tệp rỗng, không đọc được, có độ mật…) bị từ chối ngay, chưa mở gì.
Bản quét, ảnh chụp không đọc được chữ: nộp ở màn hình Dự thảo mới (npm start).
Qua npm: npm run demo -- TỆP --exit
`,
};
