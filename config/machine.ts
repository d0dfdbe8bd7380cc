import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What this computer offers, apart from Trình's own settings. */
export interface Machine {
  readonly temporalAddress: string | undefined;
  readonly temporalCliPath: string | undefined;
  /** Folders in which programs are looked for. */
  readonly programFolders: readonly string[];
  /** Where things that cost minutes to make are kept between runs and clones. */
  readonly cacheFolder: string;
}

export function readMachine(env: Readonly<Record<string, string | undefined>> = process.env): Machine {
  return {
    temporalAddress: present(env['TEMPORAL_ADDRESS']),
    temporalCliPath: present(env['TEMPORAL_CLI_PATH']),
    programFolders: (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    cacheFolder: join(present(env['XDG_CACHE_HOME']) ?? join(homedir(), '.cache'), 'trinh'),
  };
}

function present(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}
