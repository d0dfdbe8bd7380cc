import { ConfigError } from '../config/config-error';
import type { Command } from './command';
import { helpAsked, isHere } from './help/help-asked';
import { loadCommand } from './load-command';
import { Refusal } from './refusal';
import { say } from './terminal';

/** The `trinh` command: finds the subcommand, runs it, and ends the process with its exit code. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await runCommand(args);
  // A pool or a timer somebody forgot must not keep a finished command at the terminal.
  process.exit();
}

/** Answers the exit code: 0 done, 1 failed, 2 not understood. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const help = helpAsked(args);
  if (help !== undefined) {
    process.stdout.write(help);
    return 0;
  }
  const [name = '', ...rest] = args;
  const command = loadCommand(name);
  if (command === undefined || !isHere(command)) {
    say(`Không có lệnh “${name}”. Xem danh sách bằng: trinh --help`);
    return 2;
  }
  return runAndReport(command, rest);
}

async function runAndReport(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (isWrongUse(error)) {
      say(`Lệnh chưa đúng: ${error.message}\n\n${command.help}`);
      return 2;
    }
    say(error instanceof Error ? describe(error) : String(error));
    return 1;
  }
}

function describe(error: Error): string {
  return error instanceof ConfigError || error instanceof Refusal || error.stack === undefined ? error.message : `${error.message}\n${stackOf(error.stack)}`;
}

// The message is already shown; what an operator sends on are the first places it came from.
function stackOf(stack: string): string {
  return stack.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 4).join('\n');
}

function isWrongUse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
