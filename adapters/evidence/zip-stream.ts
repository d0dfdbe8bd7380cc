import { Readable } from 'node:stream';
import { Zip, ZipDeflate } from 'fflate';
import type { EvidenceFile } from './evidence-file';

/** An archive while it is being made: one file after the other, so that only one of them is held in memory. */
export function zipStream(files: AsyncIterable<EvidenceFile>, writtenAt: Date): Readable {
  return Readable.from(zipped(files, writtenAt), { objectMode: false });
}

async function* zipped(files: AsyncIterable<EvidenceFile>, mtime: Date): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for await (const { path, bytes } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(bytes, true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
