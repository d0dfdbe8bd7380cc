import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';

/** Listed with the others; the work itself is done before anything is compiled (cli/bin/build). */
export const buildCommand: Command = {
  name: 'build',
  summary: 'dựng chương trình từ mã nguồn (các lệnh khác tự dựng khi cần)',
  help: 'Dùng: trinh build [--force] [--for-tests]\n',
  run: (args) =>
    new Promise((resolve) => {
      const build = spawn(process.execPath, [join(projectRoot(), 'cli', 'bin', 'trinh.mjs'), 'build', ...args], { stdio: 'inherit' });
      build.on('exit', (code) => resolve(code ?? 1));
    }),
};
