import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';
import { benchHelp } from '../help/bench';

/** Runs in a process of its own, so that what is measured does not share one with this command. */
export const benchCommand: Command = {
  ...benchHelp,
  run: (args) =>
    new Promise((resolve) => {
      const bench = spawn(process.execPath, ['--enable-source-maps', join(projectRoot(), 'dist', 'bench/main.js'), ...args], { stdio: 'inherit' });
      bench.on('exit', (code) => resolve(code ?? 1));
    }),
};
