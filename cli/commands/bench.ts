import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { Command } from '../command';
import { benchHelp } from '../help/bench';

/** Runs in a process of its own, so that what is measured does not share one with this command. The screens are measured by a program apart. */
export const benchCommand: Command = {
  ...benchHelp,
  run: ([first, ...rest]) => {
    if (first === 'web') return runProgram('bench/web/main.js', rest);
    return runProgram('bench/main.js', first === undefined ? rest : [first, ...rest]);
  },
};

function runProgram(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const bench = spawn(process.execPath, ['--enable-source-maps', join(projectRoot(), 'dist', program), ...args], { stdio: 'inherit' });
    bench.on('exit', (code) => resolve(code ?? 1));
  });
}
