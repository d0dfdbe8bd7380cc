import type { CommandHelp } from '../command';

export const buildHelp: CommandHelp = {
  name: 'build',
  summary: 'dựng chương trình từ mã nguồn (các lệnh khác tự dựng khi cần)',
  help: `Dùng: trinh build [--force] [--for-tests]

Dựng chương trình từ mã nguồn; phần không đổi thì giữ nguyên.
  --force      dựng lại tất cả
  --for-tests  chỉ dựng phần các bài kiểm thử cần, và chuẩn bị máy chủ Temporal
`,
};
