import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Pool } from 'pg';
import type { EvidenceFile } from '../../adapters/evidence/evidence-file';
import { plainName } from '../../adapters/evidence/evidence-file';
import { withManifest } from '../../adapters/evidence/manifest';
import { zipStream } from '../../adapters/evidence/zip-stream';
import { createFolderStore } from '../../adapters/files/folder-store';
import { currentReference } from '../../adapters/postgres/organisation';
import { createReadPool } from '../../adapters/postgres/pool';
import { createDatabase } from '../../adapters/postgres/prisma';
import { createStateReader } from '../../adapters/postgres/state-reader';
import { readRevocationLists } from '../../adapters/signing/development-revocations';
import { evidenceOf, type DocumentInQuestion } from '../../api/evidence/evidence-archive';
import { readStartConfig } from '../../config/read-config';
import { databaseHere } from '../office/database-here';
import { authoritiesHere } from '../verify/authority-here';

export interface WrittenEvidence {
  readonly documentId: string;
  readonly path: string;
  readonly files: number;
}

/** Writes the archive of the document with this id or printed number. @throws with a sentence when there is no such document */
export async function writeEvidence(named: string, out: string | undefined): Promise<WrittenEvidence> {
  const pool = createReadPool({ connectionString: databaseHere(), max: 2 });
  const database = createDatabase(pool);
  const { folders } = readStartConfig();
  try {
    const document = await documentNamed(pool, named);
    const path = out ?? `ho-so-${plainName(named)}.zip`;
    const parts = {
      pool, database, files: createFolderStore(folders.files),
      authorityPem: await authoritiesHere(), revocationLists: await readRevocationLists(folders.keys),
    };
    let files = 0;
    const counted = async function* (): AsyncGenerator<EvidenceFile> {
      for await (const file of withManifest(evidenceOf(parts, document))) {
        files += 1;
        yield file;
      }
    };
    await pipeline(zipStream(counted(), new Date()), createWriteStream(path));
    return { documentId: document.documentId, path, files };
  } finally {
    await database.$disconnect();
    await pool.end();
  }
}

async function documentNamed(pool: Pool, named: string): Promise<DocumentInQuestion> {
  const { rows } = await pool.query<{ id: string; subject: string | null }>(FIND, [named]);
  const [row, ...others] = rows;
  if (row === undefined) throw new Error(`Không có hồ sơ nào mang mã hoặc số “${named}”.`);
  if (others.length > 0) throw new Error(`Có ${rows.length} hồ sơ mang số “${named}”. Hãy dùng mã hồ sơ: ${rows.map(({ id }) => id).join(', ')}.`);
  const states = createStateReader(pool);
  const [state, dispatch] = await Promise.all([states.documentState(row.id), states.dispatchState(row.id)]);
  if (state === undefined) throw new Error(`Hồ sơ “${named}” chưa được trình nên chưa có gì để chứng minh.`);
  const { organisation } = await currentReference(pool)();
  const recalledAt = dispatch?.recalled?.at;
  const replacedBy = dispatch?.replacedBy;
  return {
    documentId: row.id, state, subject: row.subject ?? '', organisation, ...(recalledAt !== undefined && { recalledAt }),
    ...(replacedBy && { replacedBy }),
  };
}

const FIND = `
  select id, subject from document
  where id = $1 or id in (select document_id from outgoing_entry where symbol = $1 and document_id is not null)`;
