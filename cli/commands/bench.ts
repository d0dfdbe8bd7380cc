import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';

export const BENCH_PROGRAM = join('dist', 'bench', 'main.js');

/** Runs in a process of its own, so that what is measured does not share one with this command. */
export const benchCommand: Command = {
  name: 'bench',
  summary: 'đo tốc độ bên cạnh hệ thống đối chứng',
  help: 'Dùng: trinh bench [--quick] [--peer THƯ_MỤC]\n',
  run: (args) =>
    new Promise((resolve) => {
      const bench = spawn(process.execPath, ['--enable-source-maps', join(projectRoot(), BENCH_PROGRAM), ...args], { stdio: 'inherit' });
      bench.on('exit', (code) => resolve(code ?? 1));
    }),
};
