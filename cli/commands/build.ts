import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';
import { buildHelp } from '../help/build';

/** Listed with the others; the work itself is done before anything is compiled (cli/bin/build). */
export const buildCommand: Command = {
  ...buildHelp,
  run: (args) =>
    new Promise((resolve) => {
      const build = spawn(process.execPath, [join(projectRoot(), 'cli', 'bin', 'trinh.mjs'), 'build', ...args], { stdio: 'inherit' });
      build.on('exit', (code) => resolve(code ?? 1));
    }),
};
