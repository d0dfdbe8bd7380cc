import { join } from 'node:path';
import { readIfThere, writeAnew, writeOnce } from './exclusive-file';
import { isKeyRecord, type KeyRecord } from './key-record';

/** The key files of an installation: one per certificate, by its id. */
export interface KeyFiles {
  find(certificateId: string): Promise<KeyRecord | undefined>;
  /** Leaves a file that is there as it is; answers what stands there afterwards. */
  keepOnce(certificateId: string, record: KeyRecord): Promise<KeyRecord>;
  /** In the place of what was there. */
  keep(certificateId: string, record: KeyRecord): Promise<void>;
}

export function keyFilesIn(folder: string): KeyFiles {
  return {
    async find(certificateId) {
      if (!isPlainId(certificateId)) return undefined;
      const text = await readIfThere(pathOf(folder, certificateId));
      return text === undefined ? undefined : parsed(text);
    },
    keepOnce: async (certificateId, record) => parsed(await writeOnce(pathOf(folder, certificateId), JSON.stringify(record))),
    keep: (certificateId, record) => writeAnew(pathOf(folder, certificateId), JSON.stringify(record)),
  };
}

function pathOf(folder: string, certificateId: string): string {
  if (!isPlainId(certificateId)) throw new Error('The id of a certificate holds small letters, digits and hyphens only.');
  return join(folder, 'keys', `${certificateId}.json`);
}

/** An id becomes a file name, so nothing in it may lead out of the folder. */
function isPlainId(certificateId: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,99}$/.test(certificateId);
}

function parsed(text: string): KeyRecord {
  const record: unknown = JSON.parse(text);
  if (!isKeyRecord(record)) throw new Error('A key file is damaged.');
  return record;
}
