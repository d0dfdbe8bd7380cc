/**
 * Runs one program and ends it when the process that asked for it is gone, even by kill -9: the channel to that process closes with
 * it. Plain JavaScript, so that it runs the same from source, from dist/ and under tests.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync, writeFileSync } from 'node:fs';

let order = null;
let child = null;
let ending = false;

process.on('disconnect', end);
process.on('SIGTERM', end);
process.on('SIGINT', end);
// The order comes by the channel, not on the command line, where every user of the machine could read it.
process.on('message', (message) => {
  if (message === 'end') end();
  else start(message);
});

function start(given) {
  order = given;
  const log = openSync(order.logFile, 'a');
  child = spawn(order.command, order.args, {
    cwd: order.folder,
    env: order.environment,
    stdio: ['ignore', log, log],
    ...(order.runAs === null ? {} : { uid: order.runAs.uid, gid: order.runAs.gid }),
  });
  child.on('error', (error) => finish({ kind: 'failed', message: error.message }));
  child.on('exit', (code, signal) => finish({ kind: 'exited', code, signal }));
  if (child.pid === undefined) return;
  if (order.pidFile !== null) writeFileSync(order.pidFile, String(child.pid));
  tell({ kind: 'started', pid: child.pid });
}

function end() {
  if (child === null) process.exit(0);
  if (ending) return;
  ending = true;
  child.kill(order.endSignal);
  setTimeout(() => child.kill('SIGKILL'), order.graceMs).unref();
}

function finish(report) {
  if (order.pidFile !== null) rmSync(order.pidFile, { force: true });
  for (const folder of order.removeAfter) rmSync(folder, { recursive: true, force: true });
  tell(report, () => process.exit(0));
}

function tell(report, then = () => {}) {
  if (process.connected) process.send(report, then);
  else then();
}
