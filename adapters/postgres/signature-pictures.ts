import type { Pool } from 'pg';
import type { FileStore } from '../../activities/ports';
import type { Preparation } from '../../domain/document/document-events';
import { orRecordError } from './record-unavailable';

/**
 * The picture a signature is shown with, as its owner has chosen it by now. A preparation that is begun again between two choices gets the
 * newer one: its bytes are written down once, with the first that succeed. Throws `RecordUnavailable`.
 */
export function createSignaturePictures(pool: Pool, files: FileStore): (preparation: Preparation) => Promise<Uint8Array | undefined> {
  return async ({ personId, seal }) => {
    const sha256 = seal ? await ask(pool, 'picture-of-seal', OF_SEAL, seal.sealId) : await ask(pool, 'picture-of-person', OF_PERSON, personId);
    return sha256 === undefined ? undefined : files.get(sha256);
  };
}

async function ask(pool: Pool, name: string, text: string, id: string): Promise<string | undefined> {
  const { rows } = await orRecordError(() => pool.query<{ sha256: string | null }>({ name, text, values: [id] }));
  return rows[0]?.sha256 ?? undefined;
}

const OF_SEAL = 'select picture_sha256 as sha256 from seal where id = $1';
const OF_PERSON = 'select signature_picture_sha256 as sha256 from person where id = $1';
