import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../config/machine';

/** The Temporal CLI whose server the tests and the first run are made for (server 1.29.1). */
export const TEMPORAL_CLI_VERSION = '1.5.1';

/** One way to come by a Temporal server. */
export type TemporalWay =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'named-program'; readonly path: string }
  | { readonly kind: 'program-on-path'; readonly path: string }
  | { readonly kind: 'cache'; readonly path: string }
  | { readonly kind: 'sdk-download'; readonly folder: string }
  | { readonly kind: 'go-install'; readonly path: string };

/** The ways in the order they are tried. What a person named comes alone: it is used or reported, never silently replaced. */
export function temporalWays(machine: Machine, exists: (path: string) => boolean = existsSync): readonly TemporalWay[] {
  if (machine.temporalAddress !== undefined) return [{ kind: 'address', address: machine.temporalAddress }];
  if (machine.temporalCliPath !== undefined) return [{ kind: 'named-program', path: machine.temporalCliPath }];
  const program = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
  const ours = join(machine.cacheFolder, `temporal-${TEMPORAL_CLI_VERSION}`);
  const onPath = machine.programFolders.map((folder) => join(folder, program)).find((path) => exists(path));
  return [
    ...(onPath === undefined ? [] : [{ kind: 'program-on-path', path: onPath } as const]),
    { kind: 'cache', path: join(ours, program) },
    { kind: 'sdk-download', folder: join(machine.cacheFolder, 'temporal-sdk') },
    { kind: 'go-install', path: join(ours, program) },
  ];
}
