import type { CommandHelp } from '../command';

export const benchHelp: CommandHelp = {
  name: 'bench',
  summary: 'đo tốc độ bên cạnh hệ thống đối chứng',
  help: `Dùng: trinh bench [--quick] [--document | --batch] [--peer THƯ_MỤC] [--temporal-server THƯ_MỤC] [--open SỐ] [--runs SỐ] [--seconds SỐ]

Đọc dự thảo, trình bày, ký, kiểm tra từng văn bản (bên cạnh pyHanko nếu máy có cài), rồi cho hàng chục hồ sơ đi hết quy trình
cùng lúc qua API, trên PostgreSQL và Temporal thật, rồi in tốc độ, độ trễ và CPU.
  --quick            đo ngắn, dưới 6 phút (không kể hệ thống đối chứng)
  --document         chỉ đo việc trên một văn bản, không mở hệ thống
  --batch            chỉ đo một loạt 200 chữ ký sau một lần nhập PIN, trên trang thật
  --peer             thư mục mã nguồn hệ thống đối chứng (Flowable): dựng, chạy trên cùng PostgreSQL và in tỷ số; cần JDK 17 và Maven
  --temporal-server  thư mục có hai chương trình server và sql của Temporal 1.29.1 (hoặc biến TRINH_TEMPORAL_SERVER);
                     không có thì tìm trên PATH, hoặc dựng bằng Go vào bộ nhớ đệm
  --open             số việc đang mở sẵn (50000)
  --runs, --seconds  số lần đo và số giây mỗi lần

       trinh bench web [--quick] [--open SỐ] [--documents SỐ] [--runs SỐ]

Mở văn phòng mẫu với 10.000 việc đang chờ một lãnh đạo và 50.000 hồ sơ, rồi đo trong trình duyệt: mở danh sách, mở văn bản, trang đầu
của văn bản 12 trang, duyệt rồi sang văn bản sau, tìm kiếm; cùng dung lượng mã JavaScript ban đầu.
  --quick            3 lần thay vì 9
  --open, --documents, --runs   số việc đang chờ, số hồ sơ, số lần đo

Kết quả ghi vào bench/results/.
`,
  program: 'bench/main',
};
