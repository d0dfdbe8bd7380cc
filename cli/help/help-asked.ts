import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../config/project-root';
import type { CommandHelp } from '../command';
import { backupHelp } from './backup';
import { benchHelp } from './bench';
import { buildHelp } from './build';
import { certificateHelp } from './certificate';
import { demoHelp } from './demo';
import { doctorHelp } from './doctor';
import { evidenceHelp } from './evidence';
import { judgesHelp } from './judges';
import { migrateHelp } from './migrate';
import { officeHelp } from './office';
import { readHelp } from './read';
import { restoreHelp } from './restore';
import { startHelp } from './start';
import { verifyHelp } from './verify';

const HELPS: readonly CommandHelp[] = [
  startHelp, demoHelp, readHelp, verifyHelp, evidenceHelp, backupHelp, restoreHelp, migrateHelp, doctorHelp,
  officeHelp, certificateHelp, buildHelp, benchHelp, judgesHelp,
];

const ASKING = ['--help', '-h'];

/**
 * What to print when these arguments ask how to use the command or one of its subcommands, else undefined. Loads nothing but words, so
 * that it answers before anything is built.
 */
export function helpAsked(args: readonly string[]): string | undefined {
  const [name = '--help', ...rest] = args;
  if (ASKING.includes(name)) return overview();
  if (name === 'help') return rest[0] === undefined ? overview() : helpOf(rest[0]);
  return rest.some((word) => ASKING.includes(word)) ? helpOf(name) : undefined;
}

/** What belongs to the workshop is not there in an installation. */
export function isHere({ program }: CommandHelp): boolean {
  return program === undefined || [`${program}.ts`, join('dist', `${program}.js`)].some((file) => existsSync(join(projectRoot(), file)));
}

function helpOf(name: string): string | undefined {
  return HELPS.find((one) => one.name === name && isHere(one))?.help;
}

function overview(): string {
  const lines = HELPS.filter(isHere).map(({ name, summary }) => `  ${name.padEnd(11)} ${summary}`);
  const title = 'Trình – trình, duyệt, ký số và phát hành văn bản';
  const last = 'Xem cách dùng một lệnh: trinh LỆNH --help';
  return `${title}\n\nDùng: trinh LỆNH [tùy chọn]\n\n${lines.join('\n')}\n\n${last}\n`;
}
