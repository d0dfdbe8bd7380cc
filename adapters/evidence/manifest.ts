import { createHash } from 'node:crypto';
import { textFile, type EvidenceFile } from './evidence-file';

export const MANIFEST = 'MANIFEST.sha256';

/** Passes the files on and ends with the list of their hashes, in the form that `sha256sum -c` reads. */
export async function* withManifest(files: AsyncIterable<EvidenceFile>): AsyncGenerator<EvidenceFile> {
  const lines: string[] = [];
  for await (const file of files) {
    lines.push(`${createHash('sha256').update(file.bytes).digest('hex')}  ${file.path}\n`);
    yield file;
  }
  yield textFile(MANIFEST, lines.join(''));
}
