/**
 * Runs one program and ends it when the process that asked for it is gone, even by kill -9: the channel to that process closes with
 * it. Plain JavaScript, so that it runs the same from source, from dist/ and under tests.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';

const order = JSON.parse(process.argv[2]);
const log = openSync(order.logFile, 'a');
const child = spawn(order.command, order.args, {
  cwd: order.folder,
  env: order.environment,
  stdio: ['ignore', log, log],
  ...(order.runAs === null ? {} : { uid: order.runAs.uid, gid: order.runAs.gid }),
});
let ending = false;

child.on('error', (error) => finish({ kind: 'failed', message: error.message }));
child.on('exit', (code, signal) => finish({ kind: 'exited', code, signal }));
process.on('disconnect', end);
process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('message', (message) => {
  if (message === 'end') end();
});
tell({ kind: 'started', pid: child.pid });

function end() {
  if (ending) return;
  ending = true;
  child.kill(order.endSignal);
  setTimeout(() => child.kill('SIGKILL'), order.graceMs).unref();
}

function finish(report) {
  for (const folder of order.removeAfter) rmSync(folder, { recursive: true, force: true });
  tell(report, () => process.exit(0));
}

function tell(report, then = () => {}) {
  if (process.connected) process.send(report, then);
  else then();
}
