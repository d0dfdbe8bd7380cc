import type { Command } from './command';
import type * as backup from './commands/backup';
import type * as bench from './commands/bench';
import type * as build from './commands/build';
import type * as certificate from './commands/certificate';
import type * as demo from './commands/demo';
import type * as doctor from './commands/doctor';
import type * as evidence from './commands/evidence';
import type * as judges from './commands/judges';
import type * as migrate from './commands/migrate';
import type * as office from './commands/office';
import type * as read from './commands/read';
import type * as restore from './commands/restore';
import type * as start from './commands/start';
import type * as verify from './commands/verify';

/** Loaded only when it is asked for: the commands together are most of the product, which takes a second to load. */
const COMMANDS: Readonly<Record<string, () => Command>> = {
  start: () => (require('./commands/start') as typeof start).startCommand,
  demo: () => (require('./commands/demo') as typeof demo).demoCommand,
  read: () => (require('./commands/read') as typeof read).readCommand,
  verify: () => (require('./commands/verify') as typeof verify).verifyCommand,
  evidence: () => (require('./commands/evidence') as typeof evidence).evidenceCommand,
  backup: () => (require('./commands/backup') as typeof backup).backupCommand,
  restore: () => (require('./commands/restore') as typeof restore).restoreCommand,
  migrate: () => (require('./commands/migrate') as typeof migrate).migrateCommand,
  doctor: () => (require('./commands/doctor') as typeof doctor).doctorCommand,
  office: () => (require('./commands/office') as typeof office).officeCommand,
  certificate: () => (require('./commands/certificate') as typeof certificate).certificateCommand,
  build: () => (require('./commands/build') as typeof build).buildCommand,
  bench: () => (require('./commands/bench') as typeof bench).benchCommand,
  judges: () => (require('./commands/judges') as typeof judges).judgesCommand,
};

/** The subcommand by this name, or undefined when there is none. */
export function loadCommand(name: string): Command | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.() : undefined;
}
