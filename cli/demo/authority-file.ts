import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** The certificate that every signature of the demo office goes back to, laid where a reader looks for it: `ca.pem` in the data folder. */
export function authorityFile(dataFolder: string): string {
  const shown = join(dataFolder, 'ca.pem');
  if (!existsSync(shown)) copyFileSync(join(dataFolder, 'keys', 'ca.pem'), shown);
  return shown;
}
