import type { CommandHelp } from '../command';

export const doctorHelp: CommandHelp = {
  name: 'doctor',
  summary: 'kiểm tra máy này có đủ những gì cần',
  help: `Dùng: trinh doctor [--json]

Kiểm tra máy này có đủ những gì Trình cần và nói rõ phần còn thiếu. Không cài, không sửa gì.
`,
};
