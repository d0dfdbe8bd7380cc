import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';
import { judgesHelp } from '../help/judges';

/** In a process of its own: the program belongs to the workshop and is not there in an installation. */
export const judgesCommand: Command = {
  ...judgesHelp,
  run: (args) =>
    new Promise((resolve) => {
      const judges = spawn(process.execPath, ['--enable-source-maps', join(projectRoot(), 'dist', 'bench/judges/main.js'), ...args], { stdio: 'inherit' });
      judges.on('exit', (code) => resolve(code ?? 1));
    }),
};
