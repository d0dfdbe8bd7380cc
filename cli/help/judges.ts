import type { CommandHelp } from '../command';

export const judgesHelp: CommandHelp = {
  name: 'judges',
  summary: 'đưa văn bản phát hành cho các chương trình kiểm tra bên ngoài',
  help: `Dùng: trinh judges [--keep THƯ_MỤC] [--json]

Tạo mọi loại văn bản phát hành (đã duyệt, đã ký, đã đóng dấu) bằng chính mã nguồn phát hành, rồi đưa cho các chương trình kiểm tra của
bên ngoài có trên máy: qpdf, veraPDF, pdfsig, openssl, pyHanko, EU DSS; chương trình nào thiếu thì nêu tên và cách cài.
  --keep   giữ các tệp và chứng thư thử trong thư mục này (phải có sẵn)
  --json   in kết quả dưới dạng JSON
Mã kết thúc: 0 mọi lần xét đều đạt, 1 có lần không đạt.
`,
  program: 'bench/judges/main',
};
