import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';

export const JUDGES_PROGRAM = join('dist', 'bench', 'judges', 'main.js');

const HELP = `Dùng: trinh judges [--keep THƯ_MỤC] [--json]

Tạo mọi loại văn bản phát hành (đã duyệt, đã ký, đã đóng dấu) bằng chính mã nguồn phát hành, rồi đưa cho các chương trình kiểm tra của
bên ngoài có trên máy: qpdf, veraPDF, pdfsig, openssl, pyHanko, EU DSS; chương trình nào thiếu thì nêu tên và cách cài.
  --keep   giữ các tệp và chứng thư thử trong thư mục này (phải có sẵn)
  --json   in kết quả dưới dạng JSON
Mã kết thúc: 0 mọi lần xét đều đạt, 1 có lần không đạt.
`;

/** In a process of its own: the program belongs to the workshop and is not there in an installation. */
export const judgesCommand: Command = {
  name: 'judges',
  summary: 'đưa văn bản phát hành cho các chương trình kiểm tra bên ngoài',
  help: HELP,
  run: (args) =>
    new Promise((resolve) => {
      const judges = spawn(process.execPath, ['--enable-source-maps', join(projectRoot(), JUDGES_PROGRAM), ...args], { stdio: 'inherit' });
      judges.on('exit', (code) => resolve(code ?? 1));
    }),
};
