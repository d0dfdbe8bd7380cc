import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RealOffice } from './real-office';

/** The folder of files is gone, as a disk that is not mounted; answers how it comes back. No effect that needs a page can be done meanwhile. */
export function takeFilesAway({ dataFolder }: RealOffice): () => void {
  const [files, elsewhere] = [join(dataFolder, 'files'), join(dataFolder, 'files-elsewhere')];
  renameSync(files, elsewhere);
  writeFileSync(files, 'not a folder');
  return () => {
    rmSync(files);
    renameSync(elsewhere, files);
  };
}
