import type { CommandHelp } from '../command';

export const benchHelp: CommandHelp = {
  name: 'bench',
  summary: 'đo tốc độ bên cạnh hệ thống đối chứng',
  help: `Dùng: trinh bench [--quick] [--document] [--peer THƯ_MỤC] [--temporal-server THƯ_MỤC] [--open SỐ] [--runs SỐ] [--seconds SỐ]

Đọc dự thảo, trình bày, ký, kiểm tra từng văn bản (bên cạnh pyHanko nếu máy có cài), rồi cho hàng chục hồ sơ đi hết quy trình
cùng lúc qua API, trên PostgreSQL và Temporal thật, rồi in tốc độ, độ trễ và CPU.
  --quick            đo ngắn, dưới 6 phút (không kể hệ thống đối chứng)
  --document         chỉ đo việc trên một văn bản, không mở hệ thống
  --peer             thư mục mã nguồn hệ thống đối chứng (Flowable): dựng, chạy trên cùng PostgreSQL và in tỷ số; cần JDK 17 và Maven
  --temporal-server  thư mục có hai chương trình server và sql của Temporal 1.29.1 (hoặc biến TRINH_TEMPORAL_SERVER);
                     không có thì tìm trên PATH, hoặc dựng bằng Go vào bộ nhớ đệm
  --open             số việc đang mở sẵn (50000)
  --runs, --seconds  số lần đo và số giây mỗi lần

Kết quả ghi vào bench/results/.
`,
  program: 'bench/main',
};
